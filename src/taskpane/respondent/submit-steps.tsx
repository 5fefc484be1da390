import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Mail20Regular, Open20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { formatDanishDate } from '../../survey/danish-notation';
import type { Survey } from '../../survey/registration';
import type { OutgoingFile, WorkbookHost } from '../../hosts/workbook-host';
import type { PaneServices } from '../pane-services';
import { CopyField } from '../shared/copy-field';
import { fileSize } from '../shared/file-size';
import { municipalityTitle } from '../../survey/municipality-title';
import { useTexts } from '../shared/texts-context';
import { plainList } from '../shared/plain-list';
import { byStatus, countFull } from './registration-figures';
import { focusGoesTo } from '../shared/use-kept-focus';

/** The heading of the first step. */
export const firstStepId = 'first-step';

/** Where the answers go. */
const recipient = 'konkurrence@kombit.dk';

const useStyles = makeStyles({
  steps: { ...plainList, gap: '24px' },
  step: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '12px' },
  number: {
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface SubmitStepsProps {
  readonly file: OutgoingFile;
  readonly survey: Survey;
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly onSent: () => void;
}

/** The three steps from a file on the machine to a mail that was sent. */
export function SubmitSteps(props: SubmitStepsProps): ReactElement {
  const styles = useStyles();
  const { submit } = useTexts().pane;
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = (delivery: Promise<void>): void => {
    delivery.then(
      () => {
        setFailure(null);
      },
      (error: unknown) => {
        setFailure(props.services.explain(error) ?? submit.deliverFailed);
      },
    );
  };
  return (
    <>
      {failure !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{failure}</MessageBarBody>
        </MessageBar>
      )}
      <ol className={styles.steps}>
        <Step number={1} title={submit.fileStep}>
          <FileStep {...props} onDeliver={attempt} />
        </Step>
        <Step number={2} title={submit.mailStep}>
          <MailStep {...props} onDeliver={attempt} />
        </Step>
        <Step number={3} title={submit.sentStep}>
          <SentStep {...props} />
        </Step>
      </ol>
    </>
  );
}

function Step(props: { number: number; title: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {props.number}
      </span>
      <div className={styles.content}>
        <h2 {...(props.number === 1 ? { id: firstStepId } : {})} className={styles.heading}>
          {props.title}
        </h2>
        {props.children}
      </div>
    </li>
  );
}

type WithDelivery = SubmitStepsProps & { readonly onDeliver: (delivery: Promise<void>) => void };

function FileStep({ file, host, onDeliver }: WithDelivery): ReactElement {
  const styles = useStyles();
  const { submit } = useTexts().pane;
  const { download, openWorkbook } = host.capabilities;
  return (
    <>
      <Text className={styles.name}>
        {file.name} <span className={styles.quiet}>({fileSize(file.bytes.length)})</span>
      </Text>
      <div className={styles.buttons}>
        {download && (
          <Button
            appearance="primary"
            icon={<ArrowDownload20Regular />}
            onClick={() => {
              onDeliver(host.deliver(file));
            }}
          >
            {submit.download}
          </Button>
        )}
        {openWorkbook && (
          <Button
            icon={<Open20Regular />}
            onClick={() => {
              onDeliver(host.openWorkbook(file));
            }}
          >
            {submit.openWorkbook}
          </Button>
        )}
      </div>
    </>
  );
}

function MailStep({ file, survey, host, services, onDeliver }: WithDelivery): ReactElement {
  const styles = useStyles();
  const { submit } = useTexts().pane;
  const { respondent } = survey;
  const municipality = municipalityTitle(respondent.municipality ?? '');
  const subject = submit.mailSubject(municipality, respondent.revision);
  const { finished } = byStatus(survey);
  const text = submit.mailText(municipality, finished.length, countFull(finished), respondent.contact);
  const deliver = (): void => {
    const draft = { to: recipient, subject, text, attachment: file };
    const name = file.name.replace(/\.xlsx$/, '.eml');
    onDeliver(services.run('writeMail', { draft, name }).then((mail) => host.deliver(mail)));
  };
  return (
    <>
      <Text>{submit.mailHint}</Text>
      {host.capabilities.download && (
        <div className={styles.buttons}>
          <Button icon={<Mail20Regular />} onClick={deliver}>
            {submit.draft}
          </Button>
        </div>
      )}
      <CopyField
        label={submit.address}
        copyLabel={submit.copyAddress}
        text={recipient}
        onCopy={services.copyText}
      />
      <CopyField
        label={submit.subject}
        copyLabel={submit.copySubject}
        text={subject}
        lines={2}
        onCopy={services.copyText}
      />
      <CopyField
        label={submit.text}
        copyLabel={submit.copyText}
        text={text}
        lines={6}
        onCopy={services.copyText}
      />
    </>
  );
}

function SentStep({ survey, onSent }: SubmitStepsProps): ReactElement {
  const styles = useStyles();
  const { submit } = useTexts().pane;
  const [saidNo, setSaidNo] = useState(false);
  const receipt = useId();
  const { submittedAt } = survey.respondent;
  if (submittedAt !== null) {
    return (
      <Text id={receipt} tabIndex={-1}>
        {submit.receipt(
          formatDanishDate(submittedAt),
          submittedAt.slice(11, 16),
          survey.respondent.revision + 1,
        )}
      </Text>
    );
  }
  return (
    <>
      <Text className={styles.quiet}>{submit.sentHint}</Text>
      <div className={styles.buttons}>
        <Button {...focusGoesTo(`#${receipt}`)} onClick={onSent}>
          {submit.yes}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            setSaidNo(true);
          }}
        >
          {submit.no}
        </Button>
      </div>
      <Text role="status">{saidNo && submit.notYet}</Text>
    </>
  );
}

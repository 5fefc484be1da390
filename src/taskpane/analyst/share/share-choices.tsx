import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { SectionHeading } from '../../shared/section-heading';
import { pickedFrom } from '../../shared/taken-files';
import { useTexts } from '../../shared/texts-context';
import type { ShareScreenProps } from './share-props';
import { ReportView } from './report-view';
import { useSharing } from './use-sharing';
import type { Audience, Making, Sharing } from './use-sharing';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '16px' },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Whom it is for, and then each thing that can be had, with a button that makes its file. */
export function ShareChoices(props: ShareScreenProps): ReactElement {
  const styles = useStyles();
  const { analyst } = useTexts();
  const words = analyst.share;
  const sharing = useSharing(props);
  return (
    <div className={styles.screen}>
      <Field label={words.audience}>
        <RadioGroup
          value={sharing.audience}
          onChange={(_, { value }) => {
            sharing.setAudience(value as Audience);
          }}
        >
          <Radio value="internal" label={words.internal} />
          <Radio value="external" label={words.external} />
        </RadioGroup>
      </Field>
      {sharing.audience === 'internal' ? <WholeAnalysis {...props} /> : <ExternalVersion sharing={sharing} />}
      <ReportPart sharing={sharing} />
      {sharing.audience === 'internal' ? (
        <Part title={words.data.title} lead={words.data.lead}>
          <MakeButton what="csv" label={words.data.csv} sharing={sharing} />
          <MakeButton what="parquet" label={words.data.parquet} sharing={sharing} />
        </Part>
      ) : (
        <Part title={words.benchmarks.title} lead={words.benchmarks.lead}>
          <MakeButton what="benchmarks" label={words.benchmarks.make} sharing={sharing} />
        </Part>
      )}
      {sharing.outcome !== null && (
        <MessageBar
          key={sharing.outcome.text}
          intent={sharing.outcome.intent}
          layout="multiline"
          politeness="polite"
        >
          <MessageBarBody>{sharing.outcome.text}</MessageBarBody>
        </MessageBar>
      )}
      {sharing.shown !== null && <ReportView report={sharing.shown} onClose={sharing.close} />}
    </div>
  );
}

function Part(props: { title: string; lead: string; children: ReactElement | ReactElement[] }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <SectionHeading>{props.title}</SectionHeading>
      <Text size={200} className={styles.quiet}>
        {props.lead}
      </Text>
      <div className={styles.buttons}>{props.children}</div>
    </section>
  );
}

/** The workbook with everything in it. */
function WholeAnalysis({ collecting }: ShareScreenProps): ReactElement {
  const { pane, analyst } = useTexts();
  const { work } = collecting.state;
  const { download } = pane.collect;
  return (
    <Part title={analyst.share.title} lead={analyst.share.lead}>
      <Button
        appearance="primary"
        disabledFocusable={work.kind !== 'none'}
        onClick={() => void collecting.download()}
      >
        {work.kind === 'downloading' ? <Spinner size="tiny" label={download} /> : download}
      </Button>
    </Part>
  );
}

function ExternalVersion({ sharing }: { sharing: Sharing }): ReactElement {
  const { version } = useTexts().analyst.share;
  return (
    <>
      <EarlierVersions sharing={sharing} />
      <Part title={version.title} lead={version.lead}>
        <MakeButton what="workbook" label={version.workbook} sharing={sharing} isPrimary />
        <MakeButton what="data" label={version.data} sharing={sharing} />
      </Part>
    </>
  );
}

/** Two versions together can tell what neither does: the program must know of the earlier ones. */
function EarlierVersions({ sharing }: { sharing: Sharing }): ReactElement {
  const { earlier: words } = useTexts().analyst.share;
  const input = useRef<HTMLInputElement>(null);
  const { earlier } = sharing;
  return (
    <Part title={words.title} lead={words.lead}>
      <Button onClick={() => input.current?.click()}>{words.pick}</Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple
        hidden
        aria-label={words.pick}
        onChange={({ target }) => {
          if (target.files === null) return;
          void pickedFrom(target.files).then((files) => {
            sharing.setEarlier([...earlier, ...files]);
            target.value = '';
          });
        }}
      />
      <Text size={200}>
        {earlier.length === 0 ? words.none : words.picked(earlier.map(({ name }) => name))}
      </Text>
      {earlier.length === 0 ? (
        <></>
      ) : (
        <Button
          appearance="subtle"
          onClick={() => {
            sharing.setEarlier([]);
          }}
        >
          {words.clear}
        </Button>
      )}
    </Part>
  );
}

function ReportPart({ sharing }: { sharing: Sharing }): ReactElement {
  const styles = useStyles();
  const { report } = useTexts().analyst.share;
  return (
    <section className={styles.part}>
      <SectionHeading>{report.title}</SectionHeading>
      <Text size={200} className={styles.quiet}>
        {report.lead}
      </Text>
      <Checkbox
        label={report.appendix}
        checked={sharing.hasAppendix}
        onChange={(_, { checked }) => {
          sharing.setHasAppendix(checked === true);
        }}
      />
      <div className={styles.buttons}>
        <MakeButton what="report" label={report.make} sharing={sharing} />
        <MakeButton what="shown" label={report.show} sharing={sharing} />
      </div>
    </section>
  );
}

function MakeButton(props: {
  what: Making;
  label: string;
  sharing: Sharing;
  isPrimary?: true;
}): ReactElement {
  const { busy, make } = props.sharing;
  return (
    <Button
      {...(props.isPrimary ? { appearance: 'primary' as const } : {})}
      disabledFocusable={busy !== null}
      onClick={() => void make(props.what)}
    >
      {busy === props.what ? <Spinner size="tiny" label={props.label} /> : props.label}
    </Button>
  );
}

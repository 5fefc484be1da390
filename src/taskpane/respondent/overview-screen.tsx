import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { formatDanishDate } from '../../survey/danish-notation';
import type { Registration, Survey } from '../../survey/registration';
import { useCapabilities } from '../shared/capabilities-context';
import { localTime } from '../shared/clock';
import { LinkButton } from '../shared/link-button';
import { municipalityTitle } from '../../survey/municipality-title';
import { PaneFrame } from '../shared/pane-frame';
import { PaneHeader } from '../shared/pane-header';
import { useTexts } from '../shared/texts-context';
import { byStatus, countFull } from './registration-figures';
import { RegistrationList } from './registration-list';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', gap: '8px' },
  many: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  deleted: { alignSelf: 'flex-start' },
  empty: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '16px 0' },
});

/** Where a municipality stands: what is registered, what is missing, what comes next. */
export function OverviewScreen(props: {
  survey: Survey;
  savedAt: Date | null;
  menu: ReactNode;
  notices: ReactNode;
  /** How many deleted systems can be had back. */
  deleted: number;
  onDeleted: () => void;
  onRegister: () => void;
  /** What can be done to many systems at once. */
  many: readonly { readonly label: string; readonly run: () => void }[];
  onOpen: (registration: Registration) => void;
  onSubmit: () => void;
}): ReactElement {
  const styles = useStyles();
  const { overview, saving } = useTexts().pane;
  const { survey, savedAt } = props;
  const { tellsWhenKept } = useCapabilities();
  const { respondent } = survey;
  const { drafts, finished, examples } = byStatus(survey);
  const count = drafts.length + finished.length;
  const isEmpty = count === 0;
  const wasSubmitted = respondent.submittedAt !== null;
  return (
    <PaneFrame
      header={<PaneHeader title={municipalityTitle(respondent.municipality ?? '')}>{props.menu}</PaneHeader>}
      footer={
        <>
          <Text size={200} className={styles.quiet} role="status">
            {savedAt !== null && !tellsWhenKept && saving.savedAt(localTime(savedAt))}
          </Text>
          <Button appearance={isEmpty ? 'secondary' : 'primary'} disabled={isEmpty} onClick={props.onSubmit}>
            {wasSubmitted ? overview.submitAgain : overview.submit}
          </Button>
        </>
      }
    >
      {props.notices}
      <div className={styles.top}>
        <Text>{overview.counts(count, finished.length)}</Text>
        {finished.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {overview.full(countFull(finished), finished.length)}
          </Text>
        )}
        <ProgressBar
          aria-label={overview.progress}
          thickness="large"
          value={isEmpty ? 0 : finished.length / count}
        />
        {respondent.submittedAt !== null && (
          <Text size={200} className={styles.quiet}>
            {overview.submitted(formatDanishDate(respondent.submittedAt), respondent.revision)}
          </Text>
        )}
      </div>
      <Button
        appearance={isEmpty ? 'primary' : 'secondary'}
        icon={<Add20Regular />}
        onClick={props.onRegister}
      >
        {overview.register}
      </Button>
      <div className={styles.many}>
        {props.many.map(({ label, run }) => (
          <Button key={label} size="small" onClick={run}>
            {label}
          </Button>
        ))}
      </div>
      {isEmpty && (
        <div className={styles.empty}>
          <Text weight="semibold">{overview.empty}</Text>
          <Text className={styles.quiet}>{overview.emptyHint}</Text>
        </div>
      )}
      <RegistrationList title={overview.drafts} registrations={drafts} onOpen={props.onOpen} />
      <RegistrationList title={overview.finished} registrations={finished} onOpen={props.onOpen} />
      <RegistrationList title={overview.examples} registrations={examples} onOpen={props.onOpen} />
      {props.deleted > 0 && (
        <LinkButton className={styles.deleted} onClick={props.onDeleted}>
          {overview.deletedSystems(props.deleted)}
        </LinkButton>
      )}
    </PaneFrame>
  );
}

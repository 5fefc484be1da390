import { Field, Radio, RadioGroup, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { AnswerDecision, FileRecord } from '../../consolidation/data-set';
import type { Issue } from '../../survey/issue';
import { municipalityByCode } from '../../survey/municipalities';
import { issueText } from '../../text/issue-text';
import { useRowButton } from '../shared/row-button';
import { useTexts } from '../shared/texts-context';
import { VerdictIcon } from './verdict-icon';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { minHeight: '36px', padding: '4px 0', borderRadius: 0 },
  icon: { display: 'inline-flex', flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  details: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 0 12px 24px' },
  file: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
  issues: { margin: 0, paddingLeft: '16px', display: 'flex', flexDirection: 'column', gap: '4px' },
  place: { fontWeight: tokens.fontWeightSemibold },
});

export interface VerdictRowProps {
  readonly record: FileRecord;
  readonly isAtHand: boolean;
  readonly onSettle: (decision: AnswerDecision) => void;
}

/** One file: its verdict and whom it is from; opened, the reasons with sheet and cell. */
export function VerdictRow({ record, isAtHand, onSettle }: VerdictRowProps): ReactElement {
  const styles = useStyles();
  const row = useRowButton();
  const { collect } = useTexts().pane;
  const [isOpen, setIsOpen] = useState(false);
  const details = useId();
  const { file, verdict, municipality, revision, rows } = record;
  const name = municipalityByCode(municipality ?? '')?.name ?? file;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(row.row, styles.button)}
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <span className={styles.icon} role="img" aria-label={collect.verdicts[verdict]}>
          <VerdictIcon verdict={verdict} />
        </span>
        <span className={row.name} title={file}>
          {name}
        </span>
        {revision !== null && revision > 1 && (
          <span className={styles.quiet}>{collect.revision(revision)}</span>
        )}
        {rows.kept > 0 && <span className={styles.quiet}>{rows.kept}</span>}
        {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      </button>
      <div id={details} hidden={!isOpen}>
        {isOpen && <Details record={record} isAtHand={isAtHand} onSettle={onSettle} />}
      </div>
    </li>
  );
}

function Details({ record, isAtHand, onSettle }: VerdictRowProps): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const { file, verdict, municipality, issues, rows, replacedBy } = record;
  return (
    <div className={styles.details}>
      {municipality !== null && (
        <Text size={200} className={styles.file}>
          {file}
        </Text>
      )}
      {rows.read > 0 && <Text size={200}>{collect.rows(rows.kept, rows.read)}</Text>}
      {verdict === 'replaced' && replacedBy !== undefined && (
        <Text size={200}>{collect.replacedBy(replacedBy)}</Text>
      )}
      {issues.length === 0 ? (
        <Text size={200}>{collect.noIssues}</Text>
      ) : (
        <ul className={styles.issues}>
          {issues.map((issue, place) => (
            <IssueLine key={place} issue={issue} />
          ))}
        </ul>
      )}
      <Settle record={record} isAtHand={isAtHand} onSettle={onSettle} />
    </div>
  );
}

/** The analyst's word on an answer that waits, or has been given a word before. */
function Settle({ record, isAtHand, onSettle }: VerdictRowProps): ReactElement | null {
  const { settle } = useTexts().analyst;
  const { verdict, decision, issues } = record;
  if (verdict !== 'waiting' && decision === undefined) return null;
  const waits = issues.find((issue) => issue.code === 'submission-waits');
  // An empty answer has nothing to put together.
  const choices = (['merge', 'replace', 'leave'] as const).filter(
    (choice) => choice !== 'merge' || waits?.params.why !== 'empty',
  );
  return (
    <>
      <Field label={settle.label} size="small">
        <RadioGroup
          value={decision ?? ''}
          onChange={(_event, { value }) => {
            const chosen = choices.find((choice) => choice === value);
            if (chosen !== undefined) onSettle(chosen);
          }}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={settle[choice]} />
          ))}
        </RadioGroup>
      </Field>
      {decision !== undefined && decision !== 'leave' && !isAtHand && (
        <Text size={200}>{settle.giveAgain}</Text>
      )}
    </>
  );
}

function IssueLine({ issue }: { issue: Issue }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const place = [issue.where.sheet, issue.where.cell].filter((part) => part !== undefined).join(' ');
  return (
    <li>
      <Text size={200}>
        {place !== '' && <span className={styles.place}>{place}: </span>}
        {issueText(texts, issue)}
      </Text>
    </li>
  );
}

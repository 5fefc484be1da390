import { Button, SearchBox, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { AnswerDecision, FileRecord, Verdict } from '../../consolidation/data-set';
import { useTexts } from '../shared/texts-context';
import { ShowMore } from './show-more';
import { filesAsTable, listedFiles, verdictCounts } from './listed-files';
import { VerdictIcon } from './verdict-icon';
import { VerdictRow } from './verdict-row';

const verdicts: readonly Verdict[] = ['accepted', 'warned', 'rejected', 'waiting', 'replaced'];
const pageSize = 20;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  search: { maxWidth: 'none', width: '100%' },
  copy: { alignSelf: 'flex-start' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface VerdictListProps {
  readonly files: readonly FileRecord[];
  /** Whether what a file said is known here, so that a decision about it counts at once. */
  readonly isAtHand: (file: string) => boolean;
  readonly onSettle: (record: FileRecord, decision: AnswerDecision) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What became of each file: the counts and the search filter the list, each line opens into its reasons. */
export function VerdictList({ files, isAtHand, onSettle, onCopy }: VerdictListProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { collect } = texts.pane;
  const list = useId();
  const [shown, setShown] = useState(pageSize);
  const [filter, setFilter] = useState<Verdict | null>(null);
  const [search, setSearch] = useState('');
  const counts = verdictCounts(files);
  const listed = listedFiles(files, filter, search, texts);
  return (
    <div className={styles.part}>
      <div className={styles.counts} role="group" aria-label={collect.filter}>
        {verdicts
          .filter((verdict) => counts[verdict] > 0)
          .map((verdict) => (
            <ToggleButton
              key={verdict}
              size="small"
              icon={<VerdictIcon verdict={verdict} />}
              checked={filter === verdict}
              onClick={() => {
                setFilter(filter === verdict ? null : verdict);
              }}
            >
              {`${String(counts[verdict])} ${collect.verdicts[verdict]}`}
            </ToggleButton>
          ))}
      </div>
      {files.length > 1 && (
        <SearchBox
          className={styles.search}
          aria-label={texts.analyst.search}
          placeholder={texts.analyst.search}
          value={search}
          onChange={(_event, { value }) => {
            setSearch(value);
          }}
        />
      )}
      {listed.length === 0 && files.length > 0 && <Text size={200}>{texts.analyst.noneFound}</Text>}
      <ul id={list} className={styles.list}>
        {listed.slice(0, shown).map((record, place) => (
          <VerdictRow
            key={`${record.file} ${String(place)}`}
            record={record}
            isAtHand={isAtHand(record.file)}
            onSettle={(decision) => {
              onSettle(record, decision);
            }}
          />
        ))}
      </ul>
      <ShowMore {...{ list, shown, pageSize }} all={listed.length} onShow={setShown} />
      {listed.length > 0 && <CopyTable text={filesAsTable(listed, texts)} onCopy={onCopy} />}
    </div>
  );
}

/** The files that are listed, as a table to be pasted elsewhere; where copying is refused the text is there to be selected. */
function CopyTable({ text, onCopy }: { text: string; onCopy: VerdictListProps['onCopy'] }): ReactElement {
  const styles = useStyles();
  const { pane, analyst } = useTexts();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    setOutcome((await onCopy(text)) ? 'copied' : 'refused');
  };
  return (
    <>
      <Button
        className={styles.copy}
        size="small"
        appearance="subtle"
        icon={outcome === 'copied' ? <Checkmark16Regular /> : <Copy16Regular />}
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? pane.copied : analyst.copyTable}
      </Button>
      {outcome === 'refused' && (
        <>
          <Text size={200}>{pane.copyRefused}</Text>
          <textarea readOnly aria-label={analyst.copyTable} rows={6} value={text} />
        </>
      )}
    </>
  );
}

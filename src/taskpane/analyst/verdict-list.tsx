import { Button, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { FileRecord, Verdict } from '../../consolidation/data-set';
import { useTexts } from '../shared/texts-context';
import { focusGoesTo } from '../shared/use-kept-focus';
import { listedFiles, verdictCounts } from './collecting-state';
import { VerdictIcon } from './verdict-icon';
import { VerdictRow } from './verdict-row';

const verdicts: readonly Verdict[] = ['accepted', 'warned', 'rejected', 'waiting', 'replaced'];
const pageSize = 20;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What became of each file: the counts filter the list, each line opens into its reasons. */
export function VerdictList(props: {
  files: readonly FileRecord[];
  filter: Verdict | null;
  onFilter: (verdict: Verdict) => void;
}): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const list = useId();
  const [shown, setShown] = useState(pageSize);
  const { files, filter, onFilter } = props;
  const counts = verdictCounts(files);
  const listed = listedFiles(files, filter);
  const rest = listed.length - shown;
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
                onFilter(verdict);
              }}
            >
              {`${String(counts[verdict])} ${collect.verdicts[verdict]}`}
            </ToggleButton>
          ))}
      </div>
      <ul id={list} className={styles.list}>
        {listed.slice(0, shown).map((record, place) => (
          <VerdictRow key={`${record.file} ${String(place)}`} record={record} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          appearance="subtle"
          {...focusGoesTo(`#${list} > :nth-child(${String(shown + 1)})`)}
          onClick={() => {
            setShown(shown + pageSize);
          }}
        >
          {collect.showMore(Math.min(rest, pageSize))}
        </Button>
      )}
    </div>
  );
}

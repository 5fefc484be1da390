import { Button, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { SystemFinding } from '../../../analysis/findings';
import { formatDanishNumber } from '../../../survey/danish-notation';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { focusGoesTo } from '../../shared/use-kept-focus';

const pageSize = 10;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  item: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '4px' },
  rank: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  content: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** The systems in the order of their priority: rank, name, the track as a word, the priority as a bar. */
export function SystemsList({ systems }: { systems: readonly SystemFinding[] }): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const heading = useId();
  const list = useId();
  const [shown, setShown] = useState(pageSize);
  const rest = systems.length - shown;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <SectionHeading id={heading}>{collect.systems}</SectionHeading>
      {systems.length === 0 && <Text className={styles.quiet}>{collect.noSystems}</Text>}
      <ol id={list} className={styles.list}>
        {systems.slice(0, shown).map((finding, place) => (
          <SystemItem key={finding.system} finding={finding} rank={place + 1} />
        ))}
      </ol>
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
    </section>
  );
}

function SystemItem({ finding, rank }: { finding: SystemFinding; rank: number }): ReactElement {
  const styles = useStyles();
  const { pane, sheets } = useTexts();
  const { collect } = pane;
  const { system, track, priority, municipalities } = finding;
  const figure = priority === null ? '–' : formatDanishNumber(priority, 0);
  return (
    <li className={styles.item}>
      <span className={styles.rank} aria-hidden="true">
        {rank}
      </span>
      <div className={styles.content}>
        <div className={styles.line}>
          <Text weight="semibold" className={styles.name} title={system}>
            {system}
          </Text>
          <span className={styles.rank} aria-hidden="true">
            {figure}
          </span>
        </div>
        <ProgressBar aria-label={collect.priority(figure)} thickness="large" value={(priority ?? 0) / 100} />
        <div className={styles.line}>
          <Text size={200} weight="semibold">
            {sheets.tracks[track]}
          </Text>
          <Text size={200} className={styles.quiet}>
            {collect.municipalities(municipalities)}
          </Text>
        </div>
      </div>
    </li>
  );
}

import { ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { SystemFinding } from '../../../analysis/findings';
import { formatDanishNumber } from '../../../survey/danish-notation';
import type { DataRow } from '../../../consolidation/data-set';
import { LinkButton } from '../../shared/link-button';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { ShowMore } from '../show-more';
import { plainList } from '../../shared/plain-list';
import { AnswersBehind } from './answers-behind';

const pageSize = 10;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { ...plainList, gap: '12px' },
  item: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '4px' },
  rank: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  content: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** The systems in the order of their priority: rank, name, the track as a word, the priority as a bar. */
export function SystemsList(props: {
  systems: readonly SystemFinding[];
  /** Their finished registrations in the municipalities that are looked at. */
  rows: readonly DataRow[];
}): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const heading = useId();
  const list = useId();
  const [shown, setShown] = useState(pageSize);
  const { systems, rows } = props;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <SectionHeading id={heading}>{collect.systems}</SectionHeading>
      {systems.length === 0 && <Text className={styles.quiet}>{collect.noSystems}</Text>}
      <ol id={list} className={styles.list}>
        {systems.slice(0, shown).map((finding) => (
          <SystemItem
            key={finding.system}
            finding={finding}
            rows={rows.filter((row) => row.system === finding.system)}
          />
        ))}
      </ol>
      <ShowMore {...{ list, shown, pageSize }} all={systems.length} onShow={setShown} />
    </section>
  );
}

function SystemItem(props: { finding: SystemFinding; rows: readonly DataRow[] }): ReactElement {
  const styles = useStyles();
  const { pane, sheets, analyst } = useTexts();
  const { collect } = pane;
  const [isOpen, setIsOpen] = useState(false);
  const behind = useId();
  const { system, track, priority, municipalities, rank, rankRange, robustness } = props.finding;
  const figure = priority === null ? '–' : formatDanishNumber(priority, 0);
  return (
    <li className={styles.item}>
      <span className={styles.rank} aria-hidden="true">
        {rank ?? '–'}
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
            {[
              analyst.analysis.rank(rankRange.from, rankRange.to),
              analyst.analysis.robustness(Math.round(robustness * 100)),
            ].join(' · ')}
          </Text>
        </div>
        <LinkButton
          aria-expanded={isOpen}
          aria-controls={behind}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {collect.municipalities(municipalities)}
        </LinkButton>
        <div id={behind} hidden={!isOpen}>
          {isOpen && <AnswersBehind rows={props.rows} />}
        </div>
      </div>
    </li>
  );
}

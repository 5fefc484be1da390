import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Findings, SystemFinding } from '../../../analysis/findings';
import { groupRows } from '../../../analysis/observations';
import type { AnalysisSettings } from '../../../analysis/settings';
import type { DataRow } from '../../../consolidation/data-set';
import { useTexts } from '../../shared/texts-context';
import { CalendarChart } from './calendar-chart';
import { PriceChart } from './price-chart';
import { QuadrantChart } from './quadrant-chart';
import { RankChart } from './rank-chart';
import { TileChart } from './tile-chart';
import { VendorChart } from './vendor-chart';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '28px',
    '@media (min-width: 1100px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
});

export interface DashboardProps {
  readonly findings: Findings;
  /** The systems that are looked at, in the order of their priority. */
  readonly systems: readonly SystemFinding[];
  /** Finished registrations of these systems in the municipalities that are looked at. */
  readonly rows: readonly DataRow[];
  readonly settings: AnalysisSettings;
}

/** What the answers show, as charts; fetched when it is first looked at. */
export function Dashboard({ findings, systems, rows, settings }: DashboardProps): ReactElement {
  const styles = useStyles();
  const { charts } = useTexts().analyst;
  const rowsOf = useMemo(() => {
    const bySystem = groupRows(rows, ({ system }) => system);
    return (system: string): readonly DataRow[] => bySystem.get(system) ?? [];
  }, [rows]);
  const { thresholds } = settings;
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {charts.point}
      </Text>
      <div className={styles.charts}>
        <RankChart {...{ systems, rowsOf }} sureFrom={thresholds.robustness} />
        <QuadrantChart {...{ systems, rowsOf }} limits={thresholds} />
        <PriceChart {...{ systems, rows }} elasticity={findings.elasticity.value} />
        <CalendarChart {...{ systems, rows }} date={findings.date} />
        <VendorChart rows={rows} />
        <TileChart {...{ rows, settings }} answered={findings.answered} />
      </div>
    </>
  );
}

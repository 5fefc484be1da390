import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { consolidate } from '../../src/consolidation/consolidate';
import type { ConsolidationInput } from '../../src/consolidation/consolidate';
import type { Consolidation } from '../../src/taskpane/pane-services';

/** What collecting leads to, with one sheet that stands for the analysis. */
export function aConsolidation(inputs: readonly ConsolidationInput[] = []): Consolidation {
  const dataSet = consolidate(inputs, null, { date: '2026-11-23' });
  return {
    dataSet,
    findings: analyse(dataSet, noAnalystInput),
    layout: {
      title: 'Analyse',
      sheets: [{ name: 'Overblik', columns: [], rows: [[{ value: 'Overblik' }]] }],
    },
  };
}

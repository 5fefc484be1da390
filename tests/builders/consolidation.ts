import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { consolidate } from '../../src/consolidation/consolidate';
import type { ConsolidationInput } from '../../src/consolidation/consolidate';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import type { Consolidation } from '../../src/taskpane/pane-services';

/** What collecting leads to. */
export function aConsolidation(inputs: readonly ConsolidationInput[] = []): Consolidation {
  const dataSet = consolidate(inputs, null, { date: '2026-11-23' });
  const findings = analyse(dataSet, noAnalystInput);
  return { dataSet, findings, layout: layOutAnalysis(dataSet, findings, noAnalystInput, da) };
}

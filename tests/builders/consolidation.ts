import type { ConsolidationInput } from '../../src/consolidation/consolidate';
import { makeAnalysis } from '../../src/work/make-analysis';
import type { Consolidation } from '../../src/work/make-analysis';

/** What collecting leads to. */
export function aConsolidation(inputs: readonly ConsolidationInput[] = []): Consolidation {
  return makeAnalysis(inputs, null, '2026-11-23');
}

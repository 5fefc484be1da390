import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { AnalystInput } from '../../src/analysis/analyst-input';
import type { Shareable } from '../../src/analysis/withholding/assess';
import type { DataSet } from '../../src/consolidation/data-set';

/** An analysis of which something is to be shared, its robustness drawn as rarely as can be. */
export function aShareable(dataSet: DataSet, input: AnalystInput = noAnalystInput): Shareable {
  return { dataSet, findings: analyse(dataSet, input, 1), settings: input.settings };
}

import { analyse } from '../analysis/analyse';
import type { Findings, Track } from '../analysis/findings';
import { partOfDataSet } from '../analysis/part-of-data-set';
import type { MunicipalityFilter } from '../analysis/part-of-data-set';
import type { AnalysisSettings } from '../analysis/settings';
import type { DataSet } from '../consolidation/data-set';

export interface AnalysePartInput {
  readonly dataSet: DataSet;
  readonly filter: MunicipalityFilter;
  readonly settings: AnalysisSettings;
  /** The tracks that the analyst has chosen, by the system's name. */
  readonly overrides: Readonly<Record<string, Track>>;
}

/** What the answers of some municipalities show, or of all with other weights, without touching any sheet. */
export function analysePart({ dataSet, filter, settings, overrides }: AnalysePartInput): Findings {
  return analyse(partOfDataSet(dataSet, filter), { settings, overrides, notes: {}, letters: null });
}

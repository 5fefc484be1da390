import type { AnalystEdits } from '../analysis/analyst-edits';
import type { ConsolidationInput } from '../consolidation/consolidate';
import type { IsoDate } from '../survey/calendar';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { makeAnalysis } from './make-analysis';
import type { Consolidation } from './make-analysis';

export interface AnalyseReadingsInput {
  readonly readings: readonly ConsolidationInput[];
  /** A workbook that may hold an earlier analysis; null begins afresh. */
  readonly existing: RawWorkbook | null;
  readonly edits: AnalystEdits;
  readonly date: IsoDate;
}

/** The analysis of what has been read, with what the analyst has decided beside the sheets. */
export function analyseReadings({ readings, existing, edits, date }: AnalyseReadingsInput): Consolidation {
  return makeAnalysis(readings, existing, date, edits);
}

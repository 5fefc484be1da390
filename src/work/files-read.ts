import type { ConsolidationInput } from '../consolidation/consolidate';
import type { RawWorkbook } from '../workbook/raw-workbook';

/** What was found in files that have been read. */
export interface FilesRead {
  readonly readings: readonly ConsolidationInput[];
  /** The first of the files that is an analysis; null when none is, or none was looked for. */
  readonly analysis: RawWorkbook | null;
}

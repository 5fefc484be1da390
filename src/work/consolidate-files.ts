import type { IsoDate } from '../survey/calendar';
import type { RawWorkbook } from '../workbook/raw-workbook';
import type { InputFile } from './input-file';
import { makeAnalysis } from './make-analysis';
import type { Consolidation } from './make-analysis';
import { readFiles } from './read-files';
import type { Surroundings } from './surroundings';

export interface ConsolidateFilesInput {
  readonly files: readonly InputFile[];
  /** A workbook that may hold an earlier analysis, whose notes and decisions are kept; null begins afresh. */
  readonly existing: RawWorkbook | null;
  /** Whether an analysis among the files takes the place of `existing`. */
  readonly findsAnalysis: boolean;
  /** The day of the analysis. */
  readonly date: IsoDate;
}

/** From files to an analysis workbook; the files are read one by one, so that progress can be shown. */
export async function consolidateFiles(
  { files, existing, findsAnalysis, date }: ConsolidateFilesInput,
  around: Pick<Surroundings, 'readFile' | 'onProgress'>,
): Promise<Consolidation> {
  const options = { thisYear: Number(date.slice(0, 4)), findsAnalysis };
  const { readings, analysis } = await readFiles(files, options, around);
  return makeAnalysis(readings, analysis ?? existing, date);
}

import { consolidate } from '../consolidation/consolidate';
import type { FileRecord } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import type { InputFile } from './input-file';
import { readFiles } from './read-files';
import type { Surroundings } from './surroundings';

export interface CheckFilesInput {
  readonly files: readonly InputFile[];
  readonly date: IsoDate;
}

/** What would be said of each workbook in the files on its own: of two revisions, one does not hide the other. */
export async function checkFiles(
  { files, date }: CheckFilesInput,
  around: Pick<Surroundings, 'readFile' | 'onProgress'>,
): Promise<readonly FileRecord[]> {
  const options = { thisYear: Number(date.slice(0, 4)), findsAnalysis: false };
  const { readings } = await readFiles(files, options, around);
  return readings.flatMap((reading) => consolidate([reading], null, { date }).files);
}

import type { IsoDate } from '../survey/calendar';
import type { InputFile } from './input-file';
import { readFiles } from './read-files';
import type { Surroundings } from './surroundings';

export interface ReadInputsInput {
  readonly files: readonly InputFile[];
  /** Whether the first analysis among the files is set aside, for the others to be added to. */
  readonly findsAnalysis: boolean;
  readonly date: IsoDate;
}

/**
 * Reads files one by one and hands each over at once: whoever stops it has what was read until then.
 *
 * @returns how many were read
 */
export async function readInputs(
  { files, findsAnalysis, date }: ReadInputsInput,
  around: Pick<Surroundings, 'readFile' | 'onProgress' | 'onPart'>,
): Promise<number> {
  await readFiles(files, { thisYear: Number(date.slice(0, 4)), findsAnalysis }, around);
  return files.length;
}

import type { Issue } from '../survey/issue';
import type { Surroundings } from './surroundings';

/** A file by its name and content. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that the user has picked, dropped or pasted: a workbook, a mail or an archive, unread. */
export interface PickedFile {
  readonly name: string;
  /** Null when the browser does not give its content. */
  readonly bytes: Uint8Array | null;
}

/** A file on the disk, read when its turn comes: a folder of mails need not fit in memory. */
export interface FoundFile {
  /** The name by which the analyst knows it. */
  readonly name: string;
  readonly path: string;
}

export type InputFile = PickedFile | FoundFile;

/** What a file holds, or what is said of it when the disk or the browser does not give it. */
export async function contentOf(
  file: InputFile,
  { readFile }: Pick<Surroundings, 'readFile'>,
): Promise<Uint8Array | Issue> {
  const bytes = 'path' in file ? await readFile(file.path) : file.bytes;
  return bytes ?? { code: 'file-unreadable', severity: 'error', where: { file: file.name }, params: {} };
}

import type { DiskFault, Issue } from '../survey/issue';
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

/** Something on the disk that was seen and cannot be reached: a file, or a folder with all that is in it. */
export interface UnreachedFile {
  readonly name: string;
  readonly fault: DiskFault;
  readonly isFolder: boolean;
}

export type InputFile = PickedFile | FoundFile | UnreachedFile;

/** What a file holds, or what is said of it when the disk or the browser does not give it. */
export async function contentOf(
  file: InputFile,
  { readFile }: Pick<Surroundings, 'readFile'>,
): Promise<Uint8Array | Issue> {
  const where = { file: file.name };
  if ('fault' in file) {
    const code = file.isFolder ? 'folder-unreadable' : 'file-unreadable';
    return { code, severity: 'error', where, params: { fault: file.fault } };
  }
  const content = 'path' in file ? await readFile(file.path) : file.bytes;
  if (content instanceof Uint8Array) return content;
  const params = content === null ? {} : { fault: content };
  return { code: 'file-unreadable', severity: 'error', where, params };
}

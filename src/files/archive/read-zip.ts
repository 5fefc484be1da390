import { type Outcome, read, refused } from '../outcome';
import { unpackEntry, unpacksTooLarge } from './unpack-entry';
import { readZipDirectory } from './zip-directory';

/** A file in an archive, unpacked when asked for. */
export interface ArchivedFile {
  readonly path: string;
  unpack(): Outcome<Uint8Array>;
}

/** What systems and programs leave behind in folders, and nobody means to send. */
const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** The files of a .zip, in its own order, without folders and what systems leave behind in them. */
export function readZip(bytes: Uint8Array): Outcome<readonly ArchivedFile[]> {
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'refused') return directory;
  if (unpacksTooLarge(directory.value)) return refused({ code: 'file-unpacks-too-large', params: {} });
  const files = directory.value
    .filter(({ name, folder }) => !folder && !leftBehind.test(name))
    .map((entry) => ({ path: entry.name, unpack: () => unpackEntry(bytes, entry) }));
  return read(files);
}

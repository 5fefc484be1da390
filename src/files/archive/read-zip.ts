import { isLitterPath } from '../../consolidation/litter';
import { type Outcome, read, refused } from '../outcome';
import { unpackEntry, unpacksTooLarge } from './unpack-entry';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** A zip whose directory has been read; what is in it is unpacked when asked for. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

/** A file in an archive, unpacked when asked for. */
export interface ArchivedFile {
  readonly path: string;
  unpack(): Outcome<Uint8Array>;
}

export function openZip(bytes: Uint8Array): Outcome<ZipArchive> {
  const directory = readZipDirectory(bytes);
  return directory.kind === 'refused' ? directory : read({ bytes, entries: directory.value });
}

/** The files of a .zip, in its own order, without folders and what systems leave behind in them. */
export function readZip({ bytes, entries }: ZipArchive): Outcome<readonly ArchivedFile[]> {
  if (unpacksTooLarge(entries)) return refused({ code: 'file-unpacks-too-large', params: {} });
  const files = entries
    .filter(({ name, folder }) => !folder && !isLitterPath(name))
    .map((entry) => ({ path: entry.name, unpack: () => unpackEntry(bytes, entry) }));
  return read(files);
}

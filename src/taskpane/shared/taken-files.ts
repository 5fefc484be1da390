import { withDistinctNames } from '../../consolidation/distinct-names';
import { isLitter } from '../../consolidation/litter';
import type { PickedFile } from '../../work/input-file';

/** Why nothing that was dropped or pasted can be read. */
export type NoFile = 'link' | 'empty-folder' | 'no-file';

/** What a drop or a paste brought. */
export type Taken =
  | { readonly kind: 'files'; readonly files: readonly PickedFile[] }
  | { readonly kind: 'nothing'; readonly reason: NoFile };

/** A file on its way in; the name is its path below the folder that was dropped. */
interface Brought {
  readonly name: string;
  /** Its whole path, which tells it from a file of the same name in another folder. */
  readonly path: string;
  readonly fetch: () => Promise<File>;
}

/**
 * The files of a drop or a paste, folders opened. Must be called while the event lasts: the browser empties the
 * transfer afterwards.
 */
export async function takenFrom(transfer: DataTransfer): Promise<Taken> {
  const loose = [...transfer.files];
  const entries = [...transfer.items].filter(({ kind }) => kind === 'file').map(entryOf);
  const isLink = transfer.types.some((type) => /^text\/(?:uri-list|x-moz-url)$/.test(type));
  const hasFolder = entries.some((entry) => entry?.isDirectory === true);
  const brought = hasFolder ? await inEntries(entries) : loose.map(looseFile);
  if (brought.length > 0)
    return {
      kind: 'files',
      files: await Promise.all(withDistinctNames(brought, ({ name }) => name, byPath).map(read)),
    };
  if (hasFolder) return { kind: 'nothing', reason: 'empty-folder' };
  return { kind: 'nothing', reason: isLink ? 'link' : 'no-file' };
}

/** Files that were picked, read. */
export function pickedFrom(files: FileList): Promise<readonly PickedFile[]> {
  return Promise.all([...files].map(looseFile).map(read));
}

/** Not every browser around a pane can tell a folder from a file. */
function entryOf(item: DataTransferItem): FileSystemEntry | null {
  return 'webkitGetAsEntry' in item ? item.webkitGetAsEntry() : null;
}

function looseFile(file: File): Brought {
  return { name: file.name, path: file.name, fetch: () => Promise.resolve(file) };
}

async function inEntries(entries: readonly (FileSystemEntry | null)[]): Promise<readonly Brought[]> {
  const found: Brought[] = [];
  for (const entry of entries) {
    if (entry !== null) found.push(...(isFolder(entry) ? await below(entry, '') : [inEntry(entry, '')]));
  }
  return found;
}

async function below(folder: FileSystemDirectoryEntry, prefix: string): Promise<readonly Brought[]> {
  let entries: readonly FileSystemEntry[];
  try {
    entries = await entriesIn(folder.createReader());
  } catch {
    // A folder that may not be looked into gets its verdict like a file that may not be read.
    return [{ ...inEntry(folder, prefix), fetch: () => Promise.reject(new Error(folder.fullPath)) }];
  }
  const found: Brought[] = [];
  for (const entry of entries.filter(({ name }) => !isLitter(name))) {
    if (isFolder(entry)) found.push(...(await below(entry, `${prefix}${entry.name}/`)));
    else found.push(inEntry(entry, prefix));
  }
  return found;
}

/** Everything in a folder: its reader gives a hundred at a time, and nothing at the end. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function inEntry(entry: FileSystemEntry, prefix: string): Brought {
  return {
    name: `${prefix}${entry.name}`.normalize('NFC'),
    path: entry.fullPath.replace(/^\//, '').normalize('NFC'),
    fetch: () =>
      new Promise((resolve, reject) => {
        (entry as FileSystemFileEntry).file(resolve, reject);
      }),
  };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Two folders may each hold a "svar.xlsx": these are then told apart by their whole path. */
function byPath(file: Brought): Brought {
  return { ...file, name: file.path };
}

/** What the browser does not hand over (a file that another program holds) is told of by its verdict. */
async function read({ name, fetch }: Brought): Promise<PickedFile> {
  try {
    const file = await fetch();
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { name, bytes: null };
  }
}

import path from 'node:path';
import type { MadeFile } from '../../work/made-file';
import type { Checked, Surroundings } from './command';
import { tried, triedIfThere } from './disk';
import { notWrittenText, whyNotWritable, writeFiles } from './write-files';
import type { FileToWrite } from './write-files';

/** Where drafts go: one .zip, or a folder. */
export interface DraftOutput {
  /** The name of the .zip; null for a folder. */
  readonly zip: string | null;
  /** Writes all of them or none. @returns the sentence that tells why not; null when they were written */
  readonly write: (files: readonly MadeFile[]) => Promise<string | null>;
}

/** Whether `ud` can take drafts, found out before any work is done; nothing else in a folder is written over. */
export async function draftOutput(ud: string, around: Surroundings): Promise<Checked<DraftOutput>> {
  const { disk, texts } = around;
  const { problem } = texts.commandLine;
  if (path.extname(ud).toLowerCase() === '.zip') {
    const obstacle = await whyNotWritable(ud, disk, texts);
    if (obstacle !== null) return { problem: obstacle };
    return { value: { zip: ud, write: (files) => writeAnew(files, [], around) } };
  }
  const kind = await triedIfThere(disk.kindOf(ud));
  if ('fault' in kind) return { problem: problem.notWritable(ud, kind.fault) };
  if (kind.value !== null && kind.value !== 'folder') return { problem: problem.isFile(ud) };
  if (kind.value === null) {
    const parent = path.dirname(path.resolve(ud));
    const above = await triedIfThere(disk.kindOf(parent));
    if ('fault' in above || above.value !== 'folder') return { problem: problem.folderMissing(parent) };
  }
  return { value: { zip: null, write: (files) => writeInFolder(ud, files, around) } };
}

function writeInFolder(
  folder: string,
  files: readonly MadeFile[],
  around: Surroundings,
): Promise<string | null> {
  const placed = files.map(({ name, bytes }) => ({ name: path.join(folder, ...name.split('/')), bytes }));
  const below = new Set(placed.map(({ name }) => path.dirname(name)).filter((each) => each !== folder));
  return writeAnew(placed, [folder, ...below], around);
}

/** Writes files where nothing stands, or the same already; folders that were made for them go again when that fails. */
async function writeAnew(
  files: readonly FileToWrite[],
  folders: readonly string[],
  { disk, texts }: Surroundings,
): Promise<string | null> {
  const { problem } = texts.commandLine;
  const known: FileToWrite[] = [];
  for (const file of files) {
    const there = await triedIfThere(disk.read(file.name));
    if ('fault' in there) return problem.unreadable(file.name, there.fault);
    if (there.value !== null && Buffer.compare(there.value, file.bytes) !== 0) {
      return problem.otherContent(file.name);
    }
    known.push({ ...file, stood: there.value });
  }
  const made: string[] = [];
  const failed = await makeFolders(folders, made, { disk, texts });
  const notWritten = failed === null ? await writeFiles(known, disk) : null;
  if (failed === null && notWritten === null) return null;
  for (const folder of made.reverse()) await tried(disk.removeFolder(folder));
  return failed ?? (notWritten === null ? null : notWrittenText(notWritten, texts));
}

async function makeFolders(
  folders: readonly string[],
  made: string[],
  { disk, texts }: Pick<Surroundings, 'disk' | 'texts'>,
): Promise<string | null> {
  for (const folder of folders) {
    const kind = await triedIfThere(disk.kindOf(folder));
    if (!('fault' in kind) && kind.value === 'folder') continue;
    const step = 'fault' in kind ? kind : await tried(disk.makeFolder(folder));
    if ('fault' in step) return texts.commandLine.problem.notWritable(folder, step.fault);
    made.push(folder);
  }
  return null;
}

import path from 'node:path';
import type { NamedBytes } from '../../work/input-file';
import type { Checked, Surroundings } from './command';
import { type Disk, tried, triedIfThere } from './disk';
import { type FileToWrite, notWrittenText, writeFiles } from './write-files';

/** Why files could not be written in a folder that is there or is to be made; null when nothing is against it. */
export async function whyNoFolder(folder: string, { disk, texts }: Surroundings): Promise<string | null> {
  const { problem } = texts.commandLine;
  const kind = await triedIfThere(disk.kindOf(folder));
  if ('fault' in kind) return problem.notWritable(folder, kind.fault);
  if (kind.value !== null) return kind.value === 'folder' ? null : problem.isFile(folder);
  const parent = path.dirname(path.resolve(folder));
  const parentKind = await triedIfThere(disk.kindOf(parent));
  if ('fault' in parentKind) return problem.notWritable(folder, parentKind.fault);
  return parentKind.value === 'folder' ? null : problem.folderMissing(parent);
}

/**
 * Writes files, called by their path below the folder, in it: all or none, and never over a file that holds something
 * else. Folders that were made for them go again when they cannot be written.
 *
 * @returns the sentence for the user when they could not; null when they stand there
 */
export async function writeInFolder(
  folder: string,
  files: readonly NamedBytes[],
  around: Surroundings,
): Promise<string | null> {
  const { disk, texts } = around;
  const placed = await placeInFolder(folder, files, around, whereNothingIsLost);
  if ('problem' in placed) return placed.problem;
  const failed = notWrittenText(await writeFiles(placed.value.files, disk), texts);
  if (failed !== null) await placed.value.takeBack();
  return failed;
}

/** Files with their places in a folder that is there by now. */
interface Placed {
  readonly files: readonly FileToWrite[];
  /** Takes away the folders that were made, when nothing came to stand in them. */
  readonly takeBack: () => Promise<void>;
}

/**
 * Makes the folders in which files are to stand.
 *
 * @param look says what stands in a file's place, or why nothing may be put there
 */
export async function placeInFolder(
  folder: string,
  files: readonly NamedBytes[],
  around: Surroundings,
  look: (file: NamedBytes, around: Surroundings) => Promise<Checked<FileToWrite>>,
): Promise<Checked<Placed>> {
  const placed: FileToWrite[] = [];
  for (const { name, bytes } of files) {
    const file = await look({ name: path.join(folder, ...name.split('/')), bytes }, around);
    if ('problem' in file) return file;
    placed.push(file.value);
  }
  const made: string[] = [];
  const takeBack = (): Promise<void> => removeFolders(made, around.disk);
  const problem = await makeFolders(folder, placed, made, around);
  if (problem === null) return { value: { files: placed, takeBack } };
  await takeBack();
  return { problem };
}

/** The file with what stands in its place: nothing, or the same; a problem when that is something else. */
export async function whereNothingIsLost(
  file: NamedBytes,
  { disk, texts }: Surroundings,
): Promise<Checked<FileToWrite>> {
  const { problem } = texts.commandLine;
  const there = await triedIfThere(disk.read(file.name));
  if ('fault' in there) return { problem: problem.unreadable(file.name, there.fault) };
  const stood = there.value;
  return stood === null || Buffer.compare(stood, file.bytes) === 0
    ? { value: { ...file, stood } }
    : { problem: problem.otherContent(file.name) };
}

async function makeFolders(
  folder: string,
  files: readonly FileToWrite[],
  made: string[],
  { disk, texts }: Surroundings,
): Promise<string | null> {
  const { notWritable } = texts.commandLine.problem;
  const wanted = new Set([folder, ...files.flatMap(({ name }) => foldersBetween(folder, name))]);
  for (const one of wanted) {
    const kind = await triedIfThere(disk.kindOf(one));
    if ('fault' in kind) return notWritable(one, kind.fault);
    if (kind.value !== null) continue;
    const making = await tried(disk.makeFolder(one));
    if ('fault' in making) return notWritable(one, making.fault);
    made.push(one);
  }
  return null;
}

/** The folders below the first that lead to a file, the outermost first. */
function foldersBetween(folder: string, file: string): readonly string[] {
  const steps = path
    .relative(folder, path.dirname(file))
    .split(path.sep)
    .filter((step) => step !== '');
  return steps.map((_, index) => path.join(folder, ...steps.slice(0, index + 1)));
}

/** The innermost first; one that holds something by now stays. */
async function removeFolders(made: readonly string[], disk: Disk): Promise<void> {
  for (const folder of made.toReversed()) await tried(disk.removeFolder(folder));
}

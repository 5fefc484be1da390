import path from 'node:path';
import { municipalities } from '../../survey/municipalities';
import { refuse } from './command';
import type { Checked, ExitCode, Surroundings } from './command';
import { tried, triedIfThere } from './disk';
import { type FileToWrite, notWrittenText, writeFiles } from './write-files';

export interface ExamplesRequest {
  readonly ud: string;
  readonly kommuner?: string;
  readonly seed?: string;
}

/** `eksempler`: an invented inbox, the same for the same seed on the same day. */
export async function examplesCommand(request: ExamplesRequest, around: Surroundings): Promise<ExitCode> {
  const { terminal, texts, today, run, signal } = around;
  const { problem, examples } = texts.commandLine;
  const count = wholeNumber(request.kommuner ?? String(municipalities.length));
  if (count === undefined || count < 1 || count > municipalities.length) {
    return refuse(around, problem.badCount(request.kommuner ?? ''));
  }
  const seed = wholeNumber(request.seed ?? '1');
  if (seed === undefined) return refuse(around, problem.badSeed(request.seed ?? ''));
  const folder = await folderAt(request.ud, around);
  if ('problem' in folder) return refuse(around, folder.problem);

  const inbox = { municipalities: count, seed, date: today };
  const files: FileToWrite[] = [];
  for (const { name, bytes } of await run('inventInbox', inbox, { signal })) {
    const example = { name: path.join(request.ud, name), bytes };
    const there = folder.value ? await sameFileAt(example, around) : { value: null };
    if ('problem' in there) return refuse(around, there.problem);
    files.push({ ...example, stood: there.value });
  }
  const problemThen = await writeInto(request.ud, !folder.value, files, around);
  if (problemThen !== null) return refuse(around, problemThen);
  terminal.print(examples.done(files.length, count, request.ud));
  return 0;
}

function wholeNumber(text: string): number | undefined {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Whether the folder is there already; a problem when it cannot be made there. */
async function folderAt(folder: string, { disk, texts }: Surroundings): Promise<Checked<boolean>> {
  const { problem } = texts.commandLine;
  const kind = await triedIfThere(disk.kindOf(folder));
  if ('fault' in kind) return { problem: problem.notWritable(folder, kind.fault) };
  if (kind.value !== null)
    return kind.value === 'folder' ? { value: true } : { problem: problem.isFile(folder) };
  const parent = path.dirname(path.resolve(folder));
  const parentKind = await triedIfThere(disk.kindOf(parent));
  if ('fault' in parentKind) return { problem: problem.notWritable(folder, parentKind.fault) };
  return parentKind.value === 'folder' ? { value: false } : { problem: problem.folderMissing(parent) };
}

/** What stands in an example's place, null for nothing; a problem when it is something else, which would be lost. */
async function sameFileAt(
  { name, bytes }: FileToWrite,
  { disk, texts }: Surroundings,
): Promise<Checked<Uint8Array | null>> {
  const { problem } = texts.commandLine;
  const there = await triedIfThere(disk.read(name));
  if ('fault' in there) return { problem: problem.unreadable(name, there.fault) };
  return there.value === null || Buffer.compare(there.value, bytes) === 0
    ? there
    : { problem: problem.otherContent(name) };
}

/** Writes the files; a folder that was made for them goes again when they cannot be written. */
async function writeInto(
  folder: string,
  isNew: boolean,
  files: readonly FileToWrite[],
  { disk, texts }: Surroundings,
): Promise<string | null> {
  if (isNew) {
    const made = await tried(disk.makeFolder(folder));
    if ('fault' in made) return texts.commandLine.problem.notWritable(folder, made.fault);
  }
  const failed = await writeFiles(files, disk);
  if (failed === null) return null;
  if (isNew) await tried(disk.removeFolder(folder));
  return notWrittenText(failed, texts);
}

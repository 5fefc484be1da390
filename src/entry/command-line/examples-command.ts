import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { municipalities } from '../../survey/municipalities';
import type { NamedBytes } from '../../work/input-file';
import { refuse } from './command';
import type { ExitCode, Surroundings } from './command';
import { writeFiles } from './write-files';

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
  const obstacle = await makeFolder(request.ud, around);
  if (obstacle !== null) return refuse(around, obstacle);

  const inbox = { municipalities: count, seed, date: today };
  const files = (await run('inventInbox', inbox, { signal })).map(({ name, bytes }) => ({
    name: path.join(request.ud, name),
    bytes,
  }));
  const inTheWay = await otherContent(files);
  if (inTheWay !== null) return refuse(around, problem.otherContent(inTheWay));
  const failed = await writeFiles(files);
  if (failed !== null) return refuse(around, problem.notWritable(failed));
  terminal.print(examples.done(files.length, count, request.ud));
  return 0;
}

function wholeNumber(text: string): number | undefined {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

async function makeFolder(folder: string, { texts }: Surroundings): Promise<string | null> {
  const { problem } = texts.commandLine;
  const kind = await stat(folder).catch(() => null);
  if (kind !== null) return kind.isDirectory() ? null : problem.isFile(folder);
  const parent = path.dirname(path.resolve(folder));
  if ((await stat(parent).catch(() => null))?.isDirectory() !== true) return problem.folderMissing(parent);
  return mkdir(folder).then(
    () => null,
    () => problem.notWritable(folder),
  );
}

/** A file that would be lost: it has the name of an example, and holds something else. */
async function otherContent(files: readonly NamedBytes[]): Promise<string | null> {
  for (const { name, bytes } of files) {
    const there = await readFile(name).catch(() => null);
    if (there !== null && !there.equals(bytes)) return name;
  }
  return null;
}

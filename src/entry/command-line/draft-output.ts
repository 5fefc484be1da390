import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { MadeFile } from '../../work/made-file';
import type { Checked, Surroundings } from './command';
import { whyNotWritable, writeFiles } from './write-files';

/** Where drafts go: one .zip, or a folder. */
export interface DraftOutput {
  /** The name of the .zip; null for a folder. */
  readonly zip: string | null;
  readonly write: (files: readonly MadeFile[]) => Promise<string | null>;
}

/** Whether `ud` can take drafts, found out before any work is done; nothing else in a folder is written over. */
export async function draftOutput(ud: string, { texts }: Surroundings): Promise<Checked<DraftOutput>> {
  const { problem } = texts.commandLine;
  const refusal = (failed: string | null): string | null =>
    failed === null ? null : problem.notWritable(failed);
  if (path.extname(ud).toLowerCase() === '.zip') {
    const obstacle = await whyNotWritable(ud, texts);
    if (obstacle !== null) return { problem: obstacle };
    return {
      value: {
        zip: ud,
        write: async (files) =>
          (await otherContent(ud, files)) ? problem.otherContent(ud) : refusal(await writeFiles(files)),
      },
    };
  }
  const kind = await stat(ud).catch(() => null);
  if (kind !== null && !kind.isDirectory()) return { problem: problem.isFile(ud) };
  const parent = path.dirname(path.resolve(ud));
  if (kind === null && (await stat(parent).catch(() => null))?.isDirectory() !== true) {
    return { problem: problem.folderMissing(parent) };
  }
  return { value: { zip: null, write: (files) => writeInFolder(ud, files, { problem, refusal }) } };
}

async function writeInFolder(
  folder: string,
  files: readonly MadeFile[],
  words: {
    problem: Surroundings['texts']['commandLine']['problem'];
    refusal: (failed: string | null) => string | null;
  },
): Promise<string | null> {
  const placed = files.map(({ name, bytes }) => ({ name: path.join(folder, ...name.split('/')), bytes }));
  for (const file of placed) {
    if (await otherContent(file.name, [file])) return words.problem.otherContent(file.name);
  }
  try {
    for (const below of new Set(placed.map(({ name }) => path.dirname(name)))) {
      await mkdir(below, { recursive: true });
    }
  } catch {
    return words.problem.notWritable(folder);
  }
  return words.refusal(await writeFiles(placed));
}

/** Whether a file of that name holds something else, which would be lost. */
async function otherContent(
  name: string,
  [file]: readonly { readonly bytes: Uint8Array }[],
): Promise<boolean> {
  const there = await readFile(name).catch(() => null);
  return there !== null && file !== undefined && !there.equals(file.bytes);
}

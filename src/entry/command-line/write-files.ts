import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Texts } from '../../text/da';
import type { NamedBytes } from '../../work/input-file';

/**
 * Why a file could not be written there, found out before any work is done.
 *
 * @returns the sentence for the user; null when there is nothing against it
 */
export async function whyNotWritable(file: string, texts: Texts): Promise<string | null> {
  const { problem } = texts.commandLine;
  const folder = path.dirname(path.resolve(file));
  const folderKind = await stat(folder).catch(() => null);
  if (folderKind?.isDirectory() !== true) return problem.folderMissing(folder);
  const kind = await stat(file).catch(() => null);
  if (kind?.isDirectory() === true) return problem.isFolder(file);
  try {
    await access(folder, constants.W_OK);
    if (kind !== null) await access(file, constants.W_OK);
    return null;
  } catch {
    return problem.notWritable(file);
  }
}

/**
 * Writes the files, each first beside its place and then moved there, so that nobody ever sees half of one and a
 * failure leaves what was there before.
 *
 * @returns the name of the file that could not be written; null when all were
 */
export async function writeFiles(files: readonly NamedBytes[]): Promise<string | null> {
  const waiting: { readonly temporary: string; readonly target: string }[] = [];
  for (const { name, bytes } of files) {
    // A link stays a link: what it leads to is replaced.
    const target = await realpath(name).catch(() => path.resolve(name));
    const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}.tmp`);
    waiting.push({ temporary, target });
    if (await fails(writeFile(temporary, bytes))) return giveUp(name, waiting);
  }
  for (const [index, { temporary, target }] of waiting.entries()) {
    if (await fails(rename(temporary, target))) return giveUp(files[index]?.name ?? target, waiting);
  }
  return null;
}

async function giveUp(name: string, waiting: readonly { readonly temporary: string }[]): Promise<string> {
  await Promise.all(waiting.map(({ temporary }) => rm(temporary, { force: true })));
  return name;
}

async function fails(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch {
    return true;
  }
}

import { access, constants, copyFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/** What of the disk is used to write files; a test has each step fail in turn. */
export interface Disk {
  readonly writeFile: (file: string, bytes: Uint8Array) => Promise<void>;
  readonly realpath: (file: string) => Promise<string>;
  readonly copyFile: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly rm: (file: string, options: { readonly force: true }) => Promise<void>;
}

interface WaitingFile {
  readonly name: string;
  readonly target: string;
  readonly bytes: Uint8Array;
  /** Beside its place: what is to stand there, and what stood there. */
  readonly next: string;
  readonly before: string;
}

/**
 * Writes the files, each first beside its place and then moved there, so that nobody ever sees half of one. They come all
 * or not at all: when one cannot be moved, those that were are taken back.
 *
 * @returns the name of the file that could not be written; null when all were
 */
export async function writeFiles(
  files: readonly NamedBytes[],
  disk: Disk = { writeFile, realpath, copyFile, rename, rm },
): Promise<string | null> {
  const waiting = await Promise.all(files.map((file) => waitingFile(file, disk)));
  const moved: WaitingFile[] = [];
  const failed = await firstFailure(waiting, moved, disk);
  if (failed !== null) for (const file of moved) await takeBack(file, disk);
  for (const { next, before } of waiting) {
    await succeeds(disk.rm(next, { force: true }));
    await succeeds(disk.rm(before, { force: true }));
  }
  return failed;
}

async function waitingFile({ name, bytes }: NamedBytes, disk: Disk): Promise<WaitingFile> {
  // A link stays a link: what it leads to is replaced.
  const target = await disk.realpath(name).catch(() => path.resolve(name));
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}`);
  return { name, target, bytes, next: `${beside}.tmp`, before: `${beside}.old` };
}

async function firstFailure(
  waiting: readonly WaitingFile[],
  moved: WaitingFile[],
  disk: Disk,
): Promise<string | null> {
  for (const { name, next, bytes } of waiting) {
    if (!(await succeeds(disk.writeFile(next, bytes)))) return name;
  }
  // The last one needs no way back.
  for (const { name, target, before } of waiting.slice(0, -1)) {
    if (!(await succeeds(disk.copyFile(target, before))) && (await isThere(target))) return name;
  }
  for (const file of waiting) {
    if (!(await succeeds(disk.rename(file.next, file.target)))) return file.name;
    moved.push(file);
  }
  return null;
}

/** Puts back what stood there; what was not there before goes. */
async function takeBack({ target, before }: WaitingFile, disk: Disk): Promise<void> {
  if (!(await succeeds(disk.rename(before, target)))) await succeeds(disk.rm(target, { force: true }));
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

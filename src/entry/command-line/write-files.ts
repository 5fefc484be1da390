import path from 'node:path';
import type { DiskFault } from '../../survey/issue';
import type { Texts } from '../../text/da';
import type { NamedBytes } from '../../work/input-file';
import { type Disk, tried, triedIfThere } from './disk';

/**
 * Why a file could not be written there, found out before any work is done.
 *
 * @returns the sentence for the user; null when there is nothing against it
 */
export async function whyNotWritable(file: string, disk: Disk, texts: Texts): Promise<string | null> {
  const { problem } = texts.commandLine;
  const folder = path.dirname(path.resolve(file));
  const folderKind = await triedIfThere(disk.kindOf(folder));
  if ('fault' in folderKind) return problem.notWritable(file, folderKind.fault);
  if (folderKind.value !== 'folder') return problem.folderMissing(folder);
  const kind = await triedIfThere(disk.kindOf(file));
  if ('fault' in kind) return problem.notWritable(file, kind.fault);
  if (kind.value === 'folder') return problem.isFolder(file);
  for (const place of kind.value === null ? [folder] : [folder, file]) {
    const allowed = await tried(disk.mayWrite(place));
    if ('fault' in allowed) return problem.notWritable(file, allowed.fault);
  }
  return null;
}

/** A file that could not be written, and why: a fault of the disk, or that another program has changed what stood there. */
export interface NotWritten {
  readonly name: string;
  readonly why: DiskFault | 'changed';
}

/** The sentence that tells the user so; null when all were written. */
export function notWrittenText(
  failed: NotWritten | null,
  { commandLine: { problem } }: Texts,
): string | null {
  if (failed === null) return null;
  const { name, why } = failed;
  return why === 'changed' ? problem.changedMeanwhile(name) : problem.notWritable(name, why);
}

export interface FileToWrite extends NamedBytes {
  /** What stood there when it was looked at, null for nothing: it is written over that alone. Absent: over anything. */
  readonly stood?: Uint8Array | null;
}

interface WaitingFile extends FileToWrite {
  readonly target: string;
  /** Beside its place: what is to stand there, and what stood there. */
  readonly next: string;
  readonly before: string;
}

/**
 * Writes the files, each first beside its place and then moved there, so that nobody ever sees half of one. They come all
 * or not at all: when one cannot be moved, those that were are taken back.
 *
 * @returns the file that could not be written; null when all were
 */
export async function writeFiles(files: readonly FileToWrite[], disk: Disk): Promise<NotWritten | null> {
  const waiting: WaitingFile[] = [];
  for (const file of files) {
    const { name } = file;
    // A link stays a link: what it leads to is replaced.
    const real = await triedIfThere(disk.realPath(name));
    if ('fault' in real) return { name, why: real.fault };
    const target = real.value ?? path.resolve(name);
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${String(process.pid)}`);
    waiting.push({ ...file, target, next: `${beside}.tmp`, before: `${beside}.old` });
  }
  const moved: WaitingFile[] = [];
  const failed = await firstFailure(waiting, moved, disk);
  if (failed !== null) for (const file of moved) await takeBack(file, disk);
  for (const { next, before } of waiting) {
    await tried(disk.remove(next));
    await tried(disk.remove(before));
  }
  return failed;
}

async function firstFailure(
  waiting: readonly WaitingFile[],
  moved: WaitingFile[],
  disk: Disk,
): Promise<NotWritten | null> {
  for (const { name, next, bytes } of waiting) {
    const written = await tried(disk.write(next, bytes));
    if ('fault' in written) return { name, why: written.fault };
  }
  // The last one needs no way back.
  for (const { name, target, before } of waiting.slice(0, -1)) {
    const copied = await triedIfThere(disk.copy(target, before));
    if ('fault' in copied) return { name, why: copied.fault };
  }
  for (const file of waiting) {
    const changed = await whyNotOver(file, disk);
    if (changed !== null) return { name: file.name, why: changed };
  }
  for (const file of waiting) {
    const put = await tried(disk.move(file.next, file.target));
    if ('fault' in put) return { name: file.name, why: put.fault };
    moved.push(file);
  }
  return null;
}

async function whyNotOver({ target, stood }: WaitingFile, disk: Disk): Promise<NotWritten['why'] | null> {
  if (stood === undefined) return null;
  const now = await triedIfThere(disk.read(target));
  if ('fault' in now) return now.fault;
  if (now.value === null || stood === null) return now.value === stood ? null : 'changed';
  return Buffer.compare(now.value, stood) === 0 ? null : 'changed';
}

/** Puts back what stood there; what was not there before goes. */
async function takeBack({ target, before }: WaitingFile, disk: Disk): Promise<void> {
  const back = await tried(disk.move(before, target));
  if ('fault' in back && back.fault === 'gone') await tried(disk.remove(target));
}

import {
  access,
  constants,
  copyFile,
  mkdir,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import type { DiskFault } from '../../survey/issue';

/** All that the command line asks of a disk; a test has each step fail in turn. */
export interface Disk {
  /** What is there. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | 'other'>;
  /** Where a path leads, links followed. */
  readonly realPath: (path: string) => Promise<string>;
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Rejects when it may not be written. */
  readonly mayWrite: (path: string) => Promise<void>;
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Only an empty one. */
  readonly removeFolder: (folder: string) => Promise<void>;
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly move: (from: string, to: string) => Promise<void>;
  /** Also when it is not there. */
  readonly remove: (file: string) => Promise<void>;
}

export const nodeDisk: Disk = {
  kindOf: async (path) => {
    const kind = await stat(path);
    if (kind.isDirectory()) return 'folder';
    return kind.isFile() ? 'file' : 'other';
  },
  realPath: (path) => realpath(path),
  namesIn: (folder) => readdir(folder),
  read: (file) => readFile(file),
  mayWrite: (path) => access(path, constants.W_OK),
  makeFolder: (folder) => mkdir(folder),
  removeFolder: (folder) => rmdir(folder),
  write: (file, bytes) => writeFile(file, bytes),
  copy: (from, to) => copyFile(from, to),
  move: (from, to) => rename(from, to),
  remove: (file) => rm(file, { force: true }),
};

/** What a step of the disk gives, or what was wrong. */
export type Tried<T> = { readonly value: T } | { readonly fault: DiskFault };

export async function tried<T>(step: Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await step };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** The same of something that need not be there: null when it is not. Any other fault says nothing of that. */
export async function triedIfThere<T>(step: Promise<T>): Promise<Tried<T | null>> {
  const outcome = await tried(step);
  return 'fault' in outcome && outcome.fault === 'gone' ? { value: null } : outcome;
}

const faults: Readonly<Record<string, DiskFault>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ELOOP: 'gone',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EAGAIN: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EMFILE: 'many',
  ENFILE: 'many',
  ENOMEM: 'large',
  ERR_FS_FILE_TOO_LARGE: 'large',
};

function faultOf(error: unknown): DiskFault {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return faults[code] ?? 'broken';
}

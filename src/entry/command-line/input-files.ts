import { readFile } from 'node:fs/promises';
import { unreadableFile } from '../pipeline';
import type { WaitingFile } from '../pipeline';
import type { FoundFile } from './find-files';

/** A found file that is read from the disk when its turn comes; a folder of mails need not fit in memory. */
export function waitingFile({ name, path }: FoundFile): WaitingFile {
  return {
    name,
    fetch: async () => {
      try {
        return await readFile(path);
      } catch {
        return unreadableFile(name);
      }
    },
  };
}

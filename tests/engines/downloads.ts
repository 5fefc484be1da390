import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { until } from './until';
import type { SavedFile } from './visitor';

/** Endings of files that a browser has not yet written to the end. */
const unfinished = /\.(?:wkdownload|part)$/;

/** The file that a browser puts into its folder of downloads after something was done, once it is whole. */
export async function fileSavedBy(folder: string, act: () => Promise<void>): Promise<SavedFile> {
  const before = new Set(readdirSync(folder));
  await act();
  return until('a file to be saved', async () => {
    const added = readdirSync(folder).filter((file) => !before.has(file));
    const name = added.find((file) => !unfinished.test(file));
    if (name === undefined || added.length > 1) return null;
    const size = readFileSync(path.join(folder, name)).length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    // Whole when it has stopped growing.
    return size > 0 && bytes.length === size ? { name, bytes } : null;
  });
}

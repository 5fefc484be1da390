import { copyFile, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Disk, writeFiles } from '../../../src/entry/command-line/write-files';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A disk whose step of that number fails, as a full or a broken one does; half of a file may have been written. */
function failingDisk(step: number): { readonly disk: Disk; readonly steps: () => number } {
  let taken = 0;
  const fails = (): boolean => (taken += 1) - 1 === step;
  const orFail = async <T>(work: () => Promise<T>): Promise<T> => {
    if (fails()) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    return work();
  };
  return {
    steps: () => taken,
    disk: {
      realpath: (file) => orFail(() => realpath(file)),
      copyFile: (from, to) => orFail(() => copyFile(from, to)),
      rename: (from, to) => orFail(() => rename(from, to)),
      rm: (file, options) => orFail(() => rm(file, options)),
      writeFile: async (file, bytes) => {
        if (!fails()) return writeFile(file, bytes);
        await writeFile(file, bytes.subarray(0, 2));
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      },
    },
  };
}

const shown = async (): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();
  const entries = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(entries));
};

describe.each([
  ['where files stand already', { 'a.xlsx': 'før', 'b.json': 'før' }],
  ['where one stands already', { 'b.json': 'før' }],
  ['where none stands', {}],
])('several files, %s', (_, before) => {
  const after = { 'a.xlsx': 'efter', 'b.json': 'efter' };
  const write = (disk: Disk) =>
    writeFiles(
      Object.entries(after).map(([name, text]) => ({
        name: path.join(folder, name),
        bytes: Buffer.from(text),
      })),
      disk,
    );
  const begin = async (): Promise<void> => {
    for (const name of await readdir(folder)) await rm(path.join(folder, name));
    for (const [name, text] of Object.entries(before)) await writeFile(path.join(folder, name), text);
  };

  it('are all written, and nothing is left beside them', async () => {
    await begin();
    expect(await write(failingDisk(-1).disk)).toBeNull();
    expect(await shown()).toEqual(after);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('stand as before or as after, whichever step fails, and the failure is told when they stand as before', async () => {
    await begin();
    const counting = failingDisk(-1);
    await write(counting.disk);
    expect(counting.steps()).toBeGreaterThan(8);
    for (let step = 0; step < counting.steps(); step += 1) {
      await begin();
      const failed = await write(failingDisk(step).disk);
      expect([step, await shown()]).toEqual([step, failed === null ? after : before]);
    }
  });
});

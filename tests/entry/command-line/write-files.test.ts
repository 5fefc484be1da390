import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Disk } from '../../../src/entry/command-line/disk';
import { writeFiles } from '../../../src/entry/command-line/write-files';
import { failingDisk } from '../../builders/failing-disk';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

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
    expect(counting.steps().length).toBeGreaterThan(8);
    for (let step = 0; step < counting.steps().length; step += 1) {
      await begin();
      const failed = await write(failingDisk(step).disk);
      expect([step, await shown()]).toEqual([step, failed === null ? after : before]);
    }
  });
});

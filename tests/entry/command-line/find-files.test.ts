import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeDisk } from '../../../src/entry/command-line/disk';
import { findFiles } from '../../../src/entry/command-line/find-files';
import { da } from '../../../src/text/da';

let folder = '';
const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'find-'));
  for (const name of ['b/æ.xlsx', 'b/a.eml', 'a.xlsx', 'B.zip', '~$a.xlsx', '.DS_Store', 'Thumbs.db']) {
    await mkdir(path.dirname(inside(name)), { recursive: true });
    await writeFile(inside(name), name);
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function names(given: readonly string[], leaveOut: readonly string[] = []): Promise<readonly string[]> {
  const found = await findFiles(given, leaveOut, nodeDisk, da);
  return 'problem' in found ? [found.problem] : found.value.map(({ name }) => name);
}

describe('the files of a folder', () => {
  it('come in a fixed order, all the way down, under their path below it', async () => {
    expect(await names([folder])).toEqual(['B.zip', 'a.xlsx', 'b/a.eml', 'b/æ.xlsx']);
  });

  it('leave out locks, hidden files and what is about to be written', async () => {
    expect(await names([folder], [inside('a.xlsx')])).not.toContain('a.xlsx');
  });

  it('come once, though the file and its folder are both given', async () => {
    expect(await names([inside('a.xlsx'), folder])).toHaveLength(4);
  });

  it('are told apart by their whole path when two have one name', async () => {
    await writeFile(inside('b', 'a.xlsx'), 'another');
    const given = [inside('a.xlsx'), inside('b', 'a.xlsx')];
    expect(await names(given)).toEqual(given);
  });

  it('are found in spite of a link that leads in a ring', async () => {
    await symlink(folder, inside('b', 'ring'));
    expect(await names([folder])).toHaveLength(4);
  });

  it('are refused when one of them is not there', async () => {
    expect(await names([folder, inside('gone.xlsx')])).toEqual([`${inside('gone.xlsx')} findes ikke.`]);
  });
});

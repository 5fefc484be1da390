import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFiles } from '../../src/work/check-files';
import { goodFiles } from './good-files';

jest.setTimeout(120_000);

const root = path.resolve(__dirname, '../..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('npm run corpus counts the verdicts of a folder, and says what could not be read', async () => {
  mkdirSync(path.join(folder, 'under'));
  for (const { name, bytes } of await goodFiles()) writeFileSync(path.join(folder, 'under', name), bytes);
  writeFileSync(path.join(folder, 'brev.pdf'), '%PDF-1.7');
  const { stdout, status } = spawnSync(process.execPath, [path.join(root, 'scripts/corpus.mjs'), folder], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^14 filer$/m);
  expect(stdout).toMatch(/^ {2}1 {4}rejected: mail-encrypted$/m);
  expect(stdout).toMatch(/^ {2}1 {4}rejected: file-other-kind$/m);
  expect(stdout).toMatch(/^ {2}2 {2}rejected$/m);
  expect(stdout).toMatch(/under\/svar\.msg$/m);
  expect(stdout).not.toMatch(/Gik galt/);
});

/** Real files that others' packages bring for their own tests: none is an answer, and each is told why. */
test('files of packages that are installed anyway get a verdict each', async () => {
  const names = [
    'node_modules/exceljs/package.json',
    'node_modules/exceljs/LICENSE',
    'node_modules/@microsoft/office-js/package.json',
    'node_modules/postal-mime/README.md',
    'assets/icon-32.png',
  ];
  const { readFile } = await import('node:fs/promises');
  for (const name of names) {
    const records = await checkFiles(
      { files: [{ name, bytes: await readFile(path.join(root, name)) }], date: '2026-11-23' },
      { readFile: () => Promise.resolve('gone' as const), onProgress: () => undefined },
    );
    expect(records.map(({ verdict, issues }) => [verdict, issues[0]?.code])).toEqual([
      ['rejected', 'file-other-kind'],
    ]);
  }
});

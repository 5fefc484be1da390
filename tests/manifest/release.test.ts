import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const script = path.join(root, 'scripts/release.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'udgivelse-'));
  for (const name of ['en', 'anden']) {
    mkdirSync(path.join(folder, name, 'web'), { recursive: true });
    writeFileSync(path.join(folder, name, 'web', 'index.html'), '<p>');
    writeFileSync(path.join(folder, name, 'æ.txt'), name);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the checksums are those that sha256sum reckons, below the folder and in one order', () => {
  const list = execFileSync(process.execPath, [script, '--checksums', path.join(folder, 'en')], {
    encoding: 'utf8',
  });
  expect(list.split('\n').map((line) => line.slice(66))).toEqual(['web/index.html', 'æ.txt', '']);
  const [first] = list.split('\n');
  expect(first!.slice(0, 64)).toBe(createHash('sha256').update('<p>').digest('hex'));
});

test('two folders that are not the same are told apart by the files that differ', () => {
  const compared = spawnSync(
    process.execPath,
    [script, '--compare', path.join(folder, 'en'), path.join(folder, 'anden')],
    { encoding: 'utf8' },
  );
  expect([compared.status, compared.stdout]).toEqual([1, 'æ.txt\n']);
});

test('every document that is handed out is there', () => {
  const documents = [...readFileSync(script, 'utf8').matchAll(/^ {2}\['([^']+)', '[^']+'\],$/gmu)];
  expect(documents.length).toBeGreaterThan(10);
  for (const [, from] of documents) expect(existsSync(path.join(root, from!))).toBe(true);
});

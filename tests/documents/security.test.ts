import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const text = readFileSync(path.join(root, 'docs/security.md'), 'utf8');

test('each promise in docs/security.md names a test that is there', () => {
  const promises = [...text.matchAll(/`(tests\/[^`]+)` "([^"]+)"/g)];
  expect(promises.length).toBeGreaterThan(15);
  for (const [, file = '', name = ''] of promises) {
    const full = path.join(root, file);
    expect([file, existsSync(full)]).toEqual([file, true]);
    expect([name, readFileSync(full, 'utf8').includes(name)]).toEqual([name, true]);
  }
});

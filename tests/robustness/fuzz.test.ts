import { checkFiles } from '../../src/work/check-files';
import { goodFiles } from './good-files';
import { mutation } from './mutations';

jest.setTimeout(120_000);

const around = { readFile: () => Promise.resolve('gone' as const), onProgress: () => undefined };
const check = (name: string, bytes: Uint8Array) =>
  checkFiles({ files: [{ name, bytes }], date: '2026-11-23' }, around);

/** A short run of `npm run fuzz`, which takes many more and holds time and memory to their limits. */
describe('files that were changed where their structure breaks', () => {
  test('every good file gives an answer, but for the encrypted mail', async () => {
    for (const { name, bytes } of await goodFiles()) {
      const verdicts = (await check(name, bytes)).map(({ verdict }) => verdict);
      expect([name, verdicts.some((verdict) => verdict !== 'rejected')]).toEqual([
        name,
        name !== 'lukket.p7m',
      ]);
    }
  });

  test('each gets a verdict, and a rejection says why', async () => {
    const good = await goodFiles();
    for (let index = 0; index < 250; index += 1) {
      const { name, bytes } = mutation(good, 7, index);
      const records = await check(name, bytes);
      expect([index, records.length > 0]).toEqual([index, true]);
      for (const { verdict, issues } of records) {
        if (verdict === 'rejected') expect([index, issues.length > 0]).toEqual([index, true]);
      }
    }
  });

  test('the same seed and number make the same file', async () => {
    const good = await goodFiles();
    for (const index of [0, 1, 99]) expect(mutation(good, 3, index)).toEqual(mutation(good, 3, index));
  });
});

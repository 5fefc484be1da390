import { askForLastingStorage } from '../../../../src/hosts/workbench/store/lasting-storage';

const safari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15';
const chrome =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';
const answering = (persist: () => Promise<boolean>) => ({ persist }) as StorageManager;
const asked = (userAgent: string, storage?: StorageManager) => askForLastingStorage({ userAgent, storage });

test('lasting storage is asked for, and only Safari without it may forget the work', async () => {
  const persist = jest.fn(() => Promise.resolve(false));
  expect(await asked(safari, answering(persist))).toBe(true);
  expect(persist).toHaveBeenCalledTimes(1);
  expect(
    await asked(
      safari,
      answering(() => Promise.resolve(true)),
    ),
  ).toBe(false);
  expect(
    await asked(
      chrome,
      answering(() => Promise.resolve(false)),
    ),
  ).toBe(false);
  expect(
    await asked(
      safari,
      answering(() => Promise.reject(new Error('shut off'))),
    ),
  ).toBe(true);
  expect(await asked(safari)).toBe(true);
});

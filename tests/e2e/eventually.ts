import { isDeepStrictEqual } from 'node:util';

const patience = 20_000;
const pause = 50;

/** Reads again until what is read is what is expected, or patience ends; then it is an ordinary expectation. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + patience;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < end) {
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    found = await read();
  }
  expect(found).toEqual(expected);
}

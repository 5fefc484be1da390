const work = 'monopolafdaekning';
/** Milliseconds in which a page that is being reloaded has surely let go of the work. */
const patience = 1000;

/**
 * Asks for the work in this browser, which one tab holds at a time and lets go of when it is closed.
 *
 * @returns whether this tab has it
 */
export function claimWork(): Promise<boolean> {
  // Only a page over plain http, which is for trying, lacks locks.
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const hold = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    navigator.locks.request(work, { signal: AbortSignal.timeout(patience) }, hold).catch(() => {
      resolve(false);
    });
  });
}

import { doJob } from '../../src/work/do-job';
import type { JobMessage } from '../../src/work/job';
import type { Workplace } from '../../src/work/run-job';
import type { Surroundings } from '../../src/work/surroundings';
import { aNewId } from './registration';

/** A workplace in the test's own thread; what goes in and comes out is cloned as on the way to a worker. */
export function aWorkplace(
  around: Partial<Surroundings> = {},
): Workplace & { readonly isClosed: () => boolean } {
  let closed = false;
  let listener: (message: JobMessage) => void = () => undefined;
  return {
    isClosed: () => closed,
    post: (request) => {
      const surroundings = { newId: aNewId, readFile: () => Promise.resolve('gone' as const), ...around };
      void doJob(structuredClone(request), surroundings, (message) => {
        if (!closed) listener(structuredClone(message));
      });
    },
    onMessage: (next) => {
      listener = next;
    },
    onBroken: () => undefined,
    close: () => {
      closed = true;
    },
  };
}

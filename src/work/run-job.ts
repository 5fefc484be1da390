import type { JobMessage, JobName, JobRequest, JobResult, RunJob } from './job';

/** A place of its own where one job is done beside everything else: a browser's worker, a thread of Node. */
export interface Workplace {
  readonly post: (request: JobRequest) => void;
  readonly onMessage: (listener: (message: JobMessage) => void) => void;
  /** Calls back when the place itself has broken down. */
  readonly onBroken: (listener: (reason: string) => void) => void;
  /** Stops whatever is being done there. */
  readonly close: () => void;
}

/** Has each job done in a place that is opened for it and closed when it is done, or is not wanted any more. */
export function runIn(open: () => Workplace): RunJob {
  return <N extends JobName>(...[name, input, options = {}]: Parameters<RunJob>) => {
    const { onProgress, onPart, signal } = options;
    return new Promise<JobResult<N>>((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(reasonOf(signal));
        return;
      }
      const place = open();
      const end = (): void => {
        signal?.removeEventListener('abort', stop);
        place.close();
      };
      const fail = (reason: string): void => {
        end();
        reject(new Error(reason));
      };
      const stop = (): void => {
        end();
        if (signal !== undefined) reject(reasonOf(signal));
      };
      signal?.addEventListener('abort', stop);
      place.onMessage((message) => {
        if (message.kind === 'progress') onProgress?.(message.done, message.total);
        else if (message.kind === 'part') onPart?.(message.part);
        else if (message.kind === 'failed') fail(message.message);
        else {
          end();
          // The name decides which result it is; the way here cannot tell.
          resolve(message.result as JobResult<N>);
        }
      });
      place.onBroken(fail);
      place.post({ name, input });
    });
  };
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('Cancelled', 'AbortError');
}

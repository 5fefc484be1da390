import type { WorkerMessage, WorkerRequest, WorkerResults } from './worker-protocol';

/**
 * Runs one piece of heavy work beside the page, in a worker of its own that ends with it: cancelling ends the worker
 * whatever it is doing.
 */
export function runInWorker<R extends WorkerRequest>(
  request: R,
  options: { onProgress?: (done: number, total: number) => void; signal?: AbortSignal } = {},
): Promise<WorkerResults[R['kind']]> {
  const { onProgress, signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(reasonOf(signal));
      return;
    }
    const worker = new Worker(new URL('../worker.ts', import.meta.url));
    const stop = (): void => {
      worker.terminate();
      if (signal !== undefined) reject(reasonOf(signal));
    };
    const end = (): void => {
      signal?.removeEventListener('abort', stop);
      worker.terminate();
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data.done, data.total);
          break;
        case 'result':
          end();
          resolve(data.result as WorkerResults[R['kind']]);
          break;
        case 'failed':
          end();
          reject(new Error(data.message));
          break;
      }
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(message));
    };
    worker.postMessage(request);
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new DOMException('Cancelled', 'AbortError');
}

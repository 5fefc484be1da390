import { Worker, parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import product from '../../package.json';
import { localDate } from '../survey/calendar';
import type { DiskFault } from '../survey/issue';
import { da } from '../text/da';
import { doJob } from '../work/do-job';
import type { JobMessage, JobRequest } from '../work/job';
import { runIn } from '../work/run-job';
import type { Workplace } from '../work/run-job';
import { nodeDisk, tried } from './command-line/disk';
import { runProgram } from './command-line/program';
import { nodeTerminal } from './command-line/terminal';
import { newId } from './new-id';

async function main(): Promise<void> {
  const shown = { isLost: false };
  const terminal = nodeTerminal(() => {
    shown.isLost = true;
    terminal.complain(da.commandLine.problem.notShown);
    process.exitCode = 2;
  });
  const interruption = new AbortController();
  process.once('SIGINT', () => {
    interruption.abort();
  });
  const exitCode = await runProgram(process.argv.slice(2), product.version, {
    terminal,
    disk: nodeDisk,
    texts: da,
    today: localDate(new Date()),
    newId,
    run: runIn(openThread),
    signal: interruption.signal,
  });
  process.exitCode = shown.isLost ? 2 : exitCode;
}

/** A thread of this same program, which is one file. */
function openThread(): Workplace {
  const thread = new Worker(__filename);
  return {
    post: (request) => {
      thread.postMessage(request);
    },
    onMessage: (listener) => thread.on('message', listener),
    onBroken: (listener) => {
      const { outOfMemory, threadEnded } = da.commandLine.problem;
      thread.on('error', (error: NodeJS.ErrnoException) => {
        listener(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory : error.message);
      });
      // Also after it was closed, when nobody waits for it any more.
      thread.on('exit', () => {
        listener(threadEnded);
      });
    },
    close: () => void thread.terminate(),
  };
}

/** In such a thread: does the job that it was opened for. */
function work(port: MessagePort): void {
  const say = (message: JobMessage): void => {
    port.postMessage(message);
  };
  port.once('message', (request: JobRequest) => {
    void doJob(request, { newId, readFile: readFromDisk }, say);
  });
}

async function readFromDisk(path: string): Promise<Uint8Array | DiskFault> {
  const content = await tried(nodeDisk.read(path));
  return 'fault' in content ? content.fault : content.value;
}

if (parentPort === null) void main();
else work(parentPort);

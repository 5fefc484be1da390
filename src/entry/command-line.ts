import { readFile } from 'node:fs/promises';
import { Worker, parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import product from '../../package.json';
import { localDate } from '../survey/calendar';
import { da } from '../text/da';
import { doJob } from '../work/do-job';
import type { JobMessage, JobRequest } from '../work/job';
import { runIn } from '../work/run-job';
import type { Workplace } from '../work/run-job';
import { runProgram } from './command-line/program';
import { nodeTerminal } from './command-line/terminal';
import { newId } from './new-id';

/** What shells expect of a program that was interrupted from the keyboard: 128 and the signal's number. */
const interruptedExitCode = 130;

async function main(): Promise<void> {
  const terminal = nodeTerminal();
  const interruption = new AbortController();
  process.once('SIGINT', () => {
    interruption.abort();
  });
  try {
    process.exitCode = await runProgram(process.argv.slice(2), product.version, {
      terminal,
      texts: da,
      today: localDate(new Date()),
      run: runIn(openThread),
      signal: interruption.signal,
    });
  } catch (error) {
    const { problem } = da.commandLine;
    if (interruption.signal.aborted) {
      terminal.complain(problem.interrupted);
      process.exitCode = interruptedExitCode;
    } else {
      terminal.complain(problem.unexpected(error instanceof Error ? error.message : String(error)));
      process.exitCode = 2;
    }
  }
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
      thread.on('error', ({ message }) => {
        listener(message);
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
    void doJob(request, { newId, readFile: (path) => readFile(path).catch(() => null) }, say);
  });
}

if (parentPort === null) void main();
else work(parentPort);

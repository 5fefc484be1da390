import product from '../../package.json';
import type { IsoDate } from '../survey/calendar';
import { da } from '../text/da';
import { runProgram } from './command-line/program';
import { nodeTerminal } from './command-line/terminal';

/** The day on the user's own clock. */
function localDay(now: Date): IsoDate {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

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
      today: localDay(new Date()),
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

void main();

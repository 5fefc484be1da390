import { municipalities } from '../../survey/municipalities';
import { refuse } from './command';
import type { ExitCode, Surroundings } from './command';
import { whyNoFolder, writeInFolder } from './output-folder';

export interface ExamplesRequest {
  readonly ud: string;
  readonly kommuner?: string;
  readonly seed?: string;
  readonly kitos?: true;
}

/** `eksempler`: an invented inbox, or invented exports of KITOS; the same for the same seed on the same day. */
export async function examplesCommand(request: ExamplesRequest, around: Surroundings): Promise<ExitCode> {
  const { terminal, texts, today, run, signal } = around;
  const { problem, examples } = texts.commandLine;
  const count = wholeNumber(request.kommuner ?? String(municipalities.length));
  if (count === undefined || count < 1 || count > municipalities.length) {
    return refuse(around, problem.badCount(request.kommuner ?? ''));
  }
  const seed = wholeNumber(request.seed ?? '1');
  if (seed === undefined) return refuse(around, problem.badSeed(request.seed ?? ''));
  const obstacle = await whyNoFolder(request.ud, around);
  if (obstacle !== null) return refuse(around, obstacle);

  const files =
    request.kitos === true
      ? await run('inventExports', { seed, date: today }, { signal })
      : await run('inventInbox', { municipalities: count, seed, date: today }, { signal });
  const failed = await writeInFolder(request.ud, files, around);
  if (failed !== null) return refuse(around, failed);
  terminal.print(
    request.kitos === true
      ? examples.exportsDone(files.map(({ name }) => `${request.ud}/${name}`))
      : examples.done(files.length, count, request.ud),
  );
  return 0;
}

function wholeNumber(text: string): number | undefined {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

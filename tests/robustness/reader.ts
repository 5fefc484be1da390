import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFiles } from '../../src/work/check-files';
import { type GoodFile, goodFiles } from './good-files';
import { mutation } from './mutations';

/** What the process is asked: to read a file, to read a changed one, or to write that one down. */
export type Request =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'mutation'; readonly seed: number; readonly index: number }
  | { readonly kind: 'keep'; readonly seed: number; readonly index: number; readonly folder: string };

/** What became of it. `verdicts` are those of the answers found, each with its problems' codes. */
export interface Reply {
  readonly verdicts: readonly { readonly verdict: string; readonly codes: readonly string[] }[];
  readonly milliseconds: number;
  readonly size: number;
  /** The most memory that the process has had, in megabytes. */
  readonly megabytes: number;
  readonly thrown: string | null;
}

/**
 * Reads one file after another in a process of its own, which may be ended when it takes too long. It says when it is
 * ready: on a busy machine its start, and making the good files, take longer than a file may.
 */
let made: Promise<readonly GoodFile[]> | undefined;

process.on('message', (request: Request) => {
  void answer(request).then((reply) => process.send?.(reply));
});

async function answer(request: Request): Promise<Reply> {
  const started = performance.now();
  let size = 0;
  const reply = (verdicts: Reply['verdicts'], thrown: string | null): Reply => ({
    verdicts,
    thrown,
    size,
    milliseconds: Math.round(performance.now() - started),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  try {
    const { name, bytes } = await fileOf(request);
    size = bytes.length;
    if (request.kind === 'keep') {
      await writeFile(path.join(request.folder, `${request.seed}-${request.index}-${name}`), bytes);
      return reply([], null);
    }
    const around = { readFile: () => Promise.resolve('gone' as const), onProgress: () => undefined };
    const records = await checkFiles({ files: [{ name, bytes }], date: '2026-11-23' }, around);
    return reply(
      records.map(({ verdict, issues }) => ({
        verdict,
        codes: [...new Set(issues.map(({ code }) => code))],
      })),
      null,
    );
  } catch (error) {
    return reply([], error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

async function fileOf(request: Request): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  if (request.kind === 'file')
    return { name: path.basename(request.path), bytes: await readFile(request.path) };
  made ??= goodFiles();
  return mutation(await made, request.seed, request.index);
}

async function beReady(): Promise<void> {
  if (process.argv.includes('good')) {
    made = goodFiles();
    await made;
  }
  process.send?.('ready');
}

void beReady();

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = path.resolve(__dirname, '../../scripts/monopol.mjs');

export interface RunResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line as a user does, with its output in pipes. */
export function monopol(args: readonly string[], cwd?: string): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], cwd === undefined ? {} : { cwd });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

/** A folder for one test file, gone when it is done. The first run of the command line may have to build it. */
export function temporaryFolder(): { readonly file: (...parts: readonly string[]) => string } {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'monopol-'));
    await monopol(['--version']);
  }, 180_000);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return { file: (...parts) => path.join(folder, ...parts) };
}

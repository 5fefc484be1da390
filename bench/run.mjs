import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleProgram } from '../scripts/bundle-program.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
// The built product is measured: the command line as it is now, and the pages.
spawnSync(process.execPath, ['scripts/monopol.mjs', '--version'], { stdio: 'ignore' });
if (!existsSync('dist/web/taskpane.html')) {
  spawnSync(process.execPath, ['node_modules/.bin/webpack', '--mode', 'production'], { stdio: 'inherit' });
}

/** Peers are run as they are published; our own code is built as the product is built. */
const peers = ['exceljs', '@e965/xlsx', 'hucre', 'read-excel-file/node'];
const externals = Object.fromEntries(peers.map((name) => [name, name]));
await import(pathToFileURL(await bundleProgram('bench/bench.ts', externals)).href);

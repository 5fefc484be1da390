import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Builds the pages as they are now, for what drives them in a browser; works from the root of the project. */
export function ensurePages() {
  process.chdir(root);
  if (process.argv.includes('--as-built')) return;
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'web', '--mode', 'production'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}

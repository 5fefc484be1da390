/** Makes one script of the strict Excel for the browser: `node bundle.mjs FILE`. */
import path from 'node:path';
import webpack from 'webpack';
import configurations from '../../../webpack.config.js';

const [file] = process.argv.slice(2);
const [{ module, resolve, context }] = configurations({}, { mode: 'development' });
const compiler = webpack({
  mode: 'development',
  devtool: false,
  context,
  module,
  resolve,
  target: ['web', 'es2022'],
  entry: './tests/e2e/excel-page/excel-page.ts',
  output: { path: path.dirname(file), filename: path.basename(file) },
});
compiler.run((error, stats) => {
  const failed = error ?? (stats.hasErrors() ? stats.toString('errors-only') : null);
  if (failed === null) return;
  console.error(failed);
  process.exitCode = 1;
});

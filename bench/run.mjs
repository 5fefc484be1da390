import path from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';

/** Builds bench.ts as the product is built, and runs it. */
const root = path.join(import.meta.dirname, '..');
const output = {
  path: path.join(root, '.cache'),
  filename: 'bench.mjs',
  module: true,
  chunkFormat: 'module',
};

const build = promisify(webpack);
const stats = await build({
  mode: 'production',
  context: root,
  target: 'node20',
  entry: './bench/bench.ts',
  output,
  experiments: { outputModule: true, topLevelAwait: true },
  optimization: { minimize: false },
  externalsType: 'module',
  externals: { exceljs: 'exceljs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
});
if (stats.hasErrors()) {
  console.error(stats.toString('errors-only'));
  process.exit(1);
}
await import(pathToFileURL(path.join(output.path, output.filename)).href);

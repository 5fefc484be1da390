import path from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Builds a program in TypeScript into one file that Node runs, as the product is built.
 *
 * @param entry the program, from the root of the project
 * @param externals packages that stay outside it
 * @returns where the file is
 */
export async function bundleProgram(entry, externals = {}) {
  const output = {
    path: path.join(root, '.cache'),
    filename: `${path.basename(entry, '.ts')}.mjs`,
    module: true,
    chunkFormat: 'module',
  };
  const stats = await promisify(webpack)({
    mode: 'production',
    context: root,
    target: 'node20',
    entry: `./${entry}`,
    output,
    experiments: { outputModule: true, topLevelAwait: true },
    optimization: { minimize: false },
    externalsType: 'module',
    externals,
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
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return path.join(output.path, output.filename);
}

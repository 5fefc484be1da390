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
  return bundle(entry, { externalsType: 'module', externals });
}

/** The same for a program that drives a browser: its files know where they stood, from the root of the project. */
export async function bundleForBrowser(entry) {
  return bundle(entry, {
    externalsType: 'module',
    externals: { 'playwright-core': 'playwright-core' },
    node: { __dirname: true },
  });
}

async function bundle(entry, own) {
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
    ...own,
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return path.join(output.path, output.filename);
}

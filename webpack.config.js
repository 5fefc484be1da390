import { createRequire } from 'node:module';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const require = createRequire(import.meta.url);
const { version } = require('./package.json');
const root = import.meta.dirname;

/** What both outputs share: TypeScript through swc, and no guessing of file endings. */
function common(mode, name) {
  return {
    name,
    mode,
    context: root,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The pane in Excel (taskpane.html) and the workbench in a browser (index.html). */
function web(mode) {
  return {
    ...common(mode, 'web'),
    target: ['web', 'es2022'],
    entry: { taskpane: './src/entry/taskpane.tsx', workbench: './src/entry/workbench.tsx' },
    output: {
      path: path.join(root, 'dist/web'),
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: 'src/entry/workbench.html',
        filename: 'index.html',
        chunks: ['workbench'],
      }),
      new HtmlWebpackPlugin({
        template: 'src/entry/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
      }),
    ],
    devServer: { port: 3000, host: 'localhost', hot: false, liveReload: false, client: false, open: false },
  };
}

/** The command line, one file that Node runs. */
function commandLine(mode) {
  return {
    ...common(mode, 'command-line'),
    target: 'node20',
    entry: { monopolafdaekning: './src/entry/command-line.ts' },
    output: { path: path.join(root, 'dist/command-line'), filename: '[name].cjs', clean: true },
    optimization: { minimize: false },
  };
}

export default function configurations(env, argv) {
  void env;
  void version;
  const mode = argv.mode ?? 'production';
  return [web(mode), commandLine(mode)];
}

import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { spreadsheetAliases, spreadsheetStyles } from '../../../webpack.spreadsheet.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** The spreadsheet alone on a page, built as it is in production. */
export default {
  name: 'grid-page',
  mode: 'production',
  context: root,
  devtool: false,
  target: ['web', 'es2022'],
  entry: { page: './tests/e2e/grid-page/page.ts' },
  output: {
    path: path.join(root, '.cache/grid-page'),
    filename: '[name].js',
    chunkFilename: '[name].chunk.js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'], alias: spreadsheetAliases },
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
      spreadsheetStyles,
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: 'tests/e2e/grid-page/page.html', filename: 'index.html' })],
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const root = path.resolve(import.meta.dirname, '../..');

/** Every state of the pane on one page, for whoever works on it and for the browser tests; never part of a release. */
export default {
  name: 'states',
  mode: 'development',
  context: root,
  devtool: false,
  target: ['web', 'es2022'],
  entry: { states: './tests/states/page.tsx' },
  output: { path: path.join(root, '.cache/states'), filename: '[name].js', publicPath: 'auto', clean: true },
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
  plugins: [new HtmlWebpackPlugin({ template: 'tests/states/page.html', filename: 'index.html' })],
  performance: { hints: false },
  stats: 'errors-warnings',
  devServer: {
    port: 3001,
    host: 'localhost',
    hot: false,
    client: false,
    static: false,
    open: process.stdout.isTTY === true,
  },
};

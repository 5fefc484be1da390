import { createRequire } from 'node:module';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { spreadsheetAliases, spreadsheetStyles } from './webpack.spreadsheet.js';

const require = createRequire(import.meta.url);
const { version } = require('./package.json');
const root = import.meta.dirname;
const { LimitChunkCountPlugin } = webpack.optimize;

/** What both outputs share: TypeScript through swc, and no guessing of file endings. */
function common(mode, name) {
  return {
    name,
    mode,
    context: root,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'], alias: spreadsheetAliases },
    module: {
      rules: [
        spreadsheetStyles,
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

/**
 * Where the pane gets Office.js. Microsoft supports it from its own network (`cdn`); a closed network serves the parts
 * that Excel loads itself (`self`), and so does development, which then works without a network.
 */
const officeScripts = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

/**
 * What the pane's page may load: its own parts, and Office.js from where this build gets it, which loads its parts and
 * a frame from its own folder. No script in the page itself and none made of text; the pane's components write their
 * styles into the page. Nothing may be sent anywhere else, Office.js' own telemetry included.
 */
function panePolicy(choice) {
  const office = choice === 'cdn' ? ` ${new URL(officeScripts.cdn).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    `frame-src 'self'${office}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function officeJs(mode, env) {
  const choice = env.officejs ?? (mode === 'production' ? 'cdn' : 'self');
  if (!Object.hasOwn(officeScripts, choice)) throw new Error('Skriv --env officejs=cdn eller officejs=self.');
  return choice;
}

/** The origin that manifest.xml is written for; a build for others replaces it everywhere. */
const developmentOrigin = 'https://localhost:3000';

function originOf(env) {
  if (env.origin === undefined) return developmentOrigin;
  if (!URL.canParse(env.origin) || new URL(env.origin).protocol !== 'https:') {
    throw new Error('Excel kræver https: skriv fx --env origin=https://monopol.eksempel.dk');
  }
  return env.origin.replace(/\/+$/, '');
}

/** What is copied as it is: the manifest for this origin, the icons, and Office.js when this site serves it. */
function copiedFiles(mode, env) {
  const origin = originOf(env);
  const manifest = {
    from: 'manifest.xml',
    transform: (content) =>
      content
        .toString()
        .replaceAll(developmentOrigin, origin)
        .replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`),
  };
  const parts = [
    '{office,o15apptofilemappingtable}.js',
    'excel-{web,win32,mac,ios,winrt}-16.*.js',
    '{telemetry,ariatelemetry}/*.js',
    '{da-dk,en-us}/office_strings.js',
  ];
  const office = parts.map((part) => ({
    from: part,
    to: 'office-js',
    context: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
  }));
  return [manifest, { from: 'assets/*.png' }, ...(officeJs(mode, env) === 'self' ? office : [])];
}

/** The pane in Excel (taskpane.html) and the workbench in a browser (index.html). */
function web(mode, env) {
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
        templateParameters: {
          officeScript: officeScripts[officeJs(mode, env)],
          policy: panePolicy(officeJs(mode, env)),
        },
      }),
      new CopyPlugin({ patterns: copiedFiles(mode, env) }),
    ],
    devServer: {
      port: 3000,
      host: 'localhost',
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      // A person at a terminal gets the page opened; a script does not.
      open: process.stdout.isTTY === true,
    },
  };
}

/** The command line, one file that Node runs. */
function commandLine(mode) {
  return {
    ...common(mode, 'command-line'),
    target: 'node20',
    entry: { monopolafdaekning: './src/entry/command-line.ts' },
    output: { path: path.join(root, 'dist/command-line'), filename: '[name].cjs', clean: true },
    plugins: [new LimitChunkCountPlugin({ maxChunks: 1 })],
    optimization: { minimize: false },
  };
}

export default function configurations(env = {}, argv = {}) {
  const mode = argv.mode ?? 'production';
  return [web(mode, env), commandLine(mode)];
}

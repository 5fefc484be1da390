import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { OfflineFiles } from './webpack.offline.js';
import { spreadsheetAliases, spreadsheetStyles, withoutHyphenation } from './webpack.spreadsheet.js';

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
 * What the product's pages may load: their own parts, and nothing that is not named. No script in the page itself and
 * none made of text; the components write their styles into the page. Nothing may be sent anywhere else.
 */
const ownParts = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The pane also loads Office.js from where this build gets it, which loads its parts and a frame from its own folder. */
function officeParts(choice) {
  const sources = choice === 'cdn' ? `'self' ${new URL(officeScripts.cdn).origin}` : "'self'";
  return {
    'script-src': sources,
    'connect-src': sources,
    'frame-src': sources,
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
  };
}

/**
 * Where Office.js sends Microsoft's own measurements. Shut out by default; a pane that does not start where they are shut
 * out (seen by others, office-js 1125) is built with `--env telemetry=yes`.
 */
const telemetry = 'https://*.events.data.microsoft.com https://*.pipe.aria.microsoft.com';

function mayMeasure(env) {
  if (!['yes', 'no', undefined].includes(env.telemetry))
    throw new Error('Skriv --env telemetry=yes eller telemetry=no.');
  return env.telemetry === 'yes';
}

/** The content security policies of the two pages. */
function policies(choice, measures) {
  const office = officeParts(choice);
  const pane = measures ? { ...office, 'connect-src': `${office['connect-src']} ${telemetry}` } : office;
  const written = (rules) =>
    Object.entries(rules)
      .map((rule) => rule.join(' '))
      .join('; ');
  return { workbench: written(ownParts), pane: written({ ...ownParts, ...pane }) };
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

/**
 * Office takes a manifest for new when its version has risen: one for others says so by the hours since 2026 began, so
 * that a later one, for another address, is always higher. At most 65,535, which is the year 2033.
 */
function manifestVersion(env) {
  if (env.origin === undefined) return `${version}.0`;
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000);
  return `${version}.${Math.floor((seconds - Date.UTC(2026) / 1000) / 3600)}`;
}

/** Help, privacy and terms: what Office, and who installs an add-in, ask for. */
const plainPages = { from: '*.{html,css}', context: 'src/entry/pages', info: { minimized: true } };

/** What the web server is to say along with the files: for those who run it, never served themselves. */
const serverSettings = [
  { from: 'web.config', context: 'deployment' },
  { from: 'staticwebapp.config.json', context: 'deployment' },
];

/** What says that a browser is too old: a script that every browser reads, copied as it is, and words in the page. */
const olderBrowser = {
  script: { from: 'src/entry/older-browser.js', to: '[name][ext]', info: { minimized: true } },
  words: entryText('older-browser.html'),
};

/** What says that the pane cannot start, and why: a script copied as it is, words and styles in the page. */
const blockedStart = {
  script: { from: 'src/entry/blocked-start.js', to: '[name][ext]', info: { minimized: true } },
  words: entryText('blocked-start.html'),
  styles: entryText('blocked-start.css'),
};

function entryText(name) {
  return readFileSync(path.join(root, 'src/entry', name), 'utf8');
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
        .replace(/<Version>.*<\/Version>/, `<Version>${manifestVersion(env)}</Version>`),
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
  return [
    manifest,
    { from: 'assets/*.png' },
    olderBrowser.script,
    blockedStart.script,
    plainPages,
    ...serverSettings,
    ...(officeJs(mode, env) === 'self' ? office : []),
  ];
}

/**
 * Whether browsers keep the workbench and use it without the web server. In development they do not, and neither does a
 * build that is to take back what an earlier one left in the browsers (`--env offline=no`).
 */
function isKeptOffline(mode, env) {
  if (!['yes', 'no', undefined].includes(env.offline))
    throw new Error('Skriv --env offline=no eller offline=yes.');
  return mode === 'production' && env.offline !== 'no';
}

/** The service worker, or the one that removes it; the name never changes, since browsers ask for it by name. */
const serviceWorker = 'sw.js';

function serviceWorkerEntry(isKept) {
  const file = isKept ? 'service-worker' : 'remove-service-worker';
  return { import: `./src/entry/${file}.ts`, filename: serviceWorker };
}

function offlinePlugins(isKept) {
  const files = {
    entry: 'workbench',
    page: 'index.html',
    others: [tabIcon, 'older-browser.js'],
    worker: serviceWorker,
  };
  return [
    new webpack.DefinePlugin({ IS_KEPT_OFFLINE: JSON.stringify(isKept) }),
    ...(isKept ? [new OfflineFiles(files)] : []),
  ];
}

const tabIcon = 'assets/icon-32.png';

/** The pane in Excel (taskpane.html) and the workbench in a browser (index.html). */
function web(mode, env) {
  const isKept = isKeptOffline(mode, env);
  const { pane, workbench } = policies(officeJs(mode, env), mayMeasure(env));
  return {
    ...common(mode, 'web'),
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/entry/taskpane.tsx',
      workbench: './src/entry/workbench.tsx',
      'service-worker': serviceWorkerEntry(isKept),
    },
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
        templateParameters: { policy: workbench, icon: tabIcon, olderBrowser: olderBrowser.words },
      }),
      new HtmlWebpackPlugin({
        template: 'src/entry/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        templateParameters: {
          officeScript: officeScripts[officeJs(mode, env)],
          policy: pane,
          blockedStart,
          olderBrowser: olderBrowser.words,
        },
      }),
      new CopyPlugin({ patterns: copiedFiles(mode, env) }),
      withoutHyphenation,
      ...offlinePlugins(isKept),
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

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const root = path.resolve(__dirname, '..', '..');
const cache = path.join(root, '.cache', 'chromium');
const archives = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');

/** Calm and self-contained: no updates, no network of its own, no graphics card. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

interface Program {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A browser: the one that is named in CHROMIUM_PATH, else one that is installed, else the one from the packages. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findProgram();
  const environment = Object.entries({ ...process.env, ...env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({ executablePath, args: flags, env: Object.fromEntries(environment) });
}

function findProgram(): Program {
  const named = process.env['CHROMIUM_PATH'] ?? installed.find((candidate) => existsSync(candidate));
  return named === undefined ? packagedProgram() : { executablePath: named, env: {} };
}

/** The packaged browser brings its own libraries and fonts, so that it runs on a machine that has neither. */
function packagedProgram(): Program {
  if (!existsSync(path.join(cache, 'chromium'))) unpack();
  const libraries = [path.join(cache, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    executablePath: path.join(cache, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter((folder) => folder !== '').join(':'),
      FONTCONFIG_FILE: path.join(cache, 'fonts.conf'),
    },
  };
}

/** Unpacks beside the goal and moves it there whole, so that a run that was stopped leaves nothing half done. */
function unpack(): void {
  mkdirSync(path.dirname(cache), { recursive: true });
  const place = mkdtempSync(`${cache}-`);
  writeFileSync(path.join(place, 'chromium'), inflated('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    const folder = path.join(place, name.replace('.tar.br', ''));
    mkdirSync(folder);
    const { status } = spawnSync('tar', ['-x', '-C', folder], { input: inflated(name) });
    if (status !== 0) throw new Error(`${name} could not be unpacked`);
  }
  writeFileSync(path.join(place, 'fonts.conf'), fontsConf(path.join(cache, 'fonts')));
  try {
    // Whatever stands there without the browser in it is left over from another run.
    if (!existsSync(path.join(cache, 'chromium'))) rmSync(cache, { recursive: true, force: true });
    renameSync(place, cache);
  } catch (error) {
    rmSync(place, { recursive: true });
    // Another run may have been first.
    if (!existsSync(path.join(cache, 'chromium'))) throw error;
  }
}

function inflated(name: string): Buffer {
  return brotliDecompressSync(readFileSync(path.join(archives, name)));
}

function fontsConf(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${folder}</dir>`,
    '<dir>/usr/share/fonts</dir>',
    `<cachedir>${path.join(cache, 'font-cache')}</cachedir>`,
    '<alias><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>',
    '<alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>',
    '</fontconfig>',
  ].join('\n');
}

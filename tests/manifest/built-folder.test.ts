import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iconFiles, manifestUrls, root, version } from './manifest-facts';

jest.setTimeout(60_000);

const builder = path.join(__dirname, 'build-folder.mjs');
const made: string[] = [];

function build(mode: string, ...settings: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'monopol-web-'));
  made.push(folder);
  execFileSync(process.execPath, [builder, folder, mode, ...settings], { stdio: 'pipe' });
  return folder;
}

/** Where Microsoft shows an add-in in a frame. */
const officeFrames =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com";

const textOf = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

describe('the folder that is put on a web server', () => {
  const folder = build('production', 'origin=https://monopol.eksempel.dk/excel/');

  it('holds a manifest for its own origin and no other', () => {
    const manifest = textOf(folder, 'manifest.xml');
    expect(manifest).not.toContain('localhost');
    for (const url of manifestUrls(manifest))
      expect(url).toMatch(/^https:\/\/monopol\.eksempel\.dk\/excel\/\w/);
    expect(manifest).toMatch(new RegExp(`<Version>${version}\\.\\d+</Version>`));
  });

  it('has a version that is higher than that of every folder built before it, so that Office sees a new address', () => {
    const versionOf = (at: string, address: string): number => {
      const later = build('production', `origin=https://${address}.dk`, `at=${at}`);
      const found = /<Version>\d+\.\d+\.\d+\.(\d+)<\/Version>/.exec(textOf(later, 'manifest.xml'));
      return Number(found?.[1]);
    };
    const [first, second] = [versionOf('2026-11-25T12:00Z', 'en'), versionOf('2026-11-25T14:30Z', 'to')];
    expect([first, second]).toEqual([7884, 7886]);
    expect(versionOf('2033-06-01T00:00Z', 'tre')).toBeLessThanOrEqual(65_535);
  });

  it('holds pages of help, privacy and terms, in Danish and English, that load nothing from elsewhere', () => {
    for (const page of ['support.html', 'privatliv.html', 'vilkaar.html']) {
      const text = textOf(folder, page);
      expect(text).toMatch(/default-src 'none'/);
      expect(text).toMatch(/<html lang="da">[^]*<section lang="en">/);
      for (const [, target] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
        const isLater = ['licenses.txt', 'index.html'].includes(target ?? '');
        expect([page, target, isLater || existsSync(path.join(folder, target ?? ''))]).toEqual([
          page,
          target,
          true,
        ]);
      }
      expect(text).not.toMatch(/<script/);
    }
  });

  it.each(['web.config', 'staticwebapp.config.json'])(
    'tells a web server by %s who may show the pane in a frame, and to let icons be kept',
    (file) => {
      const settings = textOf(folder, file).replaceAll(/<!--[^]*?-->/g, '');
      expect(settings).toContain(officeFrames);
      expect(settings).not.toMatch(/no-store|X-Frame-Options[^\n]*DENY/i);
      expect(settings).toMatch(/assets[^]{0,200}(max-age=86400|1\.00:00:00)/);
    },
  );

  it('holds every file that its manifest points at', () => {
    for (const url of manifestUrls(textOf(folder, 'manifest.xml'))) {
      expect(existsSync(path.join(folder, url.replace('https://monopol.eksempel.dk/excel/', '')))).toBe(true);
    }
    expect(readdirSync(path.join(folder, 'assets')).sort()).toEqual([...iconFiles].sort());
  });

  it("loads Office.js from Microsoft's network in the pane, and never in the workbench", () => {
    expect(textOf(folder, 'taskpane.html')).toContain(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js" defer',
    );
    expect(textOf(folder, 'index.html')).not.toMatch(/office(-js|\.js)/);
    expect(existsSync(path.join(folder, 'office-js'))).toBe(false);
  });
});

function policyOf(folder: string, page: string): Readonly<Record<string, string>> {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(textOf(folder, page));
  const parts = (policy?.[1] ?? '').split('; ').map((part) => part.split(/ (.*)/));
  return Object.fromEntries(parts.map(([name = '', sources = '']) => [name, sources]));
}

describe('the content security policy of the workbench', () => {
  it('lets in its own parts and nothing else, whatever the pane is built for', () => {
    for (const settings of [['officejs=cdn'], ['officejs=self']]) {
      expect(policyOf(build('production', ...settings), 'index.html')).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'worker-src': "'self'",
        'style-src': "'unsafe-inline'",
        'img-src': "'self' data:",
        'connect-src': "'self'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'none'",
      });
    }
  });
});

describe('the content security policy of the pane', () => {
  it("lets in Office.js from Microsoft's network and otherwise only the pane's own parts", () => {
    const policy = policyOf(build('production', 'origin=https://monopol.eksempel.dk'), 'taskpane.html');
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self' https://appsforoffice.microsoft.com",
      'connect-src': "'self' https://appsforoffice.microsoft.com",
      'worker-src': "'self'",
      'form-action': "'none'",
    });
    expect(policy['script-src']).not.toMatch(/unsafe/);
  });

  it('lets Office measure only where the build is asked to', () => {
    const measured = policyOf(build('production', 'telemetry=yes'), 'taskpane.html');
    const plain = policyOf(build('production'), 'taskpane.html');
    expect(measured['connect-src']).toBe(
      `${plain['connect-src'] ?? ''} https://*.events.data.microsoft.com https://*.pipe.aria.microsoft.com`,
    );
    expect({ ...measured, 'connect-src': '' }).toEqual({ ...plain, 'connect-src': '' });
  });

  it('is told of, rule by rule, in the administrator’s guide', () => {
    const guide = readFileSync(path.join(root, 'docs', 'deployment.md'), 'utf8');
    const rules = Object.keys(
      policyOf(build('production', 'origin=https://monopol.eksempel.dk'), 'taskpane.html'),
    );
    expect(rules.filter((rule) => !guide.includes(`\`${rule}\``))).toEqual([]);
  });

  it('knows no other machine when the folder serves Office.js itself', () => {
    const folder = build('production', 'origin=https://intra.kommune.dk', 'officejs=self');
    expect(Object.values(policyOf(folder, 'taskpane.html')).join(' ')).not.toMatch(/https?:/);
    expect(policyOf(folder, 'taskpane.html')['script-src']).toBe("'self'");
  });

  it.each(['taskpane.html', 'index.html'])(
    'stands before every script of %s, and the page holds none itself',
    (file) => {
      const page = textOf(build('production', 'origin=https://monopol.eksempel.dk'), file);
      expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
      expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(page).not.toMatch(/\son\w+=/);
    },
  );
});

describe('a folder for a closed network', () => {
  it('serves the parts of Office.js that Excel loads', () => {
    const folder = build('production', 'origin=https://intra.kommune.dk', 'officejs=self');
    expect(textOf(folder, 'taskpane.html')).toContain('<script src="office-js/office.js" defer');
    const files = readdirSync(path.join(folder, 'office-js'), { recursive: true }).map(String);
    expect(files).toEqual(
      expect.arrayContaining([
        'office.js',
        'excel-win32-16.01.js',
        'excel-web-16.00.js',
        'excel-mac-16.00.js',
        path.join('da-dk', 'office_strings.js'),
        path.join('telemetry', 'oteljs_agave.js'),
      ]),
    );
    expect(files.filter((file) => /outlook|powerpoint|project|\.debug\./.test(file))).toEqual([]);
  });
});

describe('the folder during development', () => {
  it('needs no network', () => {
    const folder = build('development');
    expect(textOf(folder, 'taskpane.html')).toContain('office-js/office.js');
    expect(textOf(folder, 'manifest.xml')).toContain('https://localhost:3000/taskpane.html');
  });
});

describe('what browsers keep of the folder', () => {
  const keptIn = (folder: string): readonly string[] =>
    [...textOf(folder, 'sw.js').matchAll(/url:\s*"([^"]+)"|"url":"([^"]+)"/g)].map(
      ([, bare, quoted]) => bare ?? quoted ?? '',
    );

  it('is the workbench, and never the pane in Excel', () => {
    const kept = keptIn(build('production'));
    expect(kept.map((file) => file.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
      'index.html',
      'assets/icon-32.png',
      'older-browser.js',
      'workbench.js',
    ]);
  });

  it.each([
    ['in development', 'development', []],
    ['when it is not wanted', 'production', ['offline=no']],
  ])('is nothing %s', (_when, mode, settings) => {
    const folder = build(mode, ...settings);
    expect(keptIn(folder)).toEqual([]);
    expect(textOf(folder, 'sw.js')).toContain('unregister');
  });
});

it.each([
  'origin=http://monopol.eksempel.dk',
  'origin=monopol',
  'officejs=other',
  'offline=maybe',
  'telemetry=some',
])('refuses %s and says what to write', (setting) => {
  const { status, stderr } = spawnSync(process.execPath, [builder, tmpdir(), 'production', setting], {
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/--env (origin=https:|officejs=cdn|offline=no|telemetry=yes)/);
});

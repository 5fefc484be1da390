import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iconFiles, manifestUrls, version } from './manifest-facts';

jest.setTimeout(60_000);

const builder = path.join(__dirname, 'build-folder.mjs');
const made: string[] = [];

function build(mode: string, ...settings: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'monopol-web-'));
  made.push(folder);
  execFileSync(process.execPath, [builder, folder, mode, ...settings], { stdio: 'pipe' });
  return folder;
}

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
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  it('holds every file that its manifest points at', () => {
    for (const url of manifestUrls(textOf(folder, 'manifest.xml'))) {
      expect(existsSync(path.join(folder, url.replace('https://monopol.eksempel.dk/excel/', '')))).toBe(true);
    }
    expect(readdirSync(path.join(folder, 'assets')).sort()).toEqual([...iconFiles].sort());
  });

  it("loads Office.js from Microsoft's network in the pane, and never in the workbench", () => {
    expect(textOf(folder, 'taskpane.html')).toContain(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
    );
    expect(textOf(folder, 'index.html')).not.toMatch(/office(-js|\.js)/);
    expect(existsSync(path.join(folder, 'office-js'))).toBe(false);
  });
});

describe('a folder for a closed network', () => {
  it('serves the parts of Office.js that Excel loads', () => {
    const folder = build('production', 'origin=https://intra.kommune.dk', 'officejs=self');
    expect(textOf(folder, 'taskpane.html')).toContain('<script src="office-js/office.js">');
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

it.each(['origin=http://monopol.eksempel.dk', 'origin=monopol', 'officejs=other'])(
  'refuses %s and says what to write',
  (setting) => {
    const { status, stderr } = spawnSync(process.execPath, [builder, tmpdir(), 'production', setting], {
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/--env (origin=https:|officejs=cdn)/);
  },
);

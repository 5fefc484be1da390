import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where Microsoft serves Office.js. */
export const officeFolder = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const root = path.resolve(__dirname, '..', '..', '..');
const officeParts = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Microsoft's client layer and the strict Excel as the one script that the page asks Microsoft's network for. */
export function officeInPage(): string {
  const folder = path.join(root, '.cache', 'excel-page');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `excel-page-${String(process.pid)}.js`);
  execFileSync(process.execPath, [path.join(__dirname, 'bundle.mjs'), file], { stdio: 'pipe' });
  return `${officePart('excel-win32-16.01.debug.js')}\n;${readFileSync(file, 'utf8')}`;
}

/** A file as Microsoft's network serves it. */
export function officePart(name: string): string {
  return readFileSync(path.join(officeParts, name), 'utf8');
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageSize {
  readonly title: string;
  /** What is loaded before anything can be done, packed as a web server sends it, in bytes. */
  readonly bytes: number;
}

/** The built pages with the scripts that they name themselves; what comes later is not counted. */
export function pageSizes(web: string): readonly PageSize[] {
  return [
    { title: 'the pane in Excel (taskpane.html)', page: 'taskpane.html' },
    { title: 'the workbench before its spreadsheet (index.html)', page: 'index.html' },
  ].map(({ title, page }) => {
    const html = readFileSync(path.join(web, page), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]*\bsrc="([^":]+\.js)"/g)].map(([, name = '']) => name);
    const parts = [html, ...scripts.map((name) => readFileSync(path.join(web, name)))];
    return { title, bytes: parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0) };
  });
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import type {} from './excel-page/excel-page';
import { officeFolder, officeInPage, officePart } from './excel-page/office-in-page';
import { serve } from './static-server';
import type { StaticServer } from './static-server';

const root = path.resolve(__dirname, '..', '..');
const built = path.join(root, 'dist', 'web');

/** The pane as it is built for Excel, in a browser, with a strict Excel behind Microsoft's client layer. */
export interface Taskpane {
  readonly page: Page;
  /** Errors on the console (a breach of the content security policy is one), thrown errors, and requests elsewhere. */
  readonly faults: readonly string[];
  /** What stands in a cell of the workbook. */
  readonly valueAt: (sheet: string, address: string) => Promise<unknown>;
  readonly sheets: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface ExcelStage {
  /** Opens the pane in a new workbook; without its policy when a test puts a script of its own into the page. */
  readonly open: (options?: { withoutPolicy?: boolean }) => Promise<Taskpane>;
  /** Opens the page as a browser does that is not part of Office, with Microsoft's own Office.js. */
  readonly openOutsideOffice: () => Promise<Taskpane>;
  readonly close: () => Promise<void>;
}

export async function setTheExcelStage(): Promise<ExcelStage> {
  if (!existsSync(path.join(built, 'taskpane.html'))) throw new Error('dist/web is missing: npm run build');
  const script = officeInPage();
  const server = await serve(built);
  const browser = await launchBrowser();
  return {
    open: ({ withoutPolicy = false } = {}) => open(browser, server, script, withoutPolicy),
    openOutsideOffice: () => open(browser, server, officePart('office.js')),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function open(
  browser: Browser,
  server: StaticServer,
  script: string,
  bypassCSP = false,
): Promise<Taskpane> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    locale: 'da-DK',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    bypassCSP,
  });
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    const isHere = url.startsWith(server.origin) || /^(?:data|blob):/.test(url);
    if (!isHere && !url.startsWith(officeFolder)) faults.push(url);
  });
  await page.route(`${officeFolder}**`, (route) => {
    const part = route.request().url().slice(officeFolder.length);
    const body = part === 'office.js' ? script : officePart(part);
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${server.origin}/taskpane.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    faults,
    valueAt: (sheet, address) =>
      page.evaluate(([name, cell]) => window.strictExcel.valueAt(name, cell), [sheet, address] as const),
    sheets: () => page.evaluate(() => window.strictExcel.workbook.sheets.map(({ name }) => name)),
    close: () => context.close(),
  };
}

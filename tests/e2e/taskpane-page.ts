import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import type {} from './excel-page/excel-page';
import { officeFolder, officeInPage, officePart } from './excel-page/office-in-page';
import { serve } from './static-server';
import type { StaticServer } from './static-server';

const root = path.resolve(__dirname, '..', '..');
export const built = path.join(root, 'dist', 'web');

/** The pane as it is built for Excel, in a browser, with a strict Excel behind Microsoft's client layer. */
export interface Taskpane {
  readonly page: Page;
  /** Errors on the console (a breach of the content security policy is one), thrown errors, and requests elsewhere. */
  readonly faults: readonly string[];
  /** The addresses of everything that was fetched. */
  readonly requests: readonly string[];
  /** What stands in a cell of the workbook. */
  readonly valueAt: (sheet: string, address: string) => Promise<unknown>;
  readonly sheets: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

interface OpenOptions {
  readonly file?: string;
  readonly width?: number;
  /** Without the page's policy when a test puts a script of its own into the page. */
  readonly withoutPolicy?: boolean;
}

interface ExcelOptions extends OpenOptions {
  /** The milliseconds until Excel says that it is ready. */
  readonly readyAfter?: number;
  /** The language of Excel's menus; Danish when nothing is said. */
  readonly language?: string;
}

interface OfficeJsOptions extends OpenOptions {
  /** What the address says of the Excel around the page. */
  readonly query?: string;
  /** What a script meets on its way, in place of an answer; null where it is answered. */
  readonly meets?: (url: string) => 'refused' | 'never answered' | 'a page' | null;
}

export interface ExcelStage {
  /** Opens the pane in a new workbook. */
  readonly open: (options?: ExcelOptions) => Promise<Taskpane>;
  /** Opens the workbench in the same browser. */
  readonly openWorkbench: () => Promise<Taskpane>;
  /**
   * Opens the page with Microsoft's own Office.js: as a browser does that is not part of Office or, by the address, as an
   * Excel that never answers.
   */
  readonly openWithOfficeJs: (options?: OfficeJsOptions) => Promise<Taskpane>;
  readonly close: () => Promise<void>;
}

export async function setTheExcelStage(): Promise<ExcelStage> {
  if (!existsSync(path.join(built, 'taskpane.html'))) throw new Error('dist/web is missing: npm run build');
  const script = officeInPage();
  const server = await serve(built);
  const browser = await launchBrowser();
  return {
    open: (options = {}) => open(browser, server, script, options),
    openWorkbench: () => open(browser, server, script, { file: 'index.html', width: 1280 }),
    openWithOfficeJs: (options = {}) => open(browser, server, officePart('office.js'), options),
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
  {
    withoutPolicy = false,
    readyAfter = 0,
    language,
    query = '',
    meets = () => null,
    file = 'taskpane.html',
    width = 320,
  }: ExcelOptions & OfficeJsOptions,
): Promise<Taskpane> {
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    locale: 'da-DK',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    bypassCSP: withoutPolicy,
  });
  const faults: string[] = [];
  const requests: string[] = [];
  const page = await context.newPage();
  if (language !== undefined) {
    await page.addInitScript((tag) => {
      window.officeLanguage = tag;
    }, language);
  }
  if (readyAfter > 0) {
    await page.addInitScript((after) => {
      window.officeReadyAfter = after;
    }, readyAfter);
  }
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    const isHere = url.startsWith(server.origin) || /^(?:data|blob):/.test(url);
    if (!isHere && !url.startsWith(officeFolder)) faults.push(url);
  });
  await page.route(`${officeFolder}**`, (route) => {
    const part = route.request().url().slice(officeFolder.length);
    const body = part === 'office.js' ? script : officePart(part);
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.route('**/*.js', (route) => {
    const met = meets(route.request().url());
    if (met === 'refused') return route.abort('blockedbyclient');
    if (met === 'never answered') return undefined;
    return met === 'a page'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log ind</title>' })
      : route.fallback();
  });
  // A page that waits for a script for ever never says that it has come.
  await page.goto(`${server.origin}/${file}${query}`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return {
    page,
    faults,
    requests,
    valueAt: (sheet, address) =>
      page.evaluate(([name, cell]) => window.strictExcel.valueAt(name, cell), [sheet, address] as const),
    sheets: () => page.evaluate(() => window.strictExcel.workbook.sheets.map(({ name }) => name)),
    close: () => context.close(),
  };
}

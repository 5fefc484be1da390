import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { serve } from './static-server';
import type { StaticServer } from './static-server';

const built = path.resolve(__dirname, '..', '..', 'dist', 'web');

/** The production build in a browser, and what went wrong in it. */
export interface Workbench {
  readonly page: Page;
  /** The addresses of everything that was fetched. */
  readonly requests: readonly string[];
  /** Another tab of the same browser. */
  readonly anotherTab: () => Promise<Page>;
  /** Errors on the console, thrown errors, and requests to anywhere but this server. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly file?: string;
  readonly colorScheme?: 'light' | 'dark';
}

export interface Stage {
  /** A first visit in a browser of its own. */
  readonly visit: (options?: VisitOptions) => Promise<Workbench>;
  readonly close: () => Promise<void>;
}

/** Starts the server and the browser that the stories of a file share. */
export async function setTheStage(): Promise<Stage> {
  if (!existsSync(path.join(built, 'index.html'))) throw new Error('dist/web is missing: npm run build');
  const server = await serve(built);
  const browser = await launchBrowser();
  return {
    visit: (options = {}) => visit(browser, server, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(
  browser: Browser,
  server: StaticServer,
  { width = 1280, height = 800, file = 'index.html', colorScheme = 'light' }: VisitOptions,
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'da-DK',
    colorScheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    // axe is put into the page as a script of its own.
    bypassCSP: true,
  });
  const page = await context.newPage();
  const faults = faultsOf(context, page, server.origin);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const enter = async (tab: Page): Promise<Page> => {
    await tab.goto(`${server.origin}/${file}`);
    await tab.getByRole('heading', { level: 1 }).waitFor();
    return tab;
  };
  await enter(page);
  return {
    page,
    faults,
    requests,
    anotherTab: async () => enter(await context.newPage()),
    close: () => context.close(),
  };
}

function faultsOf(context: BrowserContext, page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(url);
  });
  return faults;
}

/** The file that comes out when a button is pressed. */
export async function downloadFrom(
  page: Page,
  button: string | RegExp,
): Promise<{ name: string; bytes: Buffer }> {
  const [download]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Takes everything away that the browser keeps, and says yes when it is asked. */
export async function clearAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ryd alt' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ryd', exact: true }).click();
  await page.getByText('Projektmappen er tømt.').waitFor();
}

/** Has the sheets shown as a spreadsheet, and waits until it is there. */
export async function seeSpreadsheet(page: Page): Promise<void> {
  await chooseView(page, 'Regneark');
  await page.getByLabel('Navnefelt').waitFor({ timeout: 60_000 });
}

/** Has the sheets shown as a table of the page. */
export async function seeTable(page: Page): Promise<void> {
  await chooseView(page, 'Tabel');
  await page.getByRole('grid').waitFor();
}

async function chooseView(page: Page, name: string): Promise<void> {
  const view = page.getByRole('button', { name });
  if ((await view.getAttribute('aria-pressed')) !== 'true') await view.click();
}

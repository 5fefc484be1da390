import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { readResponse } from '../../src/workbook/response/read-response';
import { launchBrowser } from './browser';
import { serve } from './static-server';
import type { StaticServer } from './static-server';
import { downloadFrom, seeSpreadsheet } from './workbench-page';

jest.setTimeout(180_000);

const built = path.resolve(__dirname, '..', '..', 'dist', 'web');
const builder = path.resolve(__dirname, '..', 'manifest', 'build-folder.mjs');
const made: string[] = [];

/** A build of the real configuration in which the workbench is one heading. */
function anotherBuild(heading: string, mode: string, ...settings: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'monopol-offline-'));
  made.push(folder);
  const workbench = `workbench=document.body.innerHTML = '<h1>${heading}</h1>'`;
  execFileSync(process.execPath, [builder, folder, mode, workbench, ...settings], { stdio: 'pipe' });
  return folder;
}

let browser: Browser;
const contexts: BrowserContext[] = [];
const servers: StaticServer[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  for (const server of servers.splice(0)) await server.close();
});
afterAll(async () => {
  await browser.close();
  for (const folder of made) rmSync(folder, { recursive: true });
});

interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Whatever the pages were refused by their policy. */
  readonly violations: readonly string[];
  /** Whatever was asked of any other server, by pages, workers and service workers. */
  readonly elsewhere: readonly string[];
}

/** A web server with the folder at a place of its own; closed, it answers nobody. */
async function serverOf(folder: string, options: { at?: string; port?: number } = {}): Promise<StaticServer> {
  const server = await serve(folder, options);
  servers.push(server);
  return server;
}

/** Somebody with a browser of their own, held to the pages' policies. */
async function visitor({ origin }: StaticServer): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'da-DK', acceptDownloads: true });
  contexts.push(context);
  const violations: string[] = [];
  const elsewhere: string[] = [];
  await context.exposeFunction('tellViolation', (text: string) => violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      elsewhere.push(request.url());
  });
  return { context, page: await context.newPage(), violations, elsewhere };
}

/** Until the browser has all of the workbench. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Until something holds in the page that can only be asked for. */
async function until(page: Page, holds: () => Promise<boolean>): Promise<void> {
  while (!(await page.evaluate(holds))) await page.waitForTimeout(100);
}

const builds = (page: Page) => page.evaluate(async () => (await caches.keys()).length);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function becomeKombit(page: Page): Promise<void> {
  await button(page, 'Flere valg').click();
  await page.getByRole('menuitemradio', { name: 'KOMBIT' }).click();
}

test('after one visit the workbench works to the end without its web server, in both roles', async () => {
  const server = await serverOf(built, { at: '/kommune/værktøj/' });
  const { page, violations, elsewhere } = await visitor(server);
  await page.goto(server.address);
  await button(page, 'Prøv med eksempeldata som kommune').click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await kept(page);
  await server.close();
  await page.reload();

  await page.getByText('7 systemer · 4 færdige').waitFor();
  await seeSpreadsheet(page);
  await button(page, 'Registrér system').click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('Omsorgsbroen');
  await page.getByRole('combobox', { name: /Leverandør/ }).fill('Nordvang IT A/S');
  await button(page, 'Tilbage').click();
  await page.getByText('1 system · 0 færdige').waitFor();
  await button(page, 'Indsend').click();
  await button(page, 'Dan besvarelsen').click();
  const file = await downloadFrom(page, 'Hent besvarelsen');
  const reading = readXlsx(new Uint8Array(file.bytes), file.name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  const { submission } = readResponse(reading.workbook, file.name, { thisYear: 2026, newId: () => 'ny' });
  expect(submission?.registrations.map(({ answers }) => answers.system)).toContain('Omsorgsbroen');

  await page.goto(`${server.address}index.html?fra=bogmærke`);
  await page.getByText('1 system · 0 færdige').waitFor();
  await becomeKombit(page);
  await button(page, 'Prøv med eksempeldata').click();
  await page.getByText(/^Dækning \d+ af 98$/).waitFor({ timeout: 90_000 });
  await button(page, 'Analysér').click();
  await page.getByText('Analysen står nu i projektmappen.').waitFor();
  await seeSpreadsheet(page);
  const analysis = await downloadFrom(page, 'Hent analysearket');
  expect(readXlsx(new Uint8Array(analysis.bytes), analysis.name).kind).toBe('workbook');
  expect(violations).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('over plain http the workbench works, and nothing of it is kept', async () => {
  const context = await browser.newContext({ locale: 'da-DK' });
  contexts.push(context);
  await context.route('http://kommune.example/**', (route) =>
    route.fulfill({ path: path.join(built, new URL(route.request().url()).pathname) }),
  );
  const page = await context.newPage();
  await page.goto('http://kommune.example/index.html');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await button(page, 'Prøv med eksempeldata som kommune').click();
  await button(page, 'Registrér system').click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('Omsorgsbroen');
  await button(page, 'Tilbage').click();
  await page.getByText('1 system · 0 færdige').waitFor();
});

test('Excel’s pane comes from the web server, also in a browser that keeps the workbench', async () => {
  const server = await serverOf(built, { at: '/a/b/' });
  const { context, page } = await visitor(server);
  await context.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(server.address);
  await kept(page);
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(`${server.address}taskpane.html?_host_Info=Excel`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const own = answers.filter((response) => response.url().startsWith(server.address));
  expect(own.map((response) => new URL(response.url()).pathname.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
    '/a/b/taskpane.html',
    '/a/b/blocked-start.js',
    '/a/b/older-browser.js',
    '/a/b/taskpane.js',
  ]);
  expect(own.filter((response) => response.fromServiceWorker())).toEqual([]);
  const keptNames = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });
  expect(keptNames.length).toBeGreaterThan(5);
  expect(keptNames.filter((url) => /taskpane|manifest/.test(url))).toEqual([]);
  await server.close();
  await expect(page.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('a new build is fetched behind the page, announced, used at the next visit, and breaks no open tab', async () => {
  const first = await serverOf(built, { at: '/a/b/' });
  const port = Number(new URL(first.origin).port);
  const { context, page } = await visitor(first);
  await page.goto(first.address);
  await button(page, 'Prøv med eksempeldata som kommune').click();
  await kept(page);
  expect(await builds(page)).toBe(1);
  await first.close();

  const second = await serverOf(anotherBuild('Næste udgave', 'production'), { at: '/a/b/', port });
  await page.reload();
  await page.getByText('En ny udgave er klar. Genindlæs siden for at bruge den.').waitFor();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await second.close();

  const tab = await context.newPage();
  await tab.goto(first.address);
  await tab.getByRole('heading', { name: 'Næste udgave' }).waitFor();
  // The older tab fetches what it had not yet needed, though no server has it any longer.
  await seeSpreadsheet(page);
  expect(await builds(page)).toBe(2);
  await tab.close();
  await page.reload();
  await page.getByRole('heading', { name: 'Næste udgave' }).waitFor();
});

test('what is left of older builds goes when the newest is the only one open', async () => {
  const first = await serverOf(anotherBuild('Første udgave', 'production'), { at: '/a/b/' });
  const port = Number(new URL(first.origin).port);
  const { page } = await visitor(first);
  await page.goto(first.address);
  await page.evaluate(() => navigator.serviceWorker.register('sw.js').then(() => undefined));
  await kept(page);
  await first.close();
  await serverOf(built, { at: '/a/b/', port });
  await page.evaluate(async () => {
    const inForce = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve);
    });
    await (await navigator.serviceWorker.ready).update();
    await inForce;
  });
  expect(await builds(page)).toBe(2);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await until(page, async () => (await caches.keys()).length === 1);
});

test.each([
  ['a build that is not to be kept', 'production', ['offline=no']],
  ['development', 'development', []],
])('%s takes back what the browser had kept', async (_name, mode, settings) => {
  const first = await serverOf(built);
  const port = Number(new URL(first.origin).port);
  const { page } = await visitor(first);
  await page.goto(first.address);
  await kept(page);
  await first.close();
  await serverOf(anotherBuild('Frisk fra serveren', mode, ...settings), { port });
  await page.reload();
  // In development the page comes anew by itself; else it does at the next visit.
  if (mode === 'production') {
    await until(page, async () => (await navigator.serviceWorker.getRegistration()) === undefined);
    await page.reload();
  }
  await page.getByRole('heading', { name: 'Frisk fra serveren' }).waitFor();
  expect(await builds(page)).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

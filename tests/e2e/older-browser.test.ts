import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { serve } from './static-server';
import type { StaticServer } from './static-server';

jest.setTimeout(120_000);

const built = path.resolve(__dirname, '..', '..', 'dist', 'web');
const pages = ['index.html', 'taskpane.html'];
let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  if (!existsSync(path.join(built, 'index.html'))) throw new Error('dist/web is missing: npm run build');
  server = await serve(built);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const words = (page: Page) => page.getByRole('heading', { name: 'Browseren er for gammel' });

async function visit(page: Page, file: string): Promise<void> {
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(`${server.origin}/${file}`);
}

test.each(pages)('%s says which browser is needed where its patterns cannot be read', async (file) => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const { RegExp: Original } = window;
    window.RegExp = new Proxy(Original, {
      construct: (target, [pattern, flags]: [string, string?]) => {
        if (pattern.includes('(?<=')) throw new SyntaxError('Invalid group');
        return new target(pattern, flags);
      },
    });
  });
  await visit(page, file);
  await words(page).waitFor();
  await page.getByText(/Safari 16\.4 eller nyere/).waitFor();
  await page.close();
});

test.each(pages)('%s says so where its script cannot be read at all', async (file) => {
  const page = await browser.newPage();
  await page.route(/\/(workbench|taskpane)\.[0-9a-f]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'class A { static { } } let = ;' }),
  );
  await visit(page, file);
  await words(page).waitFor();
  await page.close();
});

test('in a browser that can read the product nothing of it is seen', async () => {
  const page = await browser.newPage();
  await visit(page, 'index.html');
  await page.getByRole('button', { name: /Jeg svarer for en kommune/ }).waitFor();
  expect(await words(page).isVisible()).toBe(false);
  await page.close();
});

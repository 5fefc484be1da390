/**
 * Draws assets/icon-*.png from assets/icon.svg: `node scripts/draw-icons.mjs`. It uses the browser of the tests, so
 * run those once first, or name a browser in CHROMIUM_PATH.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 64, 80, 128];
const root = path.resolve(import.meta.dirname, '..');
const assets = path.join(root, 'assets');
const cache = path.join(root, '.cache', 'chromium');
const packaged = path.join(cache, 'chromium');
const executablePath = process.env.CHROMIUM_PATH ?? packaged;
if (!existsSync(executablePath)) {
  console.error('Ingen browser at tegne med: kør npm run test:browser først, eller sæt CHROMIUM_PATH.');
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, LD_LIBRARY_PATH: path.join(cache, 'al2023', 'lib') },
});
try {
  const svg = readFileSync(path.join(assets, 'icon.svg'), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}

import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { untilStill } from './until-still';

declare global {
  interface Window {
    axe: { run: (context: object, options: RunOptions) => Promise<AxeResults> };
  }
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing hinders anyone, and nothing is wider than the window. */
export async function expectFitForAll(page: Page, where: string): Promise<void> {
  await untilStill(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    // Fluent's own helpers, which take the keyboard and pass it on.
    window.axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] }),
  );
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ where, id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
  expect(serious).toEqual([]);
  const { scroll, window: visible } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect({ where, width: scroll }).toEqual({ where, width: visible });
}

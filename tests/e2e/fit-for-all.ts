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

/**
 * What seriously hinders somebody on a page.
 *
 * @param rules the rules to look by; all of them when none are named
 */
export async function hindrances(
  page: Page,
  where: string,
  rules: readonly string[] = [],
): Promise<readonly { readonly where: string; readonly id: string; readonly at: readonly string[] }[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (only) =>
      window.axe.run(
        // Fluent's own helpers, which take the keyboard and pass it on.
        { exclude: [['[data-tabster-dummy]']] },
        { resultTypes: ['violations'], ...(only.length > 0 && { runOnly: [...only] }) },
      ),
    rules,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ where, id, at: nodes.map(({ html }) => html.slice(0, 200)) }));
}

/** Nothing hinders anyone, and nothing is wider than the window. */
export async function expectFitForAll(page: Page, where: string): Promise<void> {
  await untilStill(page);
  expect(await hindrances(page, where)).toEqual([]);
  const { scroll, window: visible } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect({ where, width: scroll }).toEqual({ where, width: visible });
}

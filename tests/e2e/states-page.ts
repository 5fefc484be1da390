import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Theme } from '../states/page';
import { launchBrowser } from './browser';
import { serve } from './static-server';
import { untilStill } from './until-still';

const root = path.resolve(__dirname, '..', '..');

/** The page of states in a browser, one state at a time. */
export interface StatesStage {
  readonly page: Page;
  readonly names: readonly string[];
  readonly show: (name: string, theme?: Theme) => Promise<void>;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds the page of states and opens it. */
export async function openStates({ width = 320, height = 640 } = {}): Promise<StatesStage> {
  const webpack = path.join(root, 'node_modules/.bin/webpack');
  execFileSync(webpack, ['--config', 'tests/states/webpack.config.mjs'], { cwd: root, stdio: 'pipe' });
  const server = await serve(path.join(root, '.cache', 'states'));
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'da-DK',
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  await page.goto(`${server.origin}/?state=`);
  await page.waitForFunction(() => window.states !== undefined);
  return {
    page,
    faults,
    names: await page.evaluate(() => window.states!.names),
    show: async (name, theme = 'light') => {
      await page.evaluate(([state, look]) => window.states!.show(state, look), [name, theme] as const);
      await untilStill(page);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

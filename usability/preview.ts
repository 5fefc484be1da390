import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeXlsx } from '../src/files/xlsx/write-xlsx';
import type { Stage } from '../tests/e2e/workbench-page';
import { largeExports } from './large-exports';
import { begin } from './stories';

const counts = { systems: 500, contracts: 400 };

/** How long the page is held up at most while a large municipality's exports are previewed, in words. */
export async function previewFigure(stage: Stage, folder: string): Promise<string> {
  const files = await Promise.all(
    largeExports(counts.systems, counts.contracts).map(async ({ name, rows }) => {
      const file = path.join(folder, name);
      const columns = (rows[0] ?? []).map(() => ({ width: 18 }));
      await writeFile(file, await writeXlsx({ title: name, sheets: [{ name: 'Ark1', columns, rows }] }));
      return file;
    }),
  );
  const { page, close } = await stage.visit({ width: 1440, height: 900 });
  await begin(page);
  await page.getByRole('button', { name: 'Importér fra KITOS' }).click();
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const longest = async (): Promise<number> => {
    const tasks = await page.evaluate(() => window.longTasks.splice(0));
    return Math.round(Math.max(0, ...tasks));
  };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Vælg filer' }).click();
  await (await chooser).setFiles(files);
  await page.getByText(`${String(counts.systems)} af ${String(counts.systems)} systemer`).waitFor();
  await page.waitForTimeout(500);
  const shown = await longest();
  await page.getByRole('checkbox', { name: 'Kun forretningskritiske' }).click();
  await page.getByLabel('System eller leverandør').pressSequentially('fjord');
  await page.waitForTimeout(500);
  const filtered = await longest();
  await close();
  return (
    `${String(counts.systems)} systems and ${String(counts.contracts)} contracts previewed: the longest task in the page ` +
    `took ${milliseconds(shown)} while they were read and shown, and ${milliseconds(filtered)} while they were filtered.`
  );
}

/** Chromium tells of tasks from 50 ms on. */
function milliseconds(longest: number): string {
  return longest === 0 ? 'under 50 ms' : `${String(longest)} ms`;
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

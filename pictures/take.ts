import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inventExports } from '../src/work/invent-exports';
import { seeSpreadsheet, setTheStage } from '../tests/e2e/workbench-page';
import { pictureFolder, pictures } from './declared';
import type { PictureName } from './declared';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

const stage = await setTheStage();

async function asRespondent(page: Page): Promise<void> {
  await button(page, 'Prøv med eksempeldata som kommune').click();
  await page.getByText(/\d systemer · \d færdige/).waitFor();
}

async function asAnalyst(page: Page): Promise<void> {
  await button(page, 'Prøv med eksempeldata som KOMBIT').click();
  await page.getByText(/^Dækning \d+ af 98$/).waitFor({ timeout: 90_000 });
}

async function analysed(page: Page): Promise<void> {
  await asAnalyst(page);
  await button(page, 'Analysér').click();
  await page.getByText('Analysen står nu i projektmappen.').waitFor({ timeout: 90_000 });
}

/** What is done on the page before each picture is taken. */
const scenes: Readonly<Record<PictureName, (page: Page) => Promise<void>>> = {
  overview: asRespondent,
  form: async (page) => {
    await asRespondent(page);
    await page.getByRole('region', { name: 'Kladder' }).getByRole('button').first().click();
    await page.getByRole('tabpanel').waitFor();
  },
  import: async (page) => {
    await asRespondent(page);
    await button(page, 'Importér fra KITOS').click();
    const files = await inventExports({ seed: 1, date: '2026-11-25' });
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Vælg filer').click();
    await (
      await chooser
    ).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
    const shown = page.getByText(/^\d+ af \d+ systemer$/);
    await shown.waitFor();
    await shown.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
  },
  'paste-list': async (page) => {
    await asRespondent(page);
    await button(page, 'Indsæt liste').click();
    await page
      .getByRole('textbox', { name: 'Listen' })
      .fill('Vagtplanen; Fjordsoft A/S\nKMD Nexsus\nKære alle\nSkovkortet; Bakkedata; 12345678');
    await button(page, /^Tilføj/).waitFor();
  },
  'rate-all': async (page) => {
    await asRespondent(page);
    await button(page, 'Vurdér alle').last().click();
    await page.getByRole('table', { name: 'Vurdér alle' }).waitFor();
  },
  workbench: async (page) => {
    await asRespondent(page);
    await seeSpreadsheet(page);
    await page.getByRole('region', { name: 'Kladder' }).getByRole('button').first().click();
  },
  dashboard: async (page) => {
    await analysed(page);
    await page.getByRole('tab', { name: /^Analyse/ }).click();
  },
  names: async (page) => {
    await asAnalyst(page);
    await page.getByRole('tab', { name: /^Navne/ }).click();
  },
  'response-sheet': async (page) => {
    await asRespondent(page);
    await seeSpreadsheet(page);
    await page.getByText('Registreringer', { exact: true }).last().click();
  },
  'analysis-sheet': async (page) => {
    await analysed(page);
    await seeSpreadsheet(page);
  },
};

/** The part of the page that is shown; everything where there is none. */
const parts: Readonly<Partial<Record<PictureName, (page: Page) => Locator>>> = {
  overview: pane,
  form: pane,
  import: pane,
  'paste-list': pane,
  dashboard: pane,
  names: pane,
};

/** The height of the bar with the file's name, in pixels. */
const bar = 45;

function pane(page: Page): Locator {
  return page.getByRole('main');
}

try {
  await mkdir(pictureFolder, { recursive: true });
  // All of them, or those that are named.
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const wanted = pictures.filter(({ name }) => named.length === 0 || named.includes(name));
  for (const { name, width, height } of wanted) {
    const part = parts[name];
    // The pane takes 30 of a hundred of the window beside a workbook, and the bar above both takes its height.
    const window =
      part === undefined ? { width, height } : { width: Math.round(width / 0.3), height: height + bar };
    const { page, close } = await stage.visit(window);
    await scenes[name](page);
    await page.waitForTimeout(600);
    const shown = part?.(page);
    const box = shown === undefined ? null : await shown.boundingBox();
    const clip =
      box === null
        ? { x: 0, y: 0, width, height }
        : { x: box.x + box.width - width, y: box.y, width, height: Math.min(height, box.height) };
    const image = await page.screenshot({ clip });
    await writeFile(path.join(pictureFolder, `${name}.png`), image);
    process.stdout.write(`${name}.png ${String(Math.round(image.length / 1024))} kB\n`);
    await close();
  }
} finally {
  await stage.close();
}

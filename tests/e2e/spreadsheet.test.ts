import type { Page } from 'playwright-core';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { readSurvey } from '../../src/workbook/response/read-survey';
import { eventually } from './eventually';
import { atRest, enterSpreadsheet, goToCell, statusOf } from './grid-steps';
import { redPixels } from './painted';
import { clearAll, downloadFrom, setTheStage } from './workbench-page';
import type { Stage } from './workbench-page';

jest.setTimeout(150_000);

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.close());

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The line below the grid says of a cell what stands in it. */
async function cellReads(page: Page, cell: string, text: string): Promise<void> {
  await goToCell(page, cell);
  await statusOf(page, cell, text).waitFor();
}

async function beginWithExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Prøv med eksempeldata som kommune' }).click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await enterSpreadsheet(page);
}

function contactIn(file: { name: string; bytes: Uint8Array }) {
  const reading = readXlsx(new Uint8Array(file.bytes), file.name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  const read = readSurvey(reading.workbook, { thisYear: 2026, newId: () => 'ny' })!;
  return { contact: read.survey.respondent.contact, systems: read.survey.registrations.length };
}

test('the grid and the pane show the same, whichever is written in, and a reload and a file keep it', async () => {
  const { page, faults, close } = await stage.visit();
  await beginWithExample(page);
  await goToCell(page, 'B7');
  await write(page, 'Åse Ærø');
  await page.getByText('Registreringer', { exact: true }).click();
  await page.getByLabel('Navnefelt').waitFor();
  await atRest(page);
  await page.keyboard.press('F6');
  await page.getByRole('button', { name: /^Mødeklokken/ }).click();
  await page.getByRole('tab', { name: /^Nødvendige/ }).click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('Mødeklokken 2');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await page.getByRole('button', { name: /^Mødeklokken 2/ }).waitFor();

  await page.keyboard.press('F6');
  await cellReads(page, 'B2', 'Mødeklokken 2');
  await write(page, 'Mødeklokken 3');
  await page.getByRole('button', { name: /^Mødeklokken 3/ }).waitFor();

  await page.getByRole('button', { name: 'Registrér system' }).click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('KMD Nexus');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await page.getByRole('button', { name: /^KMD Nexus · KMD/ }).waitFor();

  const saved = await downloadFrom(page, 'Gem');
  expect(contactIn(saved)).toEqual({ contact: 'Åse Ærø', systems: 8 });
  await page.reload();
  await page.getByRole('button', { name: /^Mødeklokken 3/ }).waitFor();
  await enterSpreadsheet(page);
  await cellReads(page, 'B7', 'Åse Ærø');
  // What the program filled in before the reload follows a system that is corrected in the grid.
  await page.getByText('Registreringer', { exact: true }).click();
  await atRest(page);
  await cellReads(page, 'B9', 'KMD Nexus');
  await write(page, 'Columna Cura');
  await page.getByRole('button', { name: /^Columna Cura · Systematic/ }).waitFor();
  await page.getByText('Besvarelse', { exact: true }).click();
  await atRest(page);

  await clearAll(page);
  await page.getByLabel('Åbn').last().setInputFiles({ name: saved.name, mimeType: '', buffer: saved.bytes });
  await page.getByRole('button', { name: /^Mødeklokken 3/ }).waitFor();
  await enterSpreadsheet(page);
  await goToCell(page, 'B7');
  await write(page, 'Bo');
  expect(contactIn(await downloadFrom(page, 'Gem'))).toEqual({ contact: 'Bo', systems: 8 });
  expect(faults).toEqual([]);
  await close();
});

test('the workbench fetches the spreadsheet last', async () => {
  const workbench = await stage.visit();
  const first = new Set(workbench.requests);
  await beginWithExample(workbench.page);
  const later = workbench.requests.filter((url) => url.endsWith('.js') && !first.has(url));
  expect(later.some((url) => url.includes('/spreadsheet.'))).toBe(true);
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});

test('on a small screen the pane and the sheets take turns, and neither forgets', async () => {
  const { page, faults, close } = await stage.visit({ width: 800, height: 900 });
  await page.getByRole('button', { name: 'Prøv med eksempeldata som kommune' }).click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  expect(await page.getByLabel('Navnefelt').isVisible()).toBe(false);
  const views = page.getByRole('tablist', { name: 'Visning' });
  await views.getByRole('tab', { name: 'Ark' }).click();
  await enterSpreadsheet(page);
  expect(await page.getByText('7 systemer · 4 færdige').isVisible()).toBe(false);
  await goToCell(page, 'B7');
  await write(page, 'Åse Ærø');
  // At once, before the grid has told of it by itself.
  await views.getByRole('tab', { name: 'Skema' }).click();
  await views.getByRole('tab', { name: 'Ark' }).click();
  await enterSpreadsheet(page);
  await cellReads(page, 'B7', 'Åse Ærø');
  expect(faults).toEqual([]);
  await close();
});

test('who types in the pane while the spreadsheet loads loses no key, and the field never loses the focus', async () => {
  const { page, faults, close } = await stage.visit();
  await page.getByRole('button', { name: 'Prøv med eksempeldata som kommune' }).click();
  await page.getByRole('button', { name: /^Mødeklokken/ }).click();
  await page.getByRole('tab', { name: /^Nødvendige/ }).click();
  const name = page.getByRole('combobox', { name: /Systemets navn/ });
  await name.fill('');
  await name.evaluate((field) => {
    field.addEventListener('blur', () => {
      field.setAttribute('data-left', '');
    });
  });
  let typed = '';
  while ((await page.locator('section[aria-busy="false"]').count()) === 0) {
    const key = 'kmd nexus '[typed.length % 10] ?? '';
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    typed += key;
  }
  expect(await name.inputValue()).toBe(typed);
  // An open list closes when its field loses the focus, and then alone.
  expect(await name.getAttribute('data-left')).toBeNull();
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

test('views are switched as fast as anyone can, and nothing breaks or stays behind', async () => {
  const { page, faults, close } = await stage.visit();
  await page.getByRole('button', { name: 'Prøv med eksempeldata som kommune' }).click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await atRest(page);
  for (let time = 0; time < 8; time += 1) {
    await page.getByRole('button', { name: 'Tabel' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Regneark' }).click();
    // Each time a little further into the loading.
    if (time > 3) await page.getByLabel('Navnefelt').last().waitFor();
    if (time > 5) await page.locator('canvas').last().waitFor();
  }
  await page.getByRole('button', { name: 'Tabel' }).click();
  await eventually(
    async () => page.getByRole('region', { name: 'Regneark', includeHidden: true }).count(),
    0,
  );
  expect(faults).toEqual([]);
  await close();
});

test('roles are switched while the spreadsheet opens, and nothing breaks or stays behind', async () => {
  const { page, faults, close } = await stage.visit();
  await page.getByRole('button', { name: 'Prøv med eksempeldata som kommune' }).click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  const become = async (role: string): Promise<void> => {
    await page.getByRole('button', { name: 'Flere valg' }).click();
    await page.getByRole('menuitemradio', { name: role }).click();
  };
  for (let time = 0; time < 6; time += 1) {
    await become('KOMBIT');
    await become('Kommune');
    await page.getByRole('button', { name: 'Tabel' }).click();
    await page.getByRole('button', { name: 'Regneark' }).click();
    // Each time a little further into the loading.
    if (time > 1) await page.getByLabel('Navnefelt').last().waitFor();
    if (time > 3) await page.locator('canvas:visible').first().waitFor();
  }
  await atRest(page);
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await eventually(
    async () => page.getByRole('region', { name: 'Regneark', exact: true, includeHidden: true }).count(),
    1,
  );
  expect(faults).toEqual([]);
  await close();
});

test('a whole row that is copied becomes a system of its own, and one that is inserted moves no marks', async () => {
  const { page, faults, close } = await stage.visit();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginWithExample(page);
  await page.getByText('Registreringer', { exact: true }).click();
  await page.getByLabel('Navnefelt').waitFor();
  await atRest(page);
  const { x, y } = (await page.getByRole('region', { name: 'Regneark', exact: true }).boundingBox())!;
  /** The number at the left of a row, below the heading of three lines. */
  const rowNumber = [x + 20, y + 126] as const;
  await page.mouse.click(...rowNumber);
  await statusOf(page, 'A2').waitFor();
  await page.keyboard.press('Control+c');
  await eventually(async () => (await page.evaluate(() => navigator.clipboard.readText())) !== '', true);
  await page.mouse.click(rowNumber[0], rowNumber[1] + 7 * 22);
  await statusOf(page, 'A9').waitFor();
  await page.keyboard.press('Control+v');
  await page.getByText(/^8 systemer/).waitFor();
  await cellReads(page, 'B9', 'Mødeklokken');
  await write(page, 'Mødeklokken til oprydning');
  await page.getByRole('button', { name: /^Mødeklokken til oprydning/ }).waitFor();
  await cellReads(page, 'B2', 'Mødeklokken');
  expect(await page.getByRole('button', { name: /^Mødeklokken/ }).count()).toBe(2);
  expect(contactIn(await downloadFrom(page, 'Gem')).systems).toBe(8);

  const marked = await redPixels(page);
  await page.mouse.click(rowNumber[0], rowNumber[1] + 22);
  await page.mouse.click(rowNumber[0], rowNumber[1] + 22, { button: 'right' });
  await page.getByText('rækker ovenover').click();
  await page.getByText(/^System uden navn/).waitFor();
  await atRest(page);
  await eventually(async () => redPixels(page), marked);
  await goToCell(page, 'B3');
  await write(page, 'Indskudt');
  await page.getByRole('button', { name: /^Indskudt/ }).waitFor();
  await cellReads(page, 'B4', 'Omsorgsbroen');
  expect(faults).toEqual([]);
  await close();
});

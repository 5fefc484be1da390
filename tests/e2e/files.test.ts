import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/work/open-workbook';
import { writeExampleFiles } from '../../src/work/example-files';
import { exampleInbox } from '../../src/examples/example-inbox';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { localDate } from '../../src/survey/calendar';
import { da } from '../../src/text/da';
import { columnLetters } from '../../src/workbook/cell-reference';
import { withNotes } from '../../src/workbook/margin/margin-note';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { withPrintSheet } from '../../src/workbook/response/lay-out-print';
import { columnIndex } from '../../src/workbook/response/response-format';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { consolidated } from '../builders/consolidated';
import { aNote } from '../builders/margin-notes';
import { aRespondent } from '../builders/survey';
import { aRichSurvey } from '../builders/rich-survey';
import { differences, wholeFile } from '../builders/whole-file';
import { aSheet } from '../builders/workbook-layout';
import { atRest, enterSpreadsheet, goToCell } from './grid-steps';
import { clearAll, downloadFrom, seeTable, setTheStage } from './workbench-page';
import type { Stage } from './workbench-page';

jest.setTimeout(180_000);

const date = localDate(new Date());
let stage: Stage;
let response: Uint8Array;
let analysisLayout: WorkbookLayout;
let analysis: Uint8Array;
beforeAll(async () => {
  stage = await setTheStage();
  const survey = aRichSurvey();
  response = await writeXlsx(
    withNotes(withPrintSheet(layOutResponse(survey, da), survey, da), [
      aNote({ row: 0, cell: { value: 'Mine noter' } }),
      aNote({ row: 3, cell: { value: '=1+1' } }),
      aNote({ row: 50, column: 1, cell: { value: 46_022, format: 'date' } }),
      aNote({ sheet: 'Besvarelse', row: 30, column: 1, cell: { value: 12.5 } }),
    ]),
  );
  const files = await writeExampleFiles(exampleInbox({ municipalities: 6, seed: 3, date }), da);
  ({ layout: analysisLayout } = await consolidated(files, null, date));
  analysis = await writeXlsx(
    withNotes(analysisLayout, [aNote({ sheet: 'Systemer', row: 8, column: 190, cell: { value: 'Set' } })]),
  );
});
afterAll(() => stage.close());

const xlsx = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** Begins in a role and opens a file in it. */
async function openFile(page: Page, role: RegExp, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByRole('button', { name: role }).click();
  await page
    .locator('input[type=file][accept=".xlsx"][hidden]')
    .last()
    .setInputFiles([xlsx(name, bytes)]);
  await page.getByText(`${name} er åbnet.`).waitFor({ timeout: 30_000 });
}

const asMunicipality = /Jeg svarer for en kommune/;
const asKombit = /Jeg samler svar for KOMBIT/;

async function bringInFront(page: Page, sheet: string): Promise<void> {
  await seeTable(page);
  await page.getByRole('tablist', { name: 'Ark' }).getByRole('tab', { name: sheet, exact: true }).click();
  await page.getByRole('grid', { name: `Arket ${sheet} som tabel` }).waitFor();
}

/** A cell of the table view; `column` counts from 1 among those that are seen. */
const cellAt = (page: Page, row: number, column: number) =>
  page.locator(`[data-place="${String(row)}-${String(column)}"]`);

async function writeInTable(page: Page, row: number, column: number, text: string): Promise<void> {
  const cell = cellAt(page, row, column);
  await cell.dblclick();
  const field = cell.locator('input, select');
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(text);
  else await field.fill(text);
  await page.keyboard.press('Enter');
  await cell.filter({ hasText: text }).waitFor();
}

/** The line below the grid says what stands in the selected cell. */
async function reads(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor();
}

/** Writes in a cell of the sheet in front of the spreadsheet, and waits until it stands there. */
async function writeInSpreadsheet(page: Page, cell: string, text: string): Promise<void> {
  await goToCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await reads(page, text);
}

async function seen(page: Page, sheet: string): Promise<void> {
  await page.getByText(sheet, { exact: true }).first().click();
  await atRest(page);
}

/** What differs between a file and the one that is saved. */
async function savedAgainst(page: Page, file: Uint8Array): Promise<readonly string[]> {
  const saved = await downloadFrom(page, 'Gem');
  return differences(wholeFile(file), wholeFile(new Uint8Array(saved.bytes)));
}

const vendor = columnIndex('vendor');
const noteColumn = (): number => {
  const { rows, tables } = analysisLayout.sheets[1]!;
  return rows[tables![0]!.range.top]!.findIndex((cell) => cell?.value === 'Analytikerens note');
};
const firstSystem = (): number => analysisLayout.sheets[1]!.tables![0]!.range.top + 1;

describe('a file that is opened, changed in one cell and saved is the same file but for that cell', () => {
  test('a response in the table view, and then in the spreadsheet', async () => {
    const { page, faults, close } = await stage.visit();
    await openFile(page, asMunicipality, 'svar.xlsx', response);
    await bringInFront(page, 'Registreringer');
    // Column A is hidden, so that the vendor is the second one seen.
    await writeInTable(page, 2, vendor - 1, '=Ny');
    const edited = `xl/worksheets/sheet2.xml ${columnLetters(vendor + 1)}3: `;
    expect(await savedAgainst(page, response)).toEqual([
      expect.stringMatching(new RegExp(`^${edited}.*Fjordsoft.* → .*=Ny.*quotePrefix`)),
      // The page that prints the system says the same.
      expect.stringMatching(/^xl\/worksheets\/sheet4.xml [A-Z]+\d+: .*Fjordsoft.* → .*=Ny/),
    ]);
    await enterSpreadsheet(page);
    await seen(page, 'Registreringer');
    await writeInSpreadsheet(page, 'C3', 'Fjordsoft');
    expect(await savedAgainst(page, response)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('an analysis in the table view, and then in the spreadsheet', async () => {
    const { page, faults, close } = await stage.visit();
    await openFile(page, asKombit, 'analyse.xlsx', analysis);
    await page.getByText('Dækning 6 af 98').waitFor();
    await bringInFront(page, 'Systemer');
    const drawn = analysisLayout.sheets[1]!.columns.slice(0, noteColumn()).filter(({ hidden }) => !hidden);
    await writeInTable(page, firstSystem(), drawn.length, 'Ring');
    const cell = `${columnLetters(noteColumn() + 1)}${String(firstSystem() + 1)}`;
    expect(await savedAgainst(page, analysis)).toEqual([
      expect.stringContaining(`xl/worksheets/sheet2.xml ${cell}: `),
    ]);
    await enterSpreadsheet(page);
    await seen(page, 'Systemer');
    await writeInSpreadsheet(page, cell, 'Skriv');
    expect(await savedAgainst(page, analysis)).toEqual([
      expect.stringMatching(new RegExp(`^xl/worksheets/sheet2.xml ${cell}: .*Skriv`)),
    ]);
    expect(faults).toEqual([]);
    await close();
  });
});

test('what is written beside the table stays there, whatever happens, and people’s own sheets come along', async () => {
  const { page, faults, close } = await stage.visit();
  const layout = layOutResponse({ ...aRichSurvey(), respondent: aRespondent() }, da);
  const bytes = await writeXlsx({
    ...layout,
    sheets: [...layout.sheets, aSheet({ name: 'Ark1' }), aSheet({ name: 'Noter' })],
  });
  await openFile(page, asMunicipality, 'svar.xlsx', bytes);
  await page.getByText('Arkene Ark1 og Noter vises ikke her, men følger med, når du gemmer.').waitFor();
  await enterSpreadsheet(page);
  await seen(page, 'Registreringer');
  // One step to the right of the table, scrolled into view as people do it.
  await goToCell(page, `${columnLetters(layout.sheets[1]!.columns.length)}3`);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(2000, 0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Husk møde');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await reads(page, 'Husk møde');
  await writeInSpreadsheet(page, 'B49', 'Spørg økonomi');
  // A change in the pane, and a new beginning.
  await page.getByRole('button', { name: /Registrér system/ }).click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('Mødeklokken');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await page.getByRole('button', { name: /^Mødeklokken/ }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^Mødeklokken/ }).waitFor();
  await bringInFront(page, 'Registreringer');
  await page.getByRole('gridcell', { name: 'Husk møde' }).waitFor();

  const saved = await downloadFrom(page, 'Gem');
  const opened = openWorkbook(
    { file: { name: saved.name, bytes: new Uint8Array(saved.bytes) }, date },
    { newId: () => crypto.randomUUID() },
  );
  if (opened.kind !== 'workbook') throw new Error(opened.kind);
  expect(opened.survey!.notes.map(({ row, cell: { value } }) => [value, row])).toEqual([
    ['Husk møde', 2],
    ['Spørg økonomi', 49],
  ]);
  // The sheets that are not shown have outlived the reload, and stand in the file.
  expect(opened.otherSheets).toEqual(['Ark1', 'Noter']);
  expect(faults).toEqual([]);
  await close();
});

test('an analysis is opened, its figures follow what is written in it, and it can be undone', async () => {
  const { page, faults, close } = await stage.visit();
  await openFile(page, asKombit, 'analyse.xlsx', analysis);
  await page.getByText('Dækning 6 af 98').waitFor();
  await page.getByRole('button', { name: 'Tilføj filer eller mails' }).waitFor();
  const limit = analysisLayout.sheets
    .find(({ name }) => name === 'Vægte')!
    .rows.findIndex((row) => row[0]?.value === da.sheets.weights.statusPoints);
  expect(limit).toBeGreaterThan(0);
  await bringInFront(page, 'Systemer');
  const priority = await page.getByRole('gridcell').allInnerTexts();
  await bringInFront(page, 'Vægte');
  await writeInTable(page, limit + 1, 1, '10');
  await bringInFront(page, 'Systemer');
  await page.waitForFunction(
    (before) =>
      [...document.querySelectorAll('[role=gridcell]')]
        .map((cell) => (cell as HTMLElement).innerText)
        .join() !== before.join(),
    priority,
  );
  await bringInFront(page, 'Vægte');
  await writeInTable(page, limit + 1, 1, 'meget');
  await page.getByText(/Tallene er ikke regnet om/).waitFor();
  await page.reload();
  await page.getByText('Dækning 6 af 98').waitFor();
  await bringInFront(page, 'Vægte');
  await cellAt(page, limit + 1, 1)
    .filter({ hasText: 'meget' })
    .waitFor();

  await page
    .locator('input[type=file][accept=".xlsx"][hidden]')
    .last()
    .setInputFiles([xlsx('ny.xlsx', analysis)]);
  await page.getByText('ny.xlsx er åbnet.').waitFor();
  await cellAt(page, limit + 1, 1)
    .filter({ hasText: '100' })
    .waitFor();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await cellAt(page, limit + 1, 1)
    .filter({ hasText: 'meget' })
    .waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('the bar says when the work was kept, in both roles, and it can be cleared', async () => {
  const { page, faults, close } = await stage.visit();
  await openFile(page, asKombit, 'analyse.xlsx', analysis);
  await page.getByText(/^Sidst gemt i browseren \d\d:\d\d$/).waitFor();
  await page.reload();
  await page.getByText(/^Sidst gemt i browseren \d\d:\d\d$/).waitFor();
  await clearAll(page);
  await page.getByText('Her vises analysen, når der er samlet svar.').waitFor();
  await page.getByRole('button', { name: 'Vælg filer eller mails' }).waitFor();
  await page
    .getByText(/^Dækning/)
    .first()
    .waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText('Her vises analysen, når der er samlet svar.').waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('a full disk is said, and what an unknown program has kept is a first visit', async () => {
  const { page, faults, close } = await stage.visit();
  await page.getByRole('button', { name: 'Prøv med eksempeldata som kommune' }).click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('monopolafdaekning', 1);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('workbench', 'readwrite');
          transaction.objectStore('workbench').put({ survey: [7], analysis: { sheets: 'ingen' } }, 'current');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Kom i gang' }).waitFor();
  expect(await page.getByText('7 systemer').count()).toBe(0);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page
    .locator('input[type=file][accept=".xlsx"][hidden]')
    .last()
    .setInputFiles([xlsx('svar.xlsx', response)]);
  await page.getByText('svar.xlsx er åbnet.').waitFor();
  await page.getByRole('button', { name: 'Luk' }).click();
  await page.getByText('Browseren gemmer ikke noget her. Hent filen med Gem, før du lukker.').waitFor();
  expect(await page.getByText(/Sidst gemt i browseren/).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

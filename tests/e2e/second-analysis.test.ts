import type { Page } from 'playwright-core';
import { exampleInbox } from '../../src/examples/example-inbox';
import { plain } from '../builders/reading';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { cellReference } from '../../src/workbook/cell-reference';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { atRest, goToCell, statusOf, writeInCell } from './grid-steps';
import { seeCellsPainted } from './painted';
import { downloadFrom, seeSpreadsheet, setTheStage } from './workbench-page';
import type { Stage } from './workbench-page';

jest.setTimeout(300_000);

let stage: Stage;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.close());

interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Answers that nobody takes for invented, one file a municipality. */
async function answers(municipalities: number): Promise<readonly PickedFile[]> {
  const { items } = exampleInbox({ municipalities, seed: 3, date: '2026-11-23' });
  const files: PickedFile[] = [];
  const answered = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'workbook') continue;
    const { survey, typedMunicipality } = item.response;
    const { municipality } = survey.respondent;
    if (typedMunicipality !== null || municipality === null || answered.has(municipality)) continue;
    answered.add(municipality);
    const layout = layOutResponse(
      {
        respondent: { ...survey.respondent, email: 'it@kommunen.test' },
        registrations: survey.registrations.map((registration, index) => ({
          ...registration,
          id: `${item.name}-${String(index)}`,
        })),
      },
      da,
    );
    files.push({ name: item.name, mimeType: '', buffer: Buffer.from(await writeXlsx(layout)) });
  }
  return files;
}

/** Every cell of a file that holds something. */
function cellsIn(file: { readonly name: string; readonly bytes: Buffer }): ReadonlyMap<string, unknown> {
  const reading = readXlsx(new Uint8Array(file.bytes), file.name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  return new Map(
    reading.workbook.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ value }) => plain(value) !== '')
        .map(({ row, column, value }) => [`${name}!${cellReference(row, column)}`, plain(value)] as const),
    ),
  );
}

function agree(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Where the file that is saved from the grid says something else than the file of what the program has computed. */
async function disagreements(page: Page): Promise<readonly string[]> {
  const saved = cellsIn(await downloadFrom(page, 'Gem'));
  const computed = cellsIn(await downloadFrom(page, 'Hent analysearket'));
  expect(computed.size).toBeGreaterThan(5000);
  return [...new Set([...saved.keys(), ...computed.keys()])]
    .filter((place) => !agree(saved.get(place), computed.get(place)))
    .map((place) => `${place}: ${String(saved.get(place))}, computed ${String(computed.get(place))}`);
}

async function analyse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Analysér' }).click();
  await page.getByText('Analysen står nu i projektmappen.').waitFor({ timeout: 120_000 });
  await atRest(page);
}

async function pick(page: Page, files: readonly PickedFile[], coverage: string): Promise<void> {
  await page.locator('main input[type=file]').setInputFiles([...files]);
  await page.getByText(coverage).waitFor({ timeout: 120_000 });
}

async function bringInFront(page: Page, sheet: string): Promise<void> {
  await page.getByText(sheet, { exact: true }).last().click();
  await atRest(page);
  await seeCellsPainted(page);
}

test('after a second analysis, whichever sheet is in front, grid and file say what the program computes', async () => {
  const files = await answers(24);
  const half = Math.floor(files.length / 2);
  const { page, faults, close } = await stage.visit();
  await page.getByRole('button', { name: /Jeg samler svar for KOMBIT/ }).click();
  await pick(page, files.slice(0, half), `Dækning ${String(half)} af 98`);
  await analyse(page);
  await seeSpreadsheet(page);
  await atRest(page);
  await seeCellsPainted(page);
  expect(await disagreements(page)).toEqual([]);

  await bringInFront(page, 'Navne');
  await pick(page, files.slice(half), `Dækning ${String(files.length)} af 98`);
  await analyse(page);
  await seeCellsPainted(page);
  expect(await disagreements(page)).toEqual([]);

  // From here on the spreadsheet computes by itself. A file is made of what has been computed, however soon it is asked for.
  await bringInFront(page, 'Vægte');
  await goToCell(page, 'B11');
  await writeInCell(page, '1,7');
  expect(await disagreements(page)).toEqual([]);
  await bringInFront(page, 'Systemer');
  expect(await disagreements(page)).toEqual([]);

  await bringInFront(page, 'Vægte');
  await goToCell(page, 'B11');
  await page.keyboard.press('Control+z');
  await statusOf(page, 'B11', '1$').waitFor();
  expect(await disagreements(page)).toEqual([]);
  await seeCellsPainted(page);
  expect(faults).toEqual([]);
  await close();
});

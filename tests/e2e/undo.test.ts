import type { Page } from 'playwright-core';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { readSurvey } from '../../src/workbook/response/read-survey';
import { eventually } from './eventually';
import { atRest, enterSpreadsheet, goToCell, statusOf } from './grid-steps';
import { seeCellsPainted } from './painted';
import { downloadFrom, setTheStage } from './workbench-page';
import type { Stage } from './workbench-page';

jest.setTimeout(150_000);

let stage: Stage;
let page: Page;
let faults: readonly string[];
let close: () => Promise<void>;
beforeAll(async () => {
  stage = await setTheStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  ({ page, faults, close } = await stage.visit());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await close();
});

const registrations = 'Registreringer';

async function beginWithExample(): Promise<void> {
  await page.getByRole('button', { name: 'Prøv med eksempeldata som kommune' }).click();
  await page.getByText('7 systemer · 4 færdige').waitFor();
  await enterSpreadsheet(page);
  await page.getByText(registrations, { exact: true }).click();
  await atRest(page);
}

/** The systems' names as the file that is saved from the grid says them, row by row. */
async function names(): Promise<Names> {
  const { name, bytes } = await downloadFrom(page, 'Gem');
  const reading = readXlsx(new Uint8Array(bytes), name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  const read = readSurvey(reading.workbook, { thisYear: 2026, newId: () => 'ny' });
  return (read?.survey.registrations ?? []).map(({ answers }) => answers.system);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await atRest(page);
}

/** The sheet in front is the one that was worked in. */
async function stillHere(): Promise<void> {
  await goToCell(page, 'B1');
  await statusOf(page, 'B1', 'System').waitFor();
  await seeCellsPainted(page);
}

async function selectTwoNames(): Promise<void> {
  await goToCell(page, 'B2');
  await press('Shift+ArrowDown');
}

type Names = readonly (string | undefined)[];

const ways: readonly (readonly [work: () => Promise<void>, (before: Names) => Names])[] = [
  [
    async () => {
      await goToCell(page, 'B3');
      await page.keyboard.type('Skrevet');
      await press('Enter');
    },
    (before) => before.with(1, 'Skrevet'),
  ],
  [
    async () => {
      await page.evaluate(() => navigator.clipboard.writeText('Den ene\nDen anden'));
      await goToCell(page, 'B2');
      await press('Control+v');
    },
    (before) => before.with(0, 'Den ene').with(1, 'Den anden'),
  ],
  [
    async () => {
      await selectTwoNames();
      await press('Delete');
    },
    (before) => before.with(0, undefined).with(1, undefined),
  ],
  [
    async () => {
      await selectTwoNames();
      await press('Control+d');
    },
    (before) => before.with(1, before[0]),
  ],
];

test('what is typed, pasted, deleted or filled is undone and done again, where it was', async () => {
  await beginWithExample();
  const before = await names();
  for (const [work, expected] of ways) {
    const after = expected(before);
    await work();
    await eventually(names, after);
    await undo();
    await eventually(names, before);
    await stillHere();
    await press('Control+y');
    await eventually(names, after);
    await undo();
    await eventually(names, before);
  }
  await stillHere();
});

async function undo(): Promise<void> {
  await goToCell(page, 'D4');
  await press('Control+z');
}

async function typeOver(cell: string, text: string): Promise<void> {
  await goToCell(page, cell);
  await page.keyboard.type(text);
  await press('Enter');
  await page.getByRole('button', { name: new RegExp(`^${text}`) }).waitFor();
}

async function deleteInPane(system: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${system}`) }).click();
  await page.getByRole('button', { name: 'Slet systemet' }).click();
}

test('after changes in the pane it is undone where the system stands now, and nowhere when it is gone', async () => {
  await beginWithExample();
  const before = await names();
  await typeOver('B3', 'Skrevet');
  await page.getByRole('button', { name: /^Mødeklokken/ }).click();
  await page.getByRole('tab', { name: /^Nødvendige/ }).click();
  await page.getByRole('combobox', { name: /Systemets navn/ }).fill('Rettet i ruden');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await eventually(names, before.with(0, 'Rettet i ruden').with(1, 'Skrevet'));
  await undo();
  await eventually(names, before.with(0, 'Rettet i ruden'));
  await stillHere();

  await typeOver('B3', 'Skrevet');
  await deleteInPane('Rettet i ruden');
  await eventually(names, before.with(1, 'Skrevet').slice(1));
  await undo();
  await eventually(names, before.slice(1));

  await typeOver('B3', 'Skrevet');
  await deleteInPane('Skrevet');
  await eventually(names, before.slice(1).toSpliced(1, 1));
  await undo();
  expect(await names()).toEqual(before.slice(1).toSpliced(1, 1));
});

import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { localDate } from '../../src/survey/calendar';
import { municipalities } from '../../src/survey/municipalities';
import { da } from '../../src/text/da';
import type { RawWorkbook } from '../../src/workbook/raw-workbook';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { cellReference } from '../../src/workbook/cell-reference';
import { consolidated } from '../builders/consolidated';
import { plain } from '../builders/reading';
import { aRegistration, finishedAnswers } from '../builders/registration';
import { aRespondent } from '../builders/survey';
import { eventually } from './eventually';
import { setTheExcelStage } from './taskpane-page';
import type { ExcelStage } from './taskpane-page';
import { downloadFrom } from './workbench-page';

jest.setTimeout(300_000);

let stage: ExcelStage;
beforeAll(async () => {
  stage = await setTheExcelStage();
});
afterAll(() => stage.close());

interface Answer {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const today = localDate(new Date());
const late = ['0760', '0825'];
const answering = municipalities.filter(({ code }) => !late.includes(code));

/** What one municipality answers, of two systems: one that all have, written in two ways, and one of few. */
async function anAnswer(code: string, revision = 1): Promise<Answer> {
  const at = municipalities.findIndex((one) => one.code === code);
  const layout = layOutResponse(
    {
      respondent: aRespondent({ municipality: code, email: 'it@kommunen.test', date: today, revision }),
      registrations: [
        aRegistration({
          id: `${code}-a`,
          answers: {
            ...finishedAnswers,
            system: at % 7 === 0 ? 'Byggesyss' : 'Byggesys',
            vendor: 'Fjordsoft',
            yearlyPrice: 100_000 + at * 1_000 * revision,
            contractExpiry: `${String(2027 + (at % 3))}-06-30`,
            'rating:pricing': revision === 1 ? 2 : 5,
          },
        }),
        aRegistration({
          id: `${code}-b`,
          answers: {
            ...finishedAnswers,
            system: `Fagsys ${String(at % 9)}`,
            vendor: `Hus ${String(at % 4)}`,
          },
        }),
      ],
    },
    da,
  );
  const name = `${code} r${String(revision)}.xlsx`;
  return { name, bytes: await writeXlsx(layout) };
}

const answers = (codes: readonly string[], revision = 1): Promise<readonly Answer[]> =>
  Promise.all(codes.map((code) => anAnswer(code, revision)));

/** The figures of an analysis that are read in it, sheet by sheet. */
function figuresIn({ sheets }: RawWorkbook): Readonly<Record<string, unknown>> {
  const read = ['Overblik', 'Systemer', 'Leverandører', 'Dækning', 'Siden sidst', 'Navne'];
  return Object.fromEntries(
    sheets
      .filter(({ name }) => read.includes(name))
      .map(({ name, cells }) => [
        name,
        cells.map(({ row, column, value }) => [row, column, rounded(plain(value))]),
      ]),
  );
}

/** Two programs that add in another order differ in the last digits. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

async function savedIn(page: Page): Promise<RawWorkbook> {
  const { name, bytes } = await downloadFrom(page, 'Hent analysearket');
  const reading = readXlsx(new Uint8Array(bytes), name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  return reading.workbook;
}

const toScreen = (page: Page, name: RegExp): Promise<void> =>
  page.locator('[data-pane]').getByRole('tab', { name }).click();

async function collect(page: Page, files: readonly Answer[], coverage: number): Promise<void> {
  await toScreen(page, /^Saml/);
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
  await page.getByText(`Dækning ${String(coverage)} af 98`).waitFor({ timeout: 120_000 });
}

async function analyse(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Analysér' }).click();
  await page.getByText('Analysen står nu i projektmappen.').waitFor({ timeout: 120_000 });
}

/** Says yes to all that is asked, by key alone. */
async function decideNames(page: Page): Promise<void> {
  await toScreen(page, /^Navne/);
  const nothingMore = page.getByText('Ingen navne venter på dig.');
  while (!(await nothingMore.isVisible())) await page.keyboard.press('j');
}

test.each(['workbench', 'excel'] as const)(
  'from a mailbox to a decision in the %s: nothing is lost on the way, and the figures are the command line’s',
  async (where) => {
    const { page, faults, close } = await (where === 'excel' ? stage.open() : stage.openWorkbench());
    const codes = answering.map(({ code }) => code);
    const [first, second] = [await answers(codes.slice(0, 40)), await answers(codes.slice(40))];
    const corrections = await answers(codes.slice(0, 10), 2);
    await page.getByRole('button', { name: /Jeg samler svar for KOMBIT/ }).click();

    await collect(page, first, 40);
    await decideNames(page);
    await analyse(page);
    const begun = await savedIn(page);
    const early = await consolidated(first, null, today);
    expect(early.dataSet.proposals.length).toBeGreaterThan(0);

    await collect(page, second, 96);
    await decideNames(page);
    await analyse(page);
    const whole = await savedIn(page);
    // The same files through the job of the command line, added to the file of the first sitting.
    const expected = await consolidated(second, begun, today);
    expect(figuresIn(whole)).toEqual(figuresIn(rawOfLayout(expected.layout)));

    await collect(page, corrections, 96);
    await analyse(page);
    const corrected = await consolidated(corrections, whole, today);
    expect(figuresIn(await savedIn(page))).toEqual(figuresIn(rawOfLayout(corrected.layout)));

    await toScreen(page, /^Saml/);
    await page.getByRole('button', { name: 'Skriv til kommunerne' }).click();
    const reminders = await downloadFrom(page, 'Påmindelser til 2, der mangler');
    expect(Object.keys(unzipSync(new Uint8Array(reminders.bytes)))).toHaveLength(2);

    await toScreen(page, /^Analyse/);
    await page.getByText('Svar: 0 nye, 10 erstattet, 0 udgået').waitFor();
    await page.getByRole('group', { name: 'Problemtryk i kommunerne', exact: true }).waitFor();
    const mark = page.getByRole('button', { name: /^København · problemtryk/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Vis i arket: Københavns Kommune, årlig pris' }).click();
    await selectedPrice(page, where, rawOfLayout(corrected.layout));
    expect(faults).toEqual([]);
    await close();
  },
);

/** Sees that the cell of the corrected price is the one that is selected. */
async function selectedPrice(
  page: Page,
  where: 'workbench' | 'excel',
  { sheets }: RawWorkbook,
): Promise<void> {
  const price = 100_000;
  if (where === 'workbench') {
    const answers = sheets.find(({ name }) => name === 'Besvarelser')!;
    await eventually(async () => {
      const selected = await page.getByLabel('Navnefelt').inputValue();
      const cell = answers.cells.find(({ row, column }) => cellReference(row, column) === selected);
      return cell === undefined ? null : plain(cell.value);
    }, price);
    return;
  }
  const value = await page.evaluate(() => {
    const { strictExcel } = window;
    const [sheet = '', cell = ''] = (strictExcel.workbook.selected ?? '').split('!');
    return {
      value: strictExcel.valueAt(sheet, cell.split(':')[0] ?? ''),
      isSmall: strictExcel.roundTrips.every(({ bytes }) => bytes < 1_500_000),
    };
  });
  expect(value).toEqual({ value: price, isSmall: true });
}

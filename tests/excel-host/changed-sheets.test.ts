import type { WorkbookLayout } from '../../src/workbook/sheet';
import { makeAnalysis } from '../../src/work/make-analysis';
import type { ConsolidationInput } from '../../src/consolidation/consolidate';
import { municipalities } from '../../src/survey/municipalities';
import { finishedAnswers } from '../builders/registration';
import { anInput } from '../builders/submission';
import { anExcelWorkbook } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';

jest.setTimeout(120_000);

const codes = municipalities.slice(0, 16).map(({ code }) => code);

/** What a municipality answers of six systems; a correction gives two other prices and another rating. */
function answer(code: string, at: number, revision: number): ConsolidationInput {
  return anInput({
    municipality: code,
    file: `${code} r${String(revision)}.xlsx`,
    revision,
    rows: Array.from({ length: 6 }, (_, system) => ({
      ...finishedAnswers,
      system: `System ${String((at + system) % 11)}`,
      vendor: `Hus ${String((at + system) % 4)}`,
      yearlyPrice: 100_000 + at * 7_000 + system * 900 + (system < 2 ? revision * 11_000 : 0),
      contractExpiry: `${String(2027 + ((at + system) % 3))}-06-30`,
      'rating:pricing': system === 0 && revision > 1 ? 5 : 2,
    })),
  });
}

const first = makeAnalysis(
  codes.map((code, at) => answer(code, at, 1)),
  null,
  '2026-11-20',
);
const corrections = codes.slice(0, 10).map((code, at) => answer(code, at, 2));

/** What showing an analysis sends to Excel: round trips, and bytes in all of them. */
async function sent(
  { host, strict }: ExcelWorkbook,
  layout: WorkbookLayout,
): Promise<{ readonly trips: number; readonly bytes: number }> {
  const before = strict.roundTrips.length;
  await host.showAnalysis(layout);
  const own = strict.roundTrips.slice(before);
  return { trips: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Everything that stands on the sheets of an analysis. */
function standing({ strict }: ExcelWorkbook, { sheets }: WorkbookLayout): unknown {
  return sheets.map((sheet) => {
    const model = strict.sheet(sheet.name);
    const width = Math.max(...sheet.rows.map((row) => row.length));
    return {
      name: sheet.name,
      tables: model.tables.map(({ name, area }) => ({ name, area })),
      charts: model.charts.length,
      cells: sheet.rows.map((_row, row) =>
        Array.from({ length: width }, (_cell, column) => {
          const { content, formula, numberFormat } = model.peek(row, column);
          return [content, formula, numberFormat];
        }),
      ),
    };
  });
}

describe('an analysis that is shown again in Excel', () => {
  it('writes nothing where nothing is different', async () => {
    const workbook = anExcelWorkbook();
    const whole = await sent(workbook, first.layout);
    const again = await sent(workbook, first.layout);
    expect(again.bytes).toBeLessThan(whole.bytes / 20);
    expect(again.trips).toBeLessThanOrEqual(10);
  });

  it('writes what ten corrections change, and stands as if all of it had been written anew', async () => {
    const workbook = anExcelWorkbook();
    const whole = await sent(workbook, first.layout);
    const { layout } = makeAnalysis(corrections, await workbook.host.readWorkbook(), '2026-11-23');
    const part = await sent(workbook, layout);
    expect(part.bytes).toBeLessThan(whole.bytes * 0.6);

    const anew = anExcelWorkbook();
    await anew.host.showAnalysis(layout);
    expect(standing(workbook, layout)).toEqual(standing(anew, layout));
  });

  it('puts right what somebody has written over, and keeps what stands beside, widths and own sheets', async () => {
    const workbook = anExcelWorkbook();
    const { host, strict } = workbook;
    await host.showAnalysis(first.layout);
    strict.type('Systemer', 'B8', 'skrevet over');
    strict.type('Systemer', 'ZZ8', 'min egen');
    await host.showAnalysis(first.layout);
    const anew = anExcelWorkbook();
    await anew.host.showAnalysis(first.layout);
    expect(standing(workbook, first.layout)).toEqual(standing(anew, first.layout));
    expect(strict.valueAt('Systemer', 'ZZ8')).toBe('min egen');
  });

  it('is written whole where its tables no longer stand where they stood', async () => {
    const workbook = anExcelWorkbook();
    await workbook.host.showAnalysis(first.layout);
    const sheet = workbook.strict.sheet('Systemer');
    sheet.shift({ top: 2, left: 0, bottom: 2, right: 16_383 }, 'Down');
    await workbook.host.showAnalysis(first.layout);
    const anew = anExcelWorkbook();
    await anew.host.showAnalysis(first.layout);
    expect(standing(workbook, first.layout)).toEqual(standing(anew, first.layout));
  });
});

import { takeAlongNotes } from '../../src/workbook/margin/analysis-notes';
import { arrangeAsBefore } from '../../src/workbook/margin/arrange-as-before';
import type { MarginNote } from '../../src/workbook/margin/margin-note';
import { writtenInFile } from '../../src/workbook/margin/written-sheet';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { aLayout, aSheet, cell } from '../builders/workbook-layout';
import { anExcelWorkbook, roundTrips } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';
import { areaOf } from './strict/addresses';

jest.setTimeout(60_000);

/** An analysis of these systems, each with its price. */
function analysisOf(...systems: readonly string[]): WorkbookLayout {
  return aLayout(
    aSheet({
      name: 'Systemer',
      columns: [{ width: 20 }, { width: 10 }],
      rows: [
        [cell('System', { style: 'header' }), cell('Pris', { style: 'header' })],
        ...systems.map((system, index) => [cell(system), cell((index + 1) * 100)]),
      ],
      tables: [{ name: 'Systemer', range: { top: 0, left: 0, bottom: systems.length, right: 1 } }],
      charts: [
        {
          kind: 'bar',
          title: 'Priser',
          range: { top: 9, left: 0, bottom: 15, right: 1 },
          categories: 'Systemer!$A$2:$A$3',
          series: [{ name: 'Pris', values: 'Systemer!$B$2:$B$3' }],
        },
      ],
    }),
  );
}

const before = analysisOf('Nexus', 'Lønsys');
const after = analysisOf('Fagsys', 'Lønsys', 'Nexus');

/** A workbook with the analysis in which somebody has worked: beside its table, and on a sheet of their own. */
async function workedIn(): Promise<ExcelWorkbook> {
  const excel = anExcelWorkbook({ pauses: [] });
  const { host, strict } = excel;
  await host.showAnalysis(before);
  strict.type('Systemer', 'D2', '=B2*2+$B$2');
  strict.sheet('Systemer').cell(1, 3).numberFormat = '0.0 "mio."';
  strict.sheet('Systemer').formats.push({
    area: areaOf('D2'),
    Fill: { Color: '#FFFF00' },
    Font: { Bold: true },
  });
  strict.type('Systemer', 'D3', 'Ring');
  strict.type('Ark1', 'A1', '=SUM(Systemer[Pris])');
  strict.type('Ark1', 'A2', '=Systemer!B2');
  strict.sheet('Systemer').charts.push({ id: '{own}', Name: 'Mit diagram', series: [] });
  return excel;
}

/** What the pane hands over: the notes in their new places, read from the workbook as it stands. */
async function notesFor({ host }: ExcelWorkbook, layout: WorkbookLayout): Promise<readonly MarginNote[]> {
  return takeAlongNotes(writtenInFile(await host.readWorkbook()), layout).notes;
}

function mustStand({ strict }: ExcelWorkbook): void {
  expect(strict.formulaAt('Systemer', 'D4')).toBe('=B4*2+$B$2');
  expect(strict.formatAt('Systemer', 'D4')).toBe('0.0 "mio."');
  expect(strict.lookAt('Systemer', 'D4').format).toMatchObject({
    fill: { color: '#FFFF00', pattern: 'Solid' },
    font: { bold: true },
  });
  expect(strict.valueAt('Systemer', 'D3')).toBe('Ring');
  expect(strict.lookAt('Systemer', 'D3').format?.fill).toMatchObject({ pattern: 'None' });
  expect(strict.formulaAt('Ark1', 'A1')).toBe('=SUM(Systemer[Pris])');
  expect(strict.formulaAt('Ark1', 'A2')).toBe('=Systemer!B2');
}

describe('what an analyst has made in Excel', () => {
  it('beside our tables keeps its formula and its look, which follow the row; so do formulas elsewhere, and charts', async () => {
    const excel = await workedIn();
    await excel.host.showAnalysis(after, await notesFor(excel, after));
    mustStand(excel);
    expect(excel.strict.sheet('Systemer').charts.map((chart) => chart['Name'])).toEqual([
      'Mit diagram',
      'Priser',
    ]);
  });

  it('is there after a second attempt, whichever round trip of the first was refused', async () => {
    const whole = await workedIn();
    const kept = await notesFor(whole, after);
    const trips = await roundTrips(whole.strict, () => whole.host.showAnalysis(after, kept));
    for (let failing = 0; failing < trips; failing += 1) {
      const excel = await workedIn();
      const notes = await notesFor(excel, after);
      const first = excel.strict.roundTrips.length;
      const answer = excel.strict.execute.bind(excel.strict);
      let isRefused = false;
      excel.strict.execute = (body, flags) => {
        const isIt = !isRefused && excel.strict.roundTrips.length - first === failing;
        if (isIt) excel.strict.refusals.push('GeneralException');
        isRefused ||= isIt;
        return answer(body, flags);
      };
      const isDone = await excel.host.showAnalysis(after, notes).then(
        () => true,
        () => false,
      );
      excel.strict.execute = answer;
      if (!isDone) await excel.host.showAnalysis(after, notes);
      mustStand(excel);
    }
    expect(trips).toBeGreaterThan(3);
  });

  it('as widths of columns is read with the workbook, so that the next analysis has them', async () => {
    const { host, strict } = await workedIn();
    strict.sheet('Systemer').formats.push({ area: areaOf('B1:B1048576'), ColumnWidth: 150 });
    const arranged = arrangeAsBefore(after, await host.readWorkbook());
    expect(arranged.sheets[0]?.columns.map(({ width }) => Math.round(width))).toEqual([20, 28]);
  });
});

import { readSurvey } from '../../src/workbook/response/read-survey';
import { aNewId } from '../builders/registration';
import { anExcelWorkbook, named, put, systemsOf } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';
import type { ModelSheet, ModelTable } from './strict/excel-model';

jest.setTimeout(60_000);

const both = ['A', 'B'];

async function aSurveyInExcel(): Promise<ExcelWorkbook & { sheet: ModelSheet; table: ModelTable }> {
  const workbook = anExcelWorkbook();
  await workbook.host.applyChanges([put(named('A')), put(named('B'))]);
  const sheet = workbook.strict.sheet('Registreringer');
  return { ...workbook, sheet, table: sheet.tables[0]! };
}

/** As Excel does when the header row is switched off: the cells are emptied, the columns keep their names. */
function switchHeadersOff(sheet: ModelSheet, table: ModelTable): void {
  const { top, left, right } = table.area;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  table.hiddenHeaders = columns.map((column) => String(sheet.peek(top, column).content));
  for (const column of columns) sheet.cells.delete(`${String(top)},${String(column)}`);
  table.area = { ...table.area, top: top + 1 };
}

/** As Excel does when totals are switched on: one more row, with a word and a count. */
function switchTotalsOn(sheet: ModelSheet, table: ModelTable): void {
  const { left, right, bottom } = table.area;
  sheet.cell(bottom + 1, left + 1).content = 'Total';
  sheet.cell(bottom + 1, right).content = 2;
  table.showTotals = true;
  table.area = { ...table.area, bottom: bottom + 1 };
}

/** The systems that the pane reads, and those that are read of the workbook as a whole. */
async function systemsBothWays({ host }: ExcelWorkbook): Promise<readonly unknown[]> {
  const whole = readSurvey(await host.readWorkbook(), { thisYear: 2026, newId: aNewId });
  const names = whole?.survey.registrations.map(({ answers }) => answers.system);
  return [await systemsOf(host), names];
}

describe('a table in Excel', () => {
  it('whose header row is switched off is read by its columns’ names, and takes new rows', async () => {
    const workbook = await aSurveyInExcel();
    switchHeadersOff(workbook.sheet, workbook.table);
    expect(await systemsBothWays(workbook)).toEqual([both, both]);
    await workbook.host.applyChanges([put(named('C'))]);
    expect(await systemsOf(workbook.host)).toEqual(['A', 'B', 'C']);
  });

  it('with a row of totals has no system of that name, and takes new rows', async () => {
    const workbook = await aSurveyInExcel();
    switchTotalsOn(workbook.sheet, workbook.table);
    expect(await systemsBothWays(workbook)).toEqual([both, both]);
    const { bottom } = workbook.table.area;
    await workbook.host.applyChanges([put(named('C'))]);
    expect(await systemsOf(workbook.host)).toEqual(['A', 'B', 'C']);
    expect(workbook.sheet.peek(bottom, 1).content).toBe('Total');
  });

  it('whose rows are all taken pushes its totals down for one more', async () => {
    const workbook = await aSurveyInExcel();
    workbook.table.area = { ...workbook.table.area, bottom: 2 };
    switchTotalsOn(workbook.sheet, workbook.table);
    await workbook.host.applyChanges([put(named('C'))]);
    expect(await systemsOf(workbook.host)).toEqual(['A', 'B', 'C']);
    expect(workbook.sheet.peek(4, 1).content).toBe('Total');
    expect(workbook.table.area.bottom).toBe(4);
  });
});

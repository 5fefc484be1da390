import { utils as sheetJs, write as writeWithSheetJs } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { writeXlsx as writeWithHucre } from 'hucre';
import { analyse } from '../src/analysis/analyse';
import { noAnalystInput } from '../src/analysis/analyst-input';
import { consolidate } from '../src/consolidation/consolidate';
import { writeXlsx } from '../src/files/xlsx/write-xlsx';
import { da } from '../src/text/da';
import { readFiles } from '../src/work/read-files';
import { layOutAnalysis } from '../src/workbook/analysis/lay-out-analysis';
import type { SheetCell, WorkbookLayout } from '../src/workbook/sheet';
import { date, responseFiles } from './answered-responses';
import { compare } from './measure';
import type { Section } from './measure';

const quiet = { readFile: () => Promise.resolve('gone' as const), onProgress: () => undefined };

/** The analysis of so many responses, as it is laid out. */
export async function analysisOf(files: number, systems: number): Promise<WorkbookLayout> {
  const options = { thisYear: 2026, findsAnalysis: false };
  const { readings } = await readFiles(await responseFiles(files, systems), options, quiet);
  const dataSet = consolidate(readings, null, { date });
  return layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da, { before: null });
}

/** Writing an analysis: ours with formats, rules, tables and charts, the others the same values and formulas alone. */
export async function measureWriting(files: number, systems: number, rounds: number): Promise<Section> {
  const layout = await analysisOf(files, systems);
  return compare(
    `Writing the analysis of ${files * systems} registrations`,
    [
      { name: 'our writer', work: () => writeXlsx(layout) },
      { name: 'hucre', work: () => writeWithHucre({ sheets: layout.sheets.map(forHucre) }) },
      { name: 'SheetJS (@e965/xlsx)', work: () => withSheetJs(layout) },
      { name: 'ExcelJS', work: () => withExcelJs(layout) },
    ],
    rounds,
  );
}

type LaidOut = WorkbookLayout['sheets'][number];

/** Values with their formulas; hucre takes formulas as an overlay of cells. */
function forHucre({ name, rows }: LaidOut) {
  const cells = new Map<string, { formula: string }>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell?.formula !== undefined) cells.set(`${at},${column}`, { formula: cell.formula });
    });
  });
  return { name, rows: rows.map((row) => row.map((cell) => cell?.value ?? null)), cells };
}

function withSheetJs(layout: WorkbookLayout): unknown {
  const workbook = sheetJs.book_new();
  for (const { name, rows } of layout.sheets) {
    const sheet: WorkSheet = sheetJs.aoa_to_sheet(
      rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell)))),
    );
    sheetJs.book_append_sheet(workbook, sheet, name);
  }
  return writeWithSheetJs(workbook, { type: 'array', compression: true });
}

function cellOf({ value, formula }: SheetCell) {
  if (value === null && formula === undefined) return null;
  const type = typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's';
  return { t: type, v: value ?? '', ...(formula === undefined ? {} : { f: formula }) };
}

async function withExcelJs(layout: WorkbookLayout): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of layout.sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) {
      sheet.addRow(
        row.map((cell) =>
          cell?.formula === undefined ? cell?.value : { formula: cell.formula, result: cell.value ?? '' },
        ),
      );
    }
  }
  await workbook.xlsx.writeBuffer();
}

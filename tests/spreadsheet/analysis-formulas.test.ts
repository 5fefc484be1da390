import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { AnalystInput } from '../../src/analysis/analyst-input';
import { analyse } from '../../src/analysis/analyse';
import type { DataSet } from '../../src/consolidation/data-set';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { cellReference } from '../../src/workbook/cell-reference';
import type { Sheet, SheetCell, WorkbookLayout } from '../../src/workbook/sheet';
import { richDataSet } from '../builders/rich-data-set';
import { calculate } from './spreadsheet-program';
import type { CalculatedValue, CalculatedWorkbook } from './spreadsheet-program';

function analysisOf(dataSet: DataSet, input: AnalystInput = noAnalystInput): WorkbookLayout {
  return layOutAnalysis(dataSet, analyse(dataSet, input), input, da);
}

/** Equal to 1e-9 relative; what rounding leaves of a zero counts as zero. */
function agree(calculated: CalculatedValue | undefined, cached: CalculatedValue | null): boolean {
  if (cached === null || cached === '') return calculated === undefined;
  if (typeof cached !== 'number' || typeof calculated !== 'number') return calculated === cached;
  return Math.abs(calculated - cached) <= 1e-9 * Math.max(1, Math.abs(cached), Math.abs(calculated));
}

/** The same workbook with a wrong value cached for every formula: what agrees afterwards has been calculated. */
function withStaleCaches(layout: WorkbookLayout): WorkbookLayout {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: -987_654_321 })),
      ),
    })),
  };
}

/** Every formula cell whose calculated value is not what the layout has cached. */
function disagreements(layout: WorkbookLayout, calculated: CalculatedWorkbook): readonly string[] {
  return layout.sheets.flatMap((sheet) =>
    formulaCells(sheet).flatMap(({ reference, cell }) => {
      const value = calculated.get(sheet.name)?.get(reference);
      return agree(value, cell.value)
        ? []
        : [`${sheet.name}!${reference}: ${String(cell.value)} ≠ ${String(value)} =${cell.formula}`];
    }),
  );
}

function formulaCells(sheet: Sheet): readonly { readonly reference: string; readonly cell: SheetCell }[] {
  return sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      cell?.formula === undefined ? [] : [{ reference: cellReference(rowIndex + 1, column + 1), cell }],
    ),
  );
}

it.each([1, 2, 3])(
  'every formula gives what the analysis has computed (seed %i)',
  async (seed) => {
    const layout = analysisOf(richDataSet(seed));
    const calculated = await calculate(await writeXlsx(withStaleCaches(layout)));
    expect(disagreements(layout, calculated)).toEqual([]);
    expect(layout.sheets.flatMap(formulaCells).length).toBeGreaterThan(5000);
  },
  120_000,
);

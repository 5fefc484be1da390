import { numberFormatCodes } from '../../../src/workbook/cell-looks';
import type { NumberFormat, Sheet, SheetCell, WorkbookLayout } from '../../../src/workbook/sheet';
import type { Cell } from './cell-entry';
import type { ModelSheet, ModelWorkbook } from './excel-model';

/** What stands in the strict Excel's workbook, as sheets that a file writer understands. */
export function layoutOf(workbook: ModelWorkbook): WorkbookLayout {
  const names = [...workbook.names].map(([name, reference]) => [name, reference.replace(/^=/, '')]);
  return {
    title: 'Projektmappe',
    sheets: workbook.sheets.map(sheetOf),
    names: Object.fromEntries(names) as Record<string, string>,
  };
}

function sheetOf(sheet: ModelSheet): Sheet {
  const area = sheet.usedArea() ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const bottom = Math.max(area.bottom, ...sheet.tables.map((table) => table.area.bottom));
  const right = Math.max(area.right, ...sheet.tables.map((table) => table.area.right));
  return {
    name: sheet.name,
    columns: [],
    rows: Array.from({ length: bottom + 1 }, (_row, row) =>
      Array.from({ length: right + 1 }, (_cell, column) => cellOf(sheet.peek(row, column))),
    ),
    tables: sheet.tables.map(({ name, area: range }) => ({ name, range })),
    ...(sheet.visibility === 'Visible' ? {} : { hidden: true }),
  };
}

function cellOf({ content, formula, numberFormat }: Cell): SheetCell {
  const format = formatOf(numberFormat);
  const value = content === '' ? null : content;
  return formula === null ? { value, format } : { value, format, formula: formula.slice(1) };
}

function formatOf(code: string): NumberFormat {
  const known = Object.entries(numberFormatCodes).find(([, other]) => other === code);
  return (known?.[0] ?? 'general') as NumberFormat;
}

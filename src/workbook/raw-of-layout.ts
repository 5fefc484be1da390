import type { RawCell, RawSheet, RawValue, RawWorkbook } from './raw-workbook';
import type { Sheet, SheetCell, WorkbookLayout } from './sheet';
import { numberFormatCodes } from './cell-looks';
import { numberValue, shownBy } from './raw/number-format';

/** Sheets as data seen as a workbook that has been read: what a reader would find had they been written out. */
export function rawOfLayout(layout: WorkbookLayout): RawWorkbook {
  return { sheets: layout.sheets.map(rawSheet) };
}

function rawSheet(sheet: Sheet): RawSheet {
  return {
    name: sheet.name,
    hidden: sheet.hidden === true,
    ...(sheet.columns.length > 0 && {
      columns: sheet.columns.map(({ width }, index) => ({ first: index + 1, last: index + 1, width })),
    }),
    cells: sheet.rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex) => {
        const value = cell === null ? null : rawValue(cell);
        const raw: RawCell[] = value === null ? [] : [{ row: rowIndex + 1, column: columnIndex + 1, value }];
        return raw;
      }),
    ),
    tables: (sheet.tables ?? []).map(({ name, range }) => ({
      name,
      top: range.top + 1,
      left: range.left + 1,
      bottom: range.bottom + 1,
      right: range.right + 1,
    })),
  };
}

function rawValue({ value, format }: SheetCell): RawValue | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return numberValue(value, shownBy(numberFormatCodes[format ?? 'general']));
}

import type { ExcelBatch } from '../office/excel-batch';

/** What a workbook's sheets and tables are called: the first thing to know of it. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
}

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
}

export interface ListedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** Asks for the list as part of the next round trip. */
export function loadSheetList({ workbook }: ExcelBatch): () => SheetList {
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/worksheet/name,items/columns/items/name');
  return () => ({
    sheets: sheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' })),
    tables: tables.items.map(({ name, worksheet, columns }) => ({
      name,
      sheet: worksheet.name,
      headers: columns.items.map((column) => column.name),
    })),
  });
}

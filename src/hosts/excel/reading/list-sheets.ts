import type { ExcelBatch } from '../office/excel-batch';
import type { TableFacts } from './raw-cells';

/** What a workbook's sheets and tables are called: the first thing to know of it. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
}

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
}

export interface ListedTable extends TableFacts {
  readonly sheet: string;
}

/** Asks for the list as part of the next round trip. */
export function loadSheetList({ workbook }: ExcelBatch): () => SheetList {
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load(
    'items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name',
  );
  return () => ({
    sheets: sheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== 'Visible' })),
    tables: tables.items.map((table) => ({ ...factsOf(table), sheet: table.worksheet.name })),
  });
}

/** What is to be loaded of a table to know its facts. */
export const loadedTable = 'name,showHeaders,showTotals,columns/items/name';

/** The facts of a table that was loaded so. */
export function factsOf({ name, showHeaders, showTotals, columns }: Excel.Table): TableFacts {
  return { name, showHeaders, showTotals, headers: columns.items.map((column) => column.name) };
}

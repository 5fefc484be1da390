import type { RawValue, RawWorkbook } from '../raw-workbook';
import type { CellRange, SheetCell, WorkbookLayout } from '../sheet';

/** A cell in which something is written; row and column count from 0. Of a file's cells no looks are known. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
  /** Set for a cell of a file. */
  readonly from?: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** A sheet as it stands, from a file or from the screen. */
export interface WrittenSheet {
  readonly name: string;
  readonly cells: readonly WrittenCell[];
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
}

/** What stands in sheets as data, formulas included; each cell says how it looks. */
export function writtenInLayout(layout: WorkbookLayout): readonly WrittenSheet[] {
  return layout.sheets.map(({ name, rows, tables = [] }) => ({
    name,
    tables,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const blank = cell === null || (cell.formula === undefined && (cell.value ?? '') === '');
        return blank ? [] : [{ row, column, cell: { style: 'text', ...cell } }];
      }),
    ),
  }));
}

/** What stands in a workbook as read: values alone, since a stranger's formula is never taken in. */
export function writtenInFile({ sheets }: RawWorkbook): readonly WrittenSheet[] {
  return sheets.map(({ name, cells, tables }) => ({
    name,
    tables: tables.map(({ name: table, top, left, bottom, right }) => ({
      name: table,
      range: { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 },
    })),
    cells: cells.map(({ row, column, value }) => ({
      row: row - 1,
      column: column - 1,
      cell: cellOfRaw(value),
      from: { sheet: name, row: row - 1, column: column - 1 },
    })),
  }));
}

function cellOfRaw(value: RawValue): SheetCell {
  switch (value.kind) {
    case 'text':
      return { value: value.text };
    case 'number':
      return { value: value.number };
    case 'boolean':
      return { value: value.boolean };
    case 'moment':
      return { value: value.serial, format: Number.isInteger(value.serial) ? 'date' : 'dateTime' };
    case 'error':
      return { value: value.error };
  }
}

import type { SheetCell, WorkbookLayout } from '../sheet';

/**
 * What people have written outside the cells that a sheet was laid out with: beside the table, below it, under the
 * guide. Row and column count from 0.
 */
export interface MarginNote {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
  /** Where it stood in the file that it was read from, from which its look and formula can be taken. */
  readonly from?: { readonly sheet: string; readonly row: number; readonly column: number };
}

/**
 * A cell as a note keeps it: what it says and how its number is shown, without the looks that belong to our own
 * cells. A formula that speaks of a table's rows means nothing outside the table; its value is kept.
 *
 * @returns null for a cell that says nothing
 */
export function noteCell({ value, formula, array, format }: SheetCell): SheetCell | null {
  const keeps = formula !== undefined && !formula.includes('[');
  if (!keeps && (value === null || value === '')) return null;
  return {
    value,
    ...(keeps ? { formula, ...(array && { array }) } : {}),
    ...(format === undefined || format === 'general' ? {} : { format }),
  };
}

/** The sheets with the notes in their places. */
export function withNotes(layout: WorkbookLayout, notes: readonly MarginNote[]): WorkbookLayout {
  if (notes.length === 0) return layout;
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => {
      const own = notes.filter((note) => note.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const rows = sheet.rows.map((row) => [...row]);
      for (const { row, column, cell } of own) setCell(rows, row, column, cell);
      return { ...sheet, rows };
    }),
  };
}

/** The sheets without the cells that are notes. */
export function withoutNotes(layout: WorkbookLayout, notes: readonly MarginNote[]): WorkbookLayout {
  if (notes.length === 0) return layout;
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => {
      const own = notes.filter((note) => note.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const rows = sheet.rows.map((row) => [...row]);
      for (const { row, column } of own) setCell(rows, row, column, null);
      return { ...sheet, rows: rows.slice(0, 1 + rows.findLastIndex(saysSomething)).map(shortened) };
    }),
  };
}

function setCell(rows: (SheetCell | null)[][], row: number, column: number, cell: SheetCell | null): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = cell;
}

function saysSomething(row: readonly (SheetCell | null)[]): boolean {
  return row.some((cell) => cell !== null);
}

function shortened(row: readonly (SheetCell | null)[]): readonly (SheetCell | null)[] {
  return row.slice(0, 1 + row.findLastIndex((cell) => cell !== null));
}

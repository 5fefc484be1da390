import { headers, tableNames } from '../analysis/analysis-format';
import { registrationsTable } from '../response/response-format';
import type { CellRange, Sheet, SheetCell, WorkbookLayout } from '../sheet';

/** Where a table stands, and which of its rows is which: what notes beside and below it are held to. */
export interface TableMarks {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** The last row of the table, blank rows included. */
  readonly bottom: number;
  /** What each filled row is about. */
  readonly keys: ReadonlyMap<number, string>;
}

/** The tables of each sheet, by the sheet's name. */
export type Landmarks = ReadonlyMap<string, readonly TableMarks[]>;

/** The columns that tell one row of a table from another; of a table that is not named here, the first. */
const keyHeaders: Readonly<Partial<Record<string, readonly string[]>>> = {
  [registrationsTable]: [headers.id],
  [tableNames.systems]: [headers.system],
  [tableNames.vendors]: [headers.vendor],
  [tableNames.shares]: [headers.domain, headers.vendor],
  [tableNames.exits]: [headers.system, headers.municipality],
  [tableNames.answers]: [headers.id],
  [tableNames.proposals]: [headers.kind, headers.name, headers.candidate],
  [tableNames.aliases]: [headers.kind, headers.written],
  [tableNames.issues]: [headers.file, headers.sheet, headers.cell, headers.message],
};

/** The tables of a workbook that is laid out, with the keys of their rows. */
export function landmarksOf(layout: WorkbookLayout): Landmarks {
  return new Map(layout.sheets.map((sheet) => [sheet.name, marksOf(sheet)]));
}

/** The tables of a sheet that is laid out. */
export function marksOf({ rows, tables = [] }: Sheet): readonly TableMarks[] {
  return tables.map(({ name, range }) => {
    const valueAt: ValueAt = (row, column) => rows[row]?.[column]?.value ?? null;
    return { name, ...range, keys: keysOf(name, range, valueAt) };
  });
}

/** What stands in a cell of a sheet; null when nothing does. */
export type ValueAt = (row: number, column: number) => SheetCell['value'];

/** The keys of a table's rows; of rows alike each has its number. Blank rows have none. */
export function keysOf(table: string, range: CellRange, valueAt: ValueAt): ReadonlyMap<number, string> {
  const columns = keyColumns(table, range, valueAt);
  const seen = new Map<string, number>();
  const keys = new Map<number, string>();
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const text = columns.map((column) => String(valueAt(row, column) ?? '')).join('\n');
    if (text.trim() === '') continue;
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    keys.set(row, keyOf(text, count));
  }
  return keys;
}

function keyColumns(table: string, { top, left, right }: CellRange, valueAt: ValueAt): readonly number[] {
  const wanted = keyHeaders[table] ?? [];
  const found = Array.from({ length: right - left + 1 }, (_, index) => left + index).filter((column) =>
    wanted.includes(String(valueAt(top, column))),
  );
  return found.length === 0 ? [left] : found;
}

/** The key of a row by its text, and its number among rows with the same. */
export function keyOf(text: string, count = 1): string {
  return `${String(count)} ${text}`;
}

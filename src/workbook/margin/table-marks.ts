import type { Sheet, SheetCell, WorkbookLayout } from '../sheet';

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

const idHeader = 'Id';

/** The tables of a workbook that is laid out, with the keys of their rows. */
export function landmarksOf(layout: WorkbookLayout): Landmarks {
  return new Map(layout.sheets.map((sheet) => [sheet.name, marksOf(sheet)]));
}

/** The tables of a sheet that is laid out. */
export function marksOf({ rows, tables = [] }: Sheet): readonly TableMarks[] {
  return tables.map(({ name, range }) => {
    const column = keyColumn((rows[range.top] ?? []).slice(range.left, range.right + 1)) + range.left;
    const body = Array.from({ length: range.bottom - range.top }, (_, index) => {
      const row = range.top + 1 + index;
      return { row, value: rows[row]?.[column]?.value ?? null };
    });
    return { name, ...range, keys: keysOf(body) };
  });
}

/** The column that tells one row from another, from the headers: the Ids, else the first one. */
export function keyColumn(headers: readonly (SheetCell | null | undefined)[]): number {
  return Math.max(
    0,
    headers.findIndex((cell) => cell?.value === idHeader),
  );
}

/** Keys of rows by what stands in their key column; of rows alike each has its number. Blank rows have none. */
export function keysOf(
  rows: readonly { readonly row: number; readonly value: SheetCell['value'] }[],
): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  const keys = new Map<number, string>();
  for (const { row, value } of rows) {
    if (value === null || value === '') continue;
    const text = String(value);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    keys.set(row, keyOf(text, count));
  }
  return keys;
}

/** The key of a row by its text, and its number among rows with the same. */
export function keyOf(text: string, count = 1): string {
  return `${String(count)} ${text}`;
}

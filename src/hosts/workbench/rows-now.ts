import type { Sheet, SheetCell, SheetTable, WorkbookLayout } from '../../workbook/sheet';

/** A row of a sheet, both counted from 0. */
export interface RowPlace {
  readonly sheet: number;
  readonly row: number;
}

/** Where the rows of the workbook before stand now. */
export interface RowsNow {
  /** Undefined for a row that is gone. */
  readonly placeOf: (place: RowPlace) => RowPlace | undefined;
  /** Whether every row of a sheet stands where it stood. */
  readonly standsStill: (sheet: number) => boolean;
}

/**
 * Follows the rows of a workbook through a change that the program has made in it: rows of a table by what they are
 * called, all others by the text that they begin with.
 */
export function rowsNow(before: WorkbookLayout, after: WorkbookLayout): RowsNow {
  const sheets = new Map(after.sheets.map((sheet, index) => [sheet.name, index]));
  const finders = new Map<number, (row: number) => number | undefined>();
  const placeOf = ({ sheet, row }: RowPlace): RowPlace | undefined => {
    const earlier = before.sheets[sheet];
    const index = earlier && sheets.get(earlier.name);
    const later = index === undefined ? undefined : after.sheets[index];
    if (earlier === undefined || index === undefined || later === undefined) return undefined;
    const find = finders.get(sheet) ?? rowsOfSheet(earlier, later);
    finders.set(sheet, find);
    const found = find(row);
    return found === undefined ? undefined : { sheet: index, row: found };
  };
  return {
    placeOf,
    standsStill: (sheet) =>
      (before.sheets[sheet]?.rows ?? []).every((_cells, row) => {
        const place = placeOf({ sheet, row });
        return place?.sheet === sheet && place.row === row;
      }),
  };
}

function rowsOfSheet(before: Sheet, after: Sheet): (row: number) => number | undefined {
  const named = new Map<string, number>();
  for (const [row, name] of namesOf(after).entries()) if (name !== '') named.set(name, row);
  const earlier = namesOf(before);
  return (row) => {
    const name = earlier[row] ?? '';
    if (isSameRow(before, after, row)) return row;
    return name === '' ? undefined : named.get(name);
  };
}

/** Whether a row stands where it stood: it is called the same, or all that is written in it is the same. */
function isSameRow(before: Sheet, after: Sheet, row: number): boolean {
  const [one, other] = [nameOf(before, row), nameOf(after, row)];
  // A row that is called something new, or nothing any more, is known by the rest: an Id comes and goes by itself.
  return one === other || contentOf(before, row) === contentOf(after, row);
}

/** What each row is called; rows that are called the same are told apart by their order. */
function namesOf(sheet: Sheet): readonly string[] {
  const met = new Map<string, number>();
  return sheet.rows.map((_cells, row) => {
    const name = nameOf(sheet, row);
    if (name === '') return '';
    const time = (met.get(name) ?? 0) + 1;
    met.set(name, time);
    return JSON.stringify([name, time]);
  });
}

function nameOf(sheet: Sheet, row: number): string {
  const table = tableAt(sheet, row);
  const cells = sheet.rows[row] ?? [];
  if (table === undefined) return labelOf(cells.find((cell) => labelOf(cell) !== ''));
  const key = keyColumn(sheet, table);
  const texts = key === undefined ? cells.map(labelOf) : [textOf(cells[key])];
  return texts.some((text) => text !== '') ? JSON.stringify([table.name, ...texts]) : '';
}

function contentOf(sheet: Sheet, row: number): string {
  const table = tableAt(sheet, row);
  const key = table && keyColumn(sheet, table);
  const cells = (sheet.rows[row] ?? []).map((cell, column) =>
    column === key || cell?.formula !== undefined ? null : (cell?.value ?? null),
  );
  return JSON.stringify(cells.slice(0, cells.findLastIndex((value) => value !== null) + 1));
}

/** The rows below a table's header. */
function tableAt({ tables = [] }: Sheet, row: number): SheetTable | undefined {
  return tables.find(({ range }) => row > range.top && row <= range.bottom);
}

/** A table whose first column is hidden has what tells its rows apart there. */
function keyColumn({ columns }: Sheet, { range }: SheetTable): number | undefined {
  return columns[range.left]?.hidden === true ? range.left : undefined;
}

/** A text that no one is meant to write in, and no formula makes. */
function labelOf(cell: SheetCell | null | undefined): string {
  return cell?.style === 'input' || cell?.formula !== undefined ? '' : textOf(cell);
}

function textOf(cell: SheetCell | null | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}

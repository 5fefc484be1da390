import type { Sheet, SheetCell } from '../sheet';
import { noteCell } from './margin-note';
import type { MarginNote } from './margin-note';
import { isTaken, shiftAt } from './place-notes';
import { marksOf } from './table-marks';
import type { TableMarks } from './table-marks';
import type { WrittenCell, WrittenSheet } from './written-sheet';

/** A written sheet's table, with the columns in it that the program does not know: people's own. */
export interface WrittenTableMarks extends TableMarks {
  readonly ownColumns: ReadonlySet<number>;
}

/**
 * The notes of a sheet: everything that neither belongs to what the sheet is laid out with nor was read from its
 * tables. A text of ours that has been moved is no note; it is put back where it belongs. People's own columns within
 * a table become columns beside it.
 *
 * @param laidOut the sheet as it is laid out without notes
 * @param tables the tables of the written sheet that the program knows
 */
export function notesOfSheet(
  written: WrittenSheet,
  laidOut: Sheet,
  tables: readonly WrittenTableMarks[],
): readonly MarginNote[] {
  const around = withoutTables(laidOut);
  const after = marksOf(laidOut);
  const homeOf = (row: number): number => row + shiftAt(row, tables, after);
  const displaced = displacedRows(written, around, homeOf);
  const isOurs = ({ row, column, cell }: WrittenCell): boolean => {
    const table = tables.find((one) => isRowOf(one, row));
    if (table !== undefined) {
      return column >= table.left && column <= table.right && !table.ownColumns.has(column);
    }
    const home = displaced.get(row) ?? homeOf(row);
    return isTaken(around, home, column) && !isForeign(cell, around.rows[home]?.[column]);
  };
  const notes = written.cells.flatMap((place): MarginNote[] => {
    const cell = isOurs(place) ? null : noteCell(place.cell);
    if (cell === null) return [];
    const { row, column, from } = place;
    return [{ sheet: laidOut.name, row, column, cell, ...(from && { from }) }];
  });
  return tables.reduce<readonly MarginNote[]>((kept, table) => {
    const now = after.find(({ name }) => name === table.name);
    return now === undefined ? kept : besideTable(kept, table, now.right);
  }, notes);
}

/** On screen our own cells keep their looks when they are written over; one without them has come from elsewhere. */
function isForeign(cell: SheetCell, own: SheetCell | null | undefined): boolean {
  return cell.style === 'text' && (own?.style ?? 'text') !== 'text';
}

/** A row of the table, or one that was read as if it was. */
function isRowOf({ top, bottom, keys }: TableMarks, row: number): boolean {
  return (row >= top && row <= bottom) || keys.has(row);
}

/** What a sheet is laid out with around its tables: titles, headings, labels, guide. */
function withoutTables(sheet: Sheet): Sheet {
  const { rows, tables = [] } = sheet;
  const inTable = (row: number, column: number): boolean =>
    tables.some(
      ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    );
  return {
    ...sheet,
    tables: [],
    rows: rows.map((cells, row) => cells.map((cell, column) => (inTable(row, column) ? null : cell))),
  };
}

/** The rows in which a text of ours stands elsewhere than it was laid out, each with the row that it came from. */
function displacedRows(
  { cells }: WrittenSheet,
  { rows }: Sheet,
  homeOf: (row: number) => number,
): ReadonlyMap<number, number> {
  const homes = new Map<string, number>();
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (isText(cell)) homes.set(`${String(column)} ${cell.value}`, row);
    }
  }
  const found = new Map<number, number>();
  const inPlace = new Set<number>();
  for (const { row, column, cell } of cells) {
    const home = isText(cell) ? homes.get(`${String(column)} ${cell.value}`) : undefined;
    if (home === undefined) continue;
    if (isSameText(rows[homeOf(row)]?.[column], cell)) inPlace.add(homeOf(row));
    else found.set(row, home);
  }
  return new Map([...found].filter(([, home]) => !inPlace.has(home)));
}

function isText(cell: SheetCell | null): cell is SheetCell & { readonly value: string } {
  return typeof cell?.value === 'string' && cell.value !== '' && cell.formula === undefined;
}

function isSameText(one: SheetCell | null | undefined, other: SheetCell): boolean {
  return one?.value === other.value;
}

/** Notes in a table's own columns become columns to the right of it, each as a whole. */
function besideTable(notes: readonly MarginNote[], table: TableMarks, right: number): readonly MarginNote[] {
  const inRows = notes.filter(({ row }) => isRowOf(table, row));
  const used = new Set(inRows.map(({ column }) => column).filter((column) => column > right));
  const moved = new Map<number, number>();
  for (const column of [...new Set(inRows.map((note) => note.column))].toSorted((a, b) => a - b)) {
    if (column > right) continue;
    let free = right + 1;
    while (used.has(free)) free += 1;
    used.add(free);
    moved.set(column, free);
  }
  return notes.map((note) =>
    isRowOf(table, note.row) ? { ...note, column: moved.get(note.column) ?? note.column } : note,
  );
}

import type { CellRange, Sheet, WorkbookLayout } from '../sheet';
import type { MarginNote } from './margin-note';
import { landmarksOf } from './table-marks';
import type { Landmarks, TableMarks } from './table-marks';

/** A place of a sheet that no note may take, beyond those that are taken already. */
export type Refusal = (
  sheet: Sheet,
  place: { row: number; column: number },
  placed: readonly MarginNote[],
) => boolean;

/**
 * Brings notes along from sheets as they stood to sheets that are laid out anew. A note beside a table's row follows
 * that row, one below a table keeps its distance to it, and one whose row is gone goes below the table. Where
 * something stands already, the note goes further down: none is ever lost.
 *
 * @param from the tables of the sheets in which the notes' places are meant
 */
export function placeNotes(
  notes: readonly MarginNote[],
  from: Landmarks,
  to: WorkbookLayout,
  refuses: Refusal = () => false,
): readonly MarginNote[] {
  const after = landmarksOf(to);
  const wished = notes
    .map((note) => ({ note, wish: wishOf(note, from.get(note.sheet) ?? [], after.get(note.sheet) ?? []) }))
    // Those whose row is gone take what the others leave.
    .toSorted((one, other) => Number(one.wish.isHomeless) - Number(other.wish.isHomeless));
  const placed: MarginNote[] = [];
  for (const { note, wish } of wished) {
    const sheet = to.sheets.find(({ name }) => name === note.sheet);
    const row = sheet === undefined ? note.row : freeRow(sheet, wish.row, note.column, placed, refuses);
    placed.push({ ...note, row });
  }
  return placed.toSorted(inReadingOrder);
}

function inReadingOrder(one: MarginNote, other: MarginNote): number {
  return one.row - other.row || one.column - other.column;
}

interface Wish {
  readonly row: number;
  readonly isHomeless: boolean;
}

function wishOf({ row }: MarginNote, before: readonly TableMarks[], after: readonly TableMarks[]): Wish {
  for (const table of before) {
    const now = after.find(({ name }) => name === table.name);
    if (now === undefined) continue;
    const key = table.keys.get(row);
    if (key !== undefined) {
      const found = [...now.keys].find(([, other]) => other === key);
      return found === undefined
        ? { row: now.bottom + 1, isHomeless: true }
        : { row: found[0], isHomeless: false };
    }
    if (row === table.top) return { row: now.top, isHomeless: false };
    if (row > table.top && row <= table.bottom) {
      return { row: row + lastFilled(now) - lastFilled(table), isHomeless: false };
    }
  }
  return { row: row + shiftAt(row, before, after), isHomeless: false };
}

function lastFilled({ top, bottom, keys }: TableMarks): number {
  return Math.max(top, ...[...keys.keys()].filter((row) => row <= bottom));
}

/** How far the nearest table above a row has grown. */
export function shiftAt(row: number, before: readonly TableMarks[], after: readonly TableMarks[]): number {
  const above = before
    .filter(({ bottom }) => bottom < row)
    .toSorted((one, other) => other.bottom - one.bottom)[0];
  const now = after.find(({ name }) => name === above?.name);
  return above === undefined || now === undefined ? 0 : now.bottom - above.bottom;
}

function freeRow(
  sheet: Sheet,
  wish: number,
  column: number,
  placed: readonly MarginNote[],
  refuses: Refusal,
): number {
  let row = Math.max(0, wish);
  const isOccupied = (): boolean =>
    placed.some((other) => other.sheet === sheet.name && other.row === row && other.column === column);
  while (isTaken(sheet, row, column) || isOccupied() || refuses(sheet, { row, column }, placed)) row += 1;
  return row;
}

/** Whether a place belongs to what the sheet was laid out with: its cells, its tables and what they run across. */
export function isTaken({ rows, tables = [], merges = [] }: Sheet, row: number, column: number): boolean {
  const holds = ({ top, left, bottom, right }: CellRange): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  return (
    (rows[row]?.[column] ?? null) !== null || tables.some(({ range }) => holds(range)) || merges.some(holds)
  );
}

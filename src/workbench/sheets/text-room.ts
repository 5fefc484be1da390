import type { SheetCell } from '../../workbook/sheet';
import type { DrawnColumn } from './drawn-columns';

/**
 * How many pixels the text of a cell has: its own column, and the empty ones to the right of it, over which a text runs
 * on as in a spreadsheet. Figures stay in their column.
 *
 * @returns Infinity when nothing stands to the right of a text
 * @param index the cell's number among the columns that are drawn
 */
export function textRoom(
  cells: readonly (SheetCell | null)[],
  columns: readonly DrawnColumn[],
  index: number,
): number {
  const own = columns[index];
  if (own === undefined) return 0;
  if (typeof cells[own.column]?.value !== 'string') return own.width;
  let room = own.width;
  for (const { column, width } of columns.slice(index + 1)) {
    if ((cells[column]?.value ?? '') !== '') return room;
    room += width;
  }
  return Infinity;
}

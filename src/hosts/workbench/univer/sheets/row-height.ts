import type { Sheet, SheetCell } from '../../../../workbook/sheet';
import { fontSize } from './univer-style';
import { wrapsText } from '../../../../workbook/wraps-text';

/** The height of a row of ordinary text, in pixels. */
export const defaultRowHeight = 22;
const tallest = 240;

/**
 * How high a row must be for its texts, in pixels; undefined when the default will do. Wrapped texts are reckoned by
 * their letters: the grid measures nothing until a row is drawn, and then the page would jump.
 */
export function rowHeight(sheet: Sheet, row: number): number | undefined {
  const points = sheet.rowHeights?.[row];
  if (points !== undefined) return Math.round((points * 4) / 3);
  const height = (sheet.rows[row] ?? []).reduce(
    (highest, cell, column) =>
      cell === null || cell.value === null || sheet.columns[column]?.hidden
        ? highest
        : Math.max(highest, cellHeight(cell, sheet, row, column)),
    0,
  );
  return height <= defaultRowHeight ? undefined : Math.min(height, tallest);
}

function cellHeight(cell: SheetCell, sheet: Sheet, row: number, column: number): number {
  const size = fontSize(cell);
  const line = Math.ceil(size * 1.8) + 2;
  if (!wrapsText(cell) || typeof cell.value !== 'string') return line;
  const characters = (widthOf(sheet, row, column) * 11) / size;
  const lines = cell.value
    .split('\n')
    .reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / Math.max(characters, 1))), 0);
  return lines * Math.ceil(size * 1.55) + 4;
}

/** The width that a cell has for its text, in characters: all the columns that it is merged over. */
function widthOf({ columns, merges = [] }: Sheet, row: number, column: number): number {
  const merged = merges.find(({ top, left }) => top === row && left === column);
  return columns
    .slice(column, (merged?.right ?? column) + 1)
    .reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
}

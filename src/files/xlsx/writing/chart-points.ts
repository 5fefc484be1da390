import type { Sheet, SheetCell } from '../../../workbook/sheet';
import { parseRange } from '../references';

/** A sheet's name, quoted or not, and a cell or a rectangle of cells. */
const shape = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/;

/**
 * The cells behind an absolute reference such as `Overblik!$A$5:$A$14`, row by row, so that a chart shows in
 * programs that do not read the cells. A reference to anything else gives none.
 */
export function referencedCells(sheets: readonly Sheet[], text: string): readonly (SheetCell | null)[] {
  const [, quoted, plain, place = ''] = shape.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = sheets.find((candidate) => candidate.name === name);
  const range = parseRange(place);
  if (sheet === undefined || range === undefined) return [];
  const cells: (SheetCell | null)[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(sheet.rows[row - 1]?.[column - 1] ?? null);
    }
  }
  return cells;
}

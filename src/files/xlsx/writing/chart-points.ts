import type { Sheet, SheetCell } from '../../../workbook/sheet';
import { parseRange } from '../references';

/** A sheet's name, quoted or not, and a cell or a rectangle of cells. */
const shape = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/;

/**
 * The values behind an absolute reference such as `Overblik!$A$5:$A$14`, row by row, so that a chart shows in
 * programs that do not read the cells. A reference to anything else gives none.
 */
export function referencedValues(sheets: readonly Sheet[], text: string): readonly SheetCell['value'][] {
  const [, quoted, plain, cells = ''] = shape.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = sheets.find((candidate) => candidate.name === name);
  const range = parseRange(cells);
  if (sheet === undefined || range === undefined) return [];
  const values: SheetCell['value'][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      values.push(sheet.rows[row - 1]?.[column - 1]?.value ?? null);
    }
  }
  return values;
}

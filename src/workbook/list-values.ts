import { columnNumber } from './cell-reference';
import type { WorkbookLayout } from './sheet';

/**
 * The texts in the cells that a list points to.
 *
 * @param source an absolute reference to one column or row, `Kodebog!$H$2:$H$4`
 */
export function listValues(source: string, layout: WorkbookLayout): readonly string[] {
  const [, quoted, bare, left, top, right, bottom] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(source) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  const sheet = layout.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined || left === undefined || top === undefined) return [];
  const firstRow = Number(top) - 1;
  const lastRow = bottom === undefined ? firstRow : Number(bottom) - 1;
  const firstColumn = columnNumber(left) - 1;
  const lastColumn = right === undefined ? firstColumn : columnNumber(right) - 1;
  return sheet.rows
    .slice(firstRow, lastRow + 1)
    .flatMap((row) => row.slice(firstColumn, lastColumn + 1))
    .flatMap((cell) => (cell?.value === null || cell?.value === undefined ? [] : [String(cell.value)]));
}

import { cellReference } from '../../../workbook/cell-reference';
import type { CellRange } from '../../../workbook/sheet';

/** A rectangle as the file format writes it: `A1:C5`, or `A1` for one cell. */
export function rangeReference(range: CellRange): string {
  const first = cellReference(range.top + 1, range.left + 1);
  const last = cellReference(range.bottom + 1, range.right + 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name in a reference, quoted: `'Ark 1'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

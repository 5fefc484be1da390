import { cellReference } from '../../../workbook/cell-reference';
import type { CellRange } from '../../../workbook/sheet';

/** What every sheet has. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A rectangle as Excel writes it: `A1:C5`. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  return `${cellReference(top + 1, left + 1)}:${cellReference(bottom + 1, right + 1)}`;
}

/** A cell of another sheet, as links write it: `'Ark 1'!A1`. */
export function sheetAddress(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** The cells of a sheet that a rectangle names. */
export function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Splits an absolute reference such as `Systemer!$C$5:$C$14` into its sheet and its cells. */
export function splitReference(reference: string): { readonly sheet: string; readonly cells: string } {
  const mark = reference.lastIndexOf('!');
  const sheet = reference.slice(0, mark);
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cells: reference.slice(mark + 1).replaceAll('$', ''),
  };
}

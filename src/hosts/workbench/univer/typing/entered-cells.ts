import type { ICellData, Styles, Worksheet } from '@univerjs/core';
import { enteredCell } from './danish-typing';

/** The cells that rows of texts become when they are written from a place on; each keeps the look of its place. */
export function writtenCells(
  rows: readonly (readonly string[])[],
  { top, left }: { readonly top: number; readonly left: number },
  sheet: Worksheet,
  styles: Styles,
): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(
    rows.map((row, index) => [
      top + index,
      Object.fromEntries(
        row.map((text, column) => [
          left + column,
          enteredCell(text, sheet.getCellRaw(top + index, left + column), styles),
        ]),
      ),
    ]),
  );
}

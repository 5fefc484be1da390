import { cellLooks } from '../../../workbook/cell-looks';
import type { SheetCell } from '../../../workbook/sheet';

/** Whether a cell's text is broken into lines. The line below a title runs on over the empty cells beside it. */
export function isWrapped({ style = 'text' }: SheetCell): boolean {
  return style !== 'lead' && cellLooks[style].wrap === true;
}

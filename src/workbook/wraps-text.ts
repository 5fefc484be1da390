import { cellLooks } from './cell-looks';
import type { SheetCell } from './sheet';

/** Whether a cell's text is broken into lines. The line below a title runs on over the empty cells beside it. */
export function wrapsText({ style = 'text' }: SheetCell): boolean {
  return style !== 'lead' && cellLooks[style].wrap === true;
}

import { bodyFont, bodySize } from './univer-style';

/**
 * How wide a digit of the body text is on this machine, in pixels. Widths of columns are counted in digits, so where
 * Calibri is missing and a wider font stands in for it, the columns are as much wider, as in any spreadsheet program.
 */
export function digitWidth(): number | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  context.font = `${String((bodySize * 4) / 3)}px ${bodyFont}`;
  return Math.max(...Array.from('0123456789', (digit) => context.measureText(digit).width));
}

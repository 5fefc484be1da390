import type { Sheet, SheetColumn } from '../../sheet';

/** The width of a page of A4 landscape between its margins, in points. */
export const pageWidth = 769;

/** The size of print, in per cent, in which the body font of 11 points is still read easily, and notes of 10 as well. */
const readable = 80;

/** How wide a column is at full size, in points: 7 pixels a character, and 5 pixels more where Excel is asked by an add-in. */
export function pointsOf({ width, hidden, detail }: SheetColumn): number {
  return hidden !== undefined || detail === 'folded' ? 0 : (width * 7 + 5) * 0.75;
}

/**
 * The size in which some columns are printed, and the columns at which a new page begins. They stand on one page where they can be
 * read there, and else on as many as they take, each with the frozen columns in front. Folded columns are not printed.
 *
 * @param frozen how many columns from the left are repeated
 */
export function printScaleOf(
  columns: readonly SheetColumn[],
  frozen: number,
): NonNullable<Sheet['printScale']> {
  const widths = columns.map(pointsOf);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const fitting = Math.floor((100 * pageWidth) / Math.max(total, 1));
  if (fitting >= readable) return { percent: Math.min(100, fitting), breaks: [] };
  const room = (100 * pageWidth) / readable;
  const kept = widths.slice(0, frozen).reduce((sum, width) => sum + width, 0);
  const breaks: number[] = [];
  let used = kept;
  widths.forEach((width, column) => {
    if (column < frozen) return;
    if (used + width > room && used > kept) {
      breaks.push(column);
      used = kept;
    }
    used += width;
  });
  return { percent: readable, breaks };
}

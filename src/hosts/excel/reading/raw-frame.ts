import type { RawColumns, RawRange } from '../../../workbook/raw-workbook';
import { charactersOf } from '../office/column-width';

/** The width in characters of a column that nobody has given one. */
const usualWidth = 8.43;

/** Columns from the first on, by what Excel says of each; those of the usual width have none of their own. */
export function rawColumns(columns: readonly Excel.ColumnProperties[]): readonly RawColumns[] {
  return columns.flatMap(({ format }, index) => {
    const points = (format as { readonly columnWidth?: number | null } | undefined)?.columnWidth;
    // A hidden column has no width.
    if (typeof points !== 'number' || points <= 0) return [];
    const width = charactersOf(points);
    return Math.abs(width - usualWidth) < 0.01 ? [] : [{ first: index + 1, last: index + 1, width }];
  });
}

/** The rectangles of an address such as `Besvarelse!A2:B2,Besvarelse!A3:B3`. */
export function rawRanges(address: string): readonly RawRange[] {
  return [...address.matchAll(/\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)(?=,|$)/g)].map(
    ([, left = '', top = '', right = '', bottom = '']) => ({
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: columnNumber(right),
    }),
  );
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

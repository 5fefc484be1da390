/** The largest sheet there is. */
export const maxRow = 1_048_576;
export const maxColumn = 16_384;

/** Row and column of an A1 reference, both from 1; nothing when it lies outside the largest sheet. */
export function parseReference(reference: string): { row: number; column: number } | undefined {
  let at = 0;
  let column = 0;
  for (; at < 4; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const digits = reference.slice(at);
  if (at === 0 || !/^[1-9]\d{0,6}$/.test(digits)) return undefined;
  const row = Number(digits);
  return row > maxRow || column > maxColumn ? undefined : { row, column };
}

/** The rectangle of a reference such as `A1:C5` or `B2`, counted from 1. */
export function parseRange(
  reference: string,
): { top: number; left: number; bottom: number; right: number } | undefined {
  const [first = '', second = first, ...more] = reference.replaceAll('$', '').split(':');
  const start = parseReference(first);
  const end = parseReference(second);
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  if (end.row < start.row || end.column < start.column) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

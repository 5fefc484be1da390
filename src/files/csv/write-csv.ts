import { cut, longestCellText } from '../xlsx/writing/xml';

/** What a cell of a CSV file can hold: a text, a number, or nothing. */
export type CsvCell = string | number | null;

/** What a spreadsheet program would take for a formula, also behind signs that cannot be seen, and in wide letters. */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Signs that no text holds and that readers stumble over; a tab and the ends of lines are none of them. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const controls = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

/**
 * A CSV file as Danish spreadsheet programs open it by a double click: UTF-8 with a byte order mark, semicolons, decimal
 * commas, lines that end as in Windows. Text that a program would compute stands behind an apostrophe, and none is longer
 * than a cell: of the rest Excel makes a cell of its own.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(cellText).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const plain = cell.replaceAll(controls, '');
  const text = cut(formulaStart.test(plain) ? `'${plain}` : plain, longestCellText);
  return /[;"\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

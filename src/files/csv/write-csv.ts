/** What a cell of a CSV file can hold: a text, a number, or nothing. */
export type CsvCell = string | number | null;

/** What a spreadsheet program would take for a formula. */
const formulaStart = /^[\s]*[=+\-@\t\r]/u;

/**
 * A CSV file as Danish spreadsheet programs open it by a double click: UTF-8 with a byte order mark, semicolons, decimal
 * commas, lines that end as in Windows. Text that a program would compute stands behind an apostrophe.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(cellText).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

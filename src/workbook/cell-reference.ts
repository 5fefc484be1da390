/** The letters of the columns that have been asked for; a sheet has 16,384 at most. */
const known: string[] = [];

/** The letters of a column that counts from 1: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  return (known[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number, counting from 1, of a column's letters: A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The A1 reference of a cell whose row and column count from 1. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

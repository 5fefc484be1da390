/** Texts, names of sheets with what they lead to, and columns of tables are left as they are. */
const untouched = String.raw`"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?|'(?:[^']|'')*'|\[[^\]]*\]`;
const letter = String.raw`[\p{L}\p{N}_.]`;
const ownRow = String.raw`(?<!${letter}|\$|!)(\$?[A-Z]{1,3})([1-9][0-9]{0,6})(?!${letter}|\(|!)`;
const parts = new RegExp(`${untouched}|${ownRow}`, 'gu');

/**
 * The formula of a cell that follows its row to another place: what it says of its own row goes along, everything else
 * stays where it was. Rows count from 0.
 */
export function followRow(formula: string, from: number, to: number): string {
  return formula.replace(parts, (whole, ...[column, row]: readonly (string | undefined)[]) =>
    column === undefined || Number(row) !== from + 1 ? whole : `${column}${String(to + 1)}`,
  );
}

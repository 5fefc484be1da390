import { columnLetters, columnNumber } from './cell-reference';

/** Texts, names of sheets and columns of tables are no references, whatever they look like. */
const untouched = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]`;
const letter = String.raw`[\p{L}\p{N}_.]`;
const reference = String.raw`(?<!${letter}|\$)(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?!${letter}|\()`;
const absoluteParts = new RegExp(`${untouched}|${reference}`, 'gu');
/** How a reference is told as a distance: marks that no formula holds around it. */
const relativeParts = new RegExp(String.raw`${untouched}|\u{1}(\$?)(-?[0-9]+)(\$?),(-?[0-9]+)\u{2}`, 'gu');

/**
 * A formula as it looks from its own cell, in which everything without a $ is told as a distance: a formula that was
 * filled down a column is one and the same text in every row. Rows and columns count from 0.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(absoluteParts, (whole, ...[fixedColumn, letters, fixedRow, digits]: Parts) => {
    if (letters === undefined) return whole;
    const across = columnNumber(letters) - 1 - (fixedColumn === '$' ? 0 : column);
    const down = Number(digits) - 1 - (fixedRow === '$' ? 0 : row);
    return `\u{1}${fixedColumn ?? ''}${String(across)}${fixedRow ?? ''},${String(down)}\u{2}`;
  });
}

/** The other way: the formula of a cell from what it looks like there. */
export function formulaAt(relative: string, row: number, column: number): string {
  return relative.replace(relativeParts, (whole, ...[fixedColumn, across, fixedRow, down]: Parts) => {
    if (across === undefined) return whole;
    const letters = columnLetters(Number(across) + 1 + (fixedColumn === '$' ? 0 : column));
    const digits = String(Number(down) + 1 + (fixedRow === '$' ? 0 : row));
    return `${fixedColumn ?? ''}${letters}${fixedRow ?? ''}${digits}`;
  });
}

type Parts = readonly (string | undefined)[];

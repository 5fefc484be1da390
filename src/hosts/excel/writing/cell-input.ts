import { numberFormatCodes } from '../../../workbook/cell-looks';
import type { NumberFormat, SheetCell } from '../../../workbook/sheet';

/** What Excel is handed for one cell. */
export type CellInput = string | number | boolean;

/** The most that a cell can hold, in UTF-16 units. */
const longestText = 32_767;

/** Texts that begin so are read as formulas; full-width signs count too in some languages of Excel. */
const beginsLikeFormula = /^[\s]*[=+\-@'#＝＋－＠]/u;
/** Every number, date, time and amount has a digit, and a text with one can be any of them in some language. */
const holdsDigit = /\p{Nd}/u;
const looksLikeBoolean = /^\s*(?:true|false|sand|falsk)\s*$/iu;

/**
 * The one way from a cell of a sheet to what Excel is given. A text stays text whatever it looks like: where Excel
 * could take it for something else it goes in behind an apostrophe, which Excel swallows. An empty cell is '', since
 * null would leave whatever stands there.
 */
export function cellInput({ value }: Pick<SheetCell, 'value'>): CellInput {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'boolean') return value;
  return value === null ? '' : textInput(value);
}

function textInput(text: string): string {
  const marked =
    beginsLikeFormula.test(text) || holdsDigit.test(text) || looksLikeBoolean.test(text) ? `'${text}` : text;
  return cut(marked);
}

/** Cuts at what a cell can hold, and never through a character that takes two units. */
function cut(text: string): string {
  if (text.length <= longestText) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longestText - 1)) ? longestText - 1 : longestText;
  return text.slice(0, end);
}

/** A number format as Excel writes it, in its English notation. */
export function formatCode(format: NumberFormat | undefined): string {
  return numberFormatCodes[format ?? 'general'];
}

/**
 * Writes cells into a range of the same shape. The format is General while the values go in: whether Excel swallows
 * an apostrophe in a cell of the format text is not documented. Null leaves a cell as it is.
 */
export function writeCells(range: Excel.Range, cells: readonly (readonly (SheetCell | null)[])[]): void {
  range.numberFormat = cells.map((row) => row.map((cell) => (cell === null ? null : 'General')));
  range.values = cells.map((row) => row.map((cell) => (cell === null ? null : cellInput(cell))));
  range.numberFormat = cells.map((row) =>
    row.map((cell) => (cell === null ? null : formatCode(cell.format))),
  );
}

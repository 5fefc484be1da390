import { invalidArgument } from './office-fault';

export type CellContent = string | number | boolean;

/** What a cell holds. A formula is kept as it was written; nothing here calculates. */
export interface Cell {
  content: CellContent;
  formula: string | null;
  numberFormat: string;
  /** An error value, not a text that reads like one. */
  isError: boolean;
}

export function emptyCell(): Cell {
  return { content: '', formula: null, numberFormat: 'General', isError: false };
}

const dateLike = /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$|^\d{1,2}:\d{2}/;
const numberLike = /^\s*[+-]?(\d[\d.,]*|[.,]\d+)(e[+-]?\d+)?\s*%?\s*(kr\.?)?\s*$/i;
const errorLike = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|I\/T)$/i;

/**
 * Puts a value into a cell the way Excel does when an add-in writes it: a text is what a user would have typed, so an
 * apostrophe is swallowed, and what looks like a formula, number, date, truth or error becomes one.
 */
export function enter(cell: Cell, value: unknown): void {
  if (value === null || value === undefined) return;
  cell.formula = null;
  cell.isError = false;
  if (typeof value === 'number' || typeof value === 'boolean') {
    cell.content = value;
    return;
  }
  if (typeof value !== 'string') throw invalidArgument(`A cell cannot hold ${JSON.stringify(value)}`);
  if (value.length > 32_767) throw invalidArgument('A cell holds at most 32,767 characters');
  enterText(cell, value);
}

function enterText(cell: Cell, text: string): void {
  // Whether Excel swallows the apostrophe here is not documented: the worse of the two is assumed.
  if (cell.numberFormat === '@') cell.content = text;
  else if (text.startsWith("'")) cell.content = text.slice(1);
  else if (/^[=+\-@]/.test(text) && text.length > 1 && !numberLike.test(text)) enterFormula(cell, text);
  else if (errorLike.test(text)) Object.assign(cell, { content: text.toUpperCase(), isError: true });
  else if (/^(true|sand)$/i.test(text)) cell.content = true;
  else if (/^(false|falsk)$/i.test(text)) cell.content = false;
  else if (dateLike.test(text)) enterSerial(cell);
  else if (numberLike.test(text)) cell.content = Number(text.replace(/[^\d.-]/g, '')) || 0;
  else cell.content = text;
}

/** Formulas are not calculated: the cell shows 0 until a test says otherwise. */
export function enterFormula(cell: Cell, text: string): void {
  if (text.length > 8192) throw invalidArgument('A formula has at most 8,192 characters');
  cell.formula = text.startsWith('=') ? text : `=${text}`;
  cell.content = 0;
}

function enterSerial(cell: Cell): void {
  cell.content = 45_000;
  if (cell.numberFormat === 'General') cell.numberFormat = 'dd-mm-yyyy';
}

export function valueTypeOf({ content, isError }: Cell): string {
  if (isError) return 'Error';
  if (content === '') return 'Empty';
  if (typeof content === 'number') return 'Double';
  if (typeof content === 'boolean') return 'Boolean';
  return 'String';
}

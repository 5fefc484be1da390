import { parse, parseA1Ref, parseStructRef, tokenize } from '@borgar/fx';
import { columnNamesOf } from './table-objects';
import type { ModelWorkbook } from './excel-model';
import { invalidArgument } from './office-fault';

/** The row of a cell that a formula points to. */
const rows = /(\$?\b[A-Z]{1,3}\$?)\d+\b/g;

/** Checks the formulas of a range; those of a column say the same of other rows, and one of them stands for all. */
export function checkFormulas(workbook: ModelWorkbook, formulas: readonly string[]): void {
  const distinct = new Map(formulas.map((formula) => [formula.replace(rows, '$1#'), formula]));
  for (const formula of distinct.values()) checkFormula(workbook, formula);
}

/**
 * Refuses what Excel refuses, and what it takes and shows as an error for ever: a formula that cannot be parsed, or that
 * speaks of a sheet, table, column or name which the workbook does not have. In English, with commas.
 */
export function checkFormula(workbook: ModelWorkbook, formula: string): void {
  const tokens = tokenize(formula);
  try {
    parse(tokens);
  } catch (error) {
    throw invalidArgument(`Not a formula: ${formula} (${String(error)})`);
  }
  for (const { type, value } of tokens) {
    if (type === 'structured') checkTable(workbook, value, formula);
    else if (type === 'range_named') checkName(workbook, value, formula);
    else if (type.startsWith('range')) checkSheet(workbook, value, formula);
  }
}

function checkTable(workbook: ModelWorkbook, reference: string, formula: string): void {
  const { table: name = '', columns = [] } = parseStructRef(reference) ?? {};
  // Without a table's name it is the table around the cell.
  if (name === '') return;
  const found = workbook.tables().find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (!found) throw invalidArgument(`No table ${name} for ${formula}`);
  const names = columnNamesOf(found.sheet, found.table).map((column) => column.toLowerCase());
  for (const column of columns) {
    if (!names.includes(column.toLowerCase())) throw invalidArgument(`No column ${column} for ${formula}`);
  }
}

function checkName(workbook: ModelWorkbook, name: string, formula: string): void {
  const isName = [...workbook.names.keys()].some((other) => other.toLowerCase() === name.toLowerCase());
  const isTable = workbook.tables().some(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (!isName && !isTable) throw invalidArgument(`No name ${name} for ${formula}`);
}

function checkSheet(workbook: ModelWorkbook, reference: string, formula: string): void {
  const sheet = parseA1Ref(reference, { allowTernary: true })?.context?.at(-1);
  if (sheet !== undefined && !workbook.sheet(sheet))
    throw invalidArgument(`No sheet ${sheet} for ${formula}`);
}

import { columns, declarationOf, questionOf } from '../../../survey/questionnaire';
import type { AnswerKey, ColumnKey } from '../../../survey/questionnaire';
import type { Registration } from '../../../survey/registration';
import type { AnswerInput, SurveyChange } from '../../../survey/survey-change';
import { answerCell, blankCell } from '../../../workbook/response/answer-cell';
import { recordCell, registrationCell } from '../../../workbook/response/lay-out-registrations';
import type { SheetCell } from '../../../workbook/sheet';
import type { GridRow, SurveyGrid } from './survey-grid';

/**
 * One order to the registrations' sheet. Rows count from 0 below the header, as they lie when the order's turn comes;
 * columns count from 1, as in the grid.
 */
export type RowOrder =
  /** The whole row from the grid's first column to its last; null leaves a cell as it is. */
  | { readonly kind: 'write'; readonly row: number; readonly cells: readonly (SheetCell | null)[] }
  | { readonly kind: 'write-cell'; readonly row: number; readonly column: number; readonly cell: SheetCell }
  | { readonly kind: 'insert' | 'delete' | 'clear'; readonly row: number };

export interface ChangePlan {
  readonly orders: readonly RowOrder[];
  /** How many rows the table must hold after the orders. */
  readonly tableRows: number;
}

/** The columns that are not there and without which a change would be lost. */
export function missingColumns(grid: SurveyGrid, changes: readonly SurveyChange[]): readonly ColumnKey[] {
  return [...new Set(changes.flatMap(neededKeys))].filter((key) => !grid.columns.has(key));
}

/**
 * Turns changes to registrations into orders to the rows that hold them. A registration is found by its Id; one that
 * is gone is left alone. A new one takes the first blank row at the end, or the row below the table; one that is put
 * back in front of another takes the blank row there, or pushes the others down.
 */
export function planChanges(grid: SurveyGrid, changes: readonly SurveyChange[]): ChangePlan {
  const rows: Rows = { items: [...grid.rows], tableRows: grid.tableRows };
  const orders = changes.flatMap((change) => planChange(change, rows, grid));
  return { orders, tableRows: rows.tableRows };
}

/** The rows as the orders so far leave them. */
interface Rows {
  readonly items: GridRow[];
  tableRows: number;
}

/** The columns without which a change would be lost. */
function neededKeys(change: SurveyChange): readonly ColumnKey[] {
  switch (change.kind) {
    case 'respondent':
      return [];
    case 'put':
      return columns
        .filter((column) => registrationCell(change.registration, column).value !== null)
        .map(({ key }) => key);
    case 'answer':
      return ['id', change.key];
    case 'status':
      return ['id', 'status'];
    case 'remove':
      return ['id'];
  }
}

function planChange(change: SurveyChange, rows: Rows, grid: SurveyGrid): readonly RowOrder[] {
  if (change.kind === 'respondent') return [];
  if (change.kind === 'put') return planPut(change, rows, grid);
  const row = rowOf(rows, change.id);
  if (row < 0) return [];
  switch (change.kind) {
    case 'answer':
      return writeCell(row, grid.columns.get(change.key), inputCell(change.key, change.answer));
    case 'status':
      return writeCell(row, grid.columns.get('status'), recordCell(change, 'status'));
    case 'remove':
      return planRemove(row, rows);
  }
}

function rowOf({ items }: Rows, id: string): number {
  return items.findIndex((row) => row.kind === 'registration' && row.id === id.toLowerCase());
}

function writeCell(row: number, column: number | undefined, cell: SheetCell): readonly RowOrder[] {
  return column === undefined ? [] : [{ kind: 'write-cell', row, column, cell }];
}

/** What stands in a cell after one question has been answered, or blanked. */
function inputCell(key: AnswerKey, input: AnswerInput): SheetCell {
  const question = questionOf(key);
  if (input === null) return blankCell(question);
  return 'value' in input ? answerCell(question, input.value) : { value: input.typed, format: 'text' };
}

function planPut(
  { registration, before }: Extract<SurveyChange, { kind: 'put' }>,
  rows: Rows,
  grid: SurveyGrid,
): readonly RowOrder[] {
  const own: GridRow = { kind: 'registration', id: registration.id.toLowerCase() };
  const cells = rowCells(registration, grid);
  const present = rowOf(rows, registration.id);
  if (present >= 0) return [{ kind: 'write', row: present, cells }];
  const follower = before === undefined ? -1 : rowOf(rows, before);
  if (rows.items[follower - 1]?.kind === 'blank') {
    rows.items[follower - 1] = own;
    return [{ kind: 'write', row: follower - 1, cells }];
  }
  if (follower >= 0) {
    rows.items.splice(follower, 0, own);
    rows.tableRows += 1;
    return [
      { kind: 'insert', row: follower },
      { kind: 'write', row: follower, cells },
    ];
  }
  // Above a row of totals, which is pushed down when no row is free.
  const free = grid.hasTotals ? rows.items.slice(0, rows.tableRows) : rows.items;
  const end = free.findLastIndex(({ kind }) => kind !== 'blank') + 1;
  if (grid.hasTotals && end === rows.tableRows) {
    rows.items.splice(end, 0, own);
    rows.tableRows += 1;
    return [
      { kind: 'insert', row: end },
      { kind: 'write', row: end, cells },
    ];
  }
  rows.items[end] = own;
  rows.tableRows = Math.max(rows.tableRows, end + 1);
  return [{ kind: 'write', row: end, cells }];
}

/** The only row of a table cannot be deleted; it is emptied instead. */
function planRemove(row: number, rows: Rows): readonly RowOrder[] {
  if (rows.items.length === 1) {
    rows.items[0] = { kind: 'blank' };
    return [{ kind: 'clear', row }];
  }
  rows.items.splice(row, 1);
  if (row < rows.tableRows) rows.tableRows -= 1;
  return [{ kind: 'delete', row }];
}

/** A registration's cells from the grid's first column to its last; columns that are not ours stay as they are. */
function rowCells(registration: Registration, grid: SurveyGrid): readonly (SheetCell | null)[] {
  const cells = Array.from({ length: grid.right - grid.left + 1 }, (): SheetCell | null => null);
  for (const [key, column] of grid.columns) {
    cells[column - grid.left] = registrationCell(registration, declarationOf(key));
  }
  return cells;
}

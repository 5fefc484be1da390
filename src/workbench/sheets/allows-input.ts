import type { CellRange, Sheet, WorkbookLayout } from '../../workbook/sheet';
import { listValues } from '../../workbook/list-values';

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether a cell is there to be filled in: it looks so, or has a rule for what may be written. */
export function allowsInput(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.rows[row]?.[column];
  if (cell?.formula !== undefined || cell?.link !== undefined) return false;
  return cell?.style === 'input' || (sheet.validations ?? []).some(({ range }) => holds(range, row, column));
}

/** The values that a cell's drop-down offers; undefined when it has none. */
export function choicesAt(
  layout: WorkbookLayout,
  sheet: Sheet,
  row: number,
  column: number,
): readonly string[] | undefined {
  const rule = sheet.validations?.find(({ range }) => holds(range, row, column))?.rule;
  return rule?.kind === 'list' ? listValues(rule.source, layout) : undefined;
}

/** The name of a column of a table that covers the cell. */
export function columnName(sheet: Sheet, column: number): string {
  const table = sheet.tables?.find(({ range }) => column >= range.left && column <= range.right);
  const header = table === undefined ? undefined : sheet.rows[table.range.top]?.[column]?.value;
  return typeof header === 'string' ? header : '';
}

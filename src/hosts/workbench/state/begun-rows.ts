import {
  columnIndex,
  registrationsSheet,
  registrationsTable,
} from '../../../workbook/response/response-format';
import type { Sheet, SheetCell, WorkbookLayout } from '../../../workbook/sheet';

type Row = readonly (SheetCell | null)[];

/**
 * Takes an empty row between registrations for one that is begun, by giving it an Id: somebody has inserted it there
 * to write in it, and it stays where it is.
 */
export function withBegunRows(layout: WorkbookLayout, newId: () => string): WorkbookLayout {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => (sheet.name === registrationsSheet ? begunIn(sheet, newId) : sheet)),
  };
}

function begunIn(sheet: Sheet, newId: () => string): Sheet {
  const table = sheet.tables?.find(({ name }) => name === registrationsTable);
  if (table === undefined) return sheet;
  const { top, left, right, bottom } = table.range;
  const isBlank = (row: Row | undefined): boolean => (row ?? []).slice(left, right + 1).every(isEmpty);
  const id = columnIndex('id');
  // What is typed further down leaves rows between that nobody has inserted: only registrations stand for an end.
  const last = sheet.rows.findLastIndex((row, index) => index > top && index <= bottom && !isEmpty(row[id]));
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      index > top && index < last && isBlank(row) ? withText(row, id, newId()) : row,
    ),
  };
}

function isEmpty(cell: SheetCell | null | undefined): boolean {
  return cell?.value === undefined || cell.value === null || cell.value === '';
}

function withText(row: Row, column: number, value: string): Row {
  const padded = Array.from({ length: Math.max(row.length, column + 1) }, (_, place) => row[place] ?? null);
  return padded.with(column, { ...padded[column], value });
}

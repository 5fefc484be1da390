import type { RawSheet, RawWorkbook } from '../../../workbook/raw-workbook';
import { findRegistrations } from '../../../workbook/response/find-registrations';
import { registrationRows } from '../../../workbook/response/registration-rows';
import type { RegistrationsPlace } from '../../../workbook/response/registrations-place';
import { sheetColumns, sheetRows } from '../office/addresses';

/** So much of a sheet, from its first cell on, is read when a change is made: never what strays further away. */
export interface SurveyWindow {
  readonly rows: number;
  readonly columns: number;
}

/** What is read where nothing is known: about as many cells as one answer holds. */
export const leastWindow: SurveyWindow = { rows: 1_000, columns: 80 };
/** Room for what others add meanwhile; without a table, so many blank rows also end the registrations. */
const spare = { rows: 500, columns: 20 } as const;

/** The part of a sheet within a window in which something stands; none when nothing does. */
export function usedWithin(sheet: Excel.Worksheet, { rows, columns }: SurveyWindow): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, rows, columns).getUsedRangeOrNullObject(true);
}

/** The window for a survey that has been read; the least one when there is none. */
export function windowOf(workbook: RawWorkbook): SurveyWindow {
  const place = findRegistrations(workbook);
  return place === null ? leastWindow : windowAround(endOf(place));
}

/** The window that a sheet is to be read through instead, where it holds more than one has shown; null when it does not. */
export function widerWindow(sheet: RawSheet, window: SurveyWindow): SurveyWindow | null {
  const tables = sheet.tables.map(({ bottom, totals = 0, right }) => ({ bottom: bottom + totals, right }));
  const place = findRegistrations({ sheets: [sheet] });
  const ends = place === null ? tables : [...tables, endOf(place)];
  const bottom = Math.max(0, ...ends.map((end) => end.bottom));
  const right = Math.max(0, ...tables.map((end) => end.right));
  // A table is whole when the row below it has been seen; plain cells when enough blank ones have.
  const needed = bottom + (tables.length > 0 ? 1 : spare.rows);
  if (needed <= window.rows && right <= window.columns) return null;
  const wider = windowAround({ bottom, right });
  const isSame = wider.rows <= window.rows && wider.columns <= window.columns;
  return isSame
    ? null
    : { rows: Math.max(window.rows, wider.rows), columns: Math.max(window.columns, wider.columns) };
}

/**
 * A sheet without what strays far below plain cells: nobody can tell where those end but by the blank rows below them.
 * A table says it itself.
 */
export function withoutStrays(sheet: RawSheet): RawSheet {
  if (sheet.tables.length > 0) return sheet;
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].sort((a, b) => a - b);
  const stray = rows.find((row, index) => row - (rows[index - 1] ?? 0) > spare.rows);
  return stray === undefined ? sheet : { ...sheet, cells: sheet.cells.filter(({ row }) => row < stray) };
}

interface End {
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that belong to the registrations, counted from 1. */
function endOf(place: RegistrationsPlace): End {
  const { table, columns, headerRow } = place;
  const rows = registrationRows(place, true);
  const own = table === null ? headerRow : table.bottom + (table.totals ?? 0);
  return {
    bottom: Math.max(own, rows.at(-1) ?? 0),
    right: Math.max(table?.right ?? 0, ...columns.values()),
  };
}

function windowAround({ bottom, right }: End): SurveyWindow {
  return {
    rows: Math.min(sheetRows, Math.max(leastWindow.rows, bottom + 2 * spare.rows)),
    columns: Math.min(sheetColumns, Math.max(leastWindow.columns, right + spare.columns)),
  };
}

import type { ColumnKey } from '../../../survey/questionnaire';
import type { Registration } from '../../../survey/registration';
import { findRegistrations } from '../../../workbook/response/find-registrations';
import { readRows } from '../../../workbook/response/read-registrations';
import type { ReadingOptions } from '../../../workbook/response/read-registrations';
import type { RawGrid } from '../../../workbook/response/raw-cells';
import type { RawSheet, RawTable, RawValue } from '../../../workbook/raw-workbook';

/** A row below the header, by what it holds. `foreign` is a row that holds something but no Id. */
export type GridRow =
  { readonly kind: 'registration'; readonly id: string } | { readonly kind: 'blank' | 'foreign' };

/** The registrations as they lie on their sheet. Rows and columns count from 1. */
export interface SurveyGrid {
  readonly sheet: string;
  /** The Excel table; null when the user has turned it into plain cells. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** What the header says, from the sheet's first column on. */
  readonly headers: readonly string[];
  /** The rows below the header, to the table's end and on over what follows directly, or else down to the last registration. */
  readonly rows: readonly GridRow[];
  /** How many of the rows lie within the table, its totals not counted. */
  readonly tableRows: number;
  /** Whether a row of totals stands right below those. */
  readonly hasTotals: boolean;
  /** What the rows say, as it is read everywhere. */
  readonly registrations: readonly Registration[];
}

/** The registrations on a sheet, found as the reader of responses finds them; null when there are none. */
export function surveyGrid(sheet: RawSheet, options: ReadingOptions): SurveyGrid | null {
  const place = findRegistrations({ sheets: [sheet] });
  if (place === null) return null;
  const { headerRow, columns, grid, table } = place;
  const { left, right } = table ?? spanOf(sheet);
  const read = readRows(place, options, true);
  const registrations = read.map(({ registration }) => registration);
  const end = table ? lastAttached(grid, table) : lastFilled(grid, headerRow);
  const last = Math.max(end, read.at(-1)?.row ?? 0);
  const rows = Array.from({ length: last - headerRow }, (_, index) =>
    gridRow(grid.get(headerRow + 1 + index), columns.get('id')),
  );
  const tableRows = table ? table.bottom - headerRow : rows.length;
  return {
    sheet: sheet.name,
    table: table?.name ?? null,
    headerRow,
    left,
    right,
    columns,
    headers: headerTexts(grid.get(headerRow)),
    rows,
    tableRows,
    hasTotals: table?.totals !== undefined,
    registrations,
  };
}

/** The texts of a row, from the sheet's first column on; '' where nothing stands. */
export function headerTexts(cells: ReadonlyMap<number, RawValue> | undefined): readonly string[] {
  const width = Math.max(0, ...(cells?.keys() ?? []));
  return Array.from({ length: width }, (_, index) => {
    const value = cells?.get(index + 1);
    return value?.kind === 'text' ? value.text.trim() : '';
  });
}

/** Whether two readings have every row and column in the same place, and the same answers in the rows named. */
export function isSameGrid(a: SurveyGrid, b: SurveyGrid, ids: readonly string[]): boolean {
  const named = new Set(ids);
  const picture = ({ registrations, columns, ...grid }: SurveyGrid): string =>
    JSON.stringify([grid, [...columns], registrations.filter(({ id }) => named.has(id))]);
  return picture(a) === picture(b);
}

function gridRow(cells: ReadonlyMap<number, RawValue> | undefined, idColumn = 0): GridRow {
  if (cells === undefined) return { kind: 'blank' };
  const id = cells.get(idColumn);
  return id?.kind === 'text'
    ? { kind: 'registration', id: id.text.trim().toLowerCase() }
    : { kind: 'foreign' };
}

/** Rows that follow a table directly belong to it: it did not grow when they were written. */
function lastAttached(grid: RawGrid, { bottom, totals = 0 }: RawTable): number {
  let last = bottom + totals;
  while (grid.has(last + 1)) last += 1;
  return last;
}

function lastFilled(grid: RawGrid, headerRow: number): number {
  return Math.max(headerRow, ...grid.keys());
}

function spanOf({ cells }: RawSheet): { readonly left: number; readonly right: number } {
  return {
    left: cells.reduce((least, { column }) => Math.min(least, column), cells[0]?.column ?? 1),
    right: cells.reduce((most, { column }) => Math.max(most, column), 1),
  };
}

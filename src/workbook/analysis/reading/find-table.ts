import { cellReference } from '../../cell-reference';
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../../raw-workbook';
import { gridOf, labelKey, labelKeyOf, plainText } from '../../response/raw-cells';
import type { RawGrid } from '../../response/raw-cells';

/** One row of a table that is read back, looked up by header. */
export interface FoundRow {
  readonly value: (header: string) => RawValue | undefined;
  /** What a cell reads as, without white space around it; '' when it is empty. */
  readonly text: (header: string) => string;
  /** Where a cell stands, filled in or not. */
  readonly place: (header: string) => { readonly sheet: string; readonly cell: string };
}

/** What tells a table from others when its name has been lost. */
export interface TableMark {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
}

/**
 * The rows of a table of the analysis workbook, wherever it stands by now: by the Excel table's name, else by the row of its
 * sheet that holds its headers. Rows that are empty are left out.
 *
 * @returns null when there is no such table
 */
export function findTable(workbook: RawWorkbook, mark: TableMark): readonly FoundRow[] | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => labelKey(name) === labelKey(mark.table));
    if (table === undefined) continue;
    const grid = gridOf(sheet);
    const columns = columnsOf(grid, table.top, table);
    if (mark.headers.every((header) => columns.has(labelKey(header)))) {
      return rowsBetween(sheet.name, grid, [table.top + 1, table.bottom], columns);
    }
  }
  const sheet = findSheet(workbook, mark.sheet);
  return sheet === undefined ? null : findByHeaders(sheet.name, gridOf(sheet), mark);
}

/** A sheet by its name, whatever its casing. */
export function findSheet(workbook: RawWorkbook, name: string): RawSheet | undefined {
  return workbook.sheets.find((sheet) => labelKey(sheet.name) === labelKey(name));
}

function findByHeaders(sheet: string, grid: RawGrid, mark: TableMark): readonly FoundRow[] | null {
  for (const row of [...grid.keys()].toSorted((a, b) => a - b)) {
    const columns = columnsOf(grid, row, undefined);
    if (!mark.headers.every((header) => columns.has(labelKey(header)))) continue;
    let bottom = row;
    while (grid.has(bottom + 1)) bottom += 1;
    return rowsBetween(sheet, grid, [row + 1, bottom], columns);
  }
  return null;
}

/** The columns of a header row by the key of their header; of two alike the first counts. */
function columnsOf(grid: RawGrid, row: number, table: RawTable | undefined): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [column, value] of [...(grid.get(row) ?? [])].toSorted(([a], [b]) => a - b)) {
    if (table !== undefined && (column < table.left || column > table.right)) continue;
    const key = labelKeyOf(value);
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

function rowsBetween(
  sheet: string,
  grid: RawGrid,
  [top, bottom]: readonly [number, number],
  columns: ReadonlyMap<string, number>,
): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells = grid.get(row);
    if (cells === undefined) continue;
    const value = (header: string): RawValue | undefined => cells.get(columns.get(labelKey(header)) ?? 0);
    rows.push({
      value,
      text: (header) => plainText(value(header)),
      place: (header) => ({ sheet, cell: cellReference(row, columns.get(labelKey(header)) ?? 1) }),
    });
  }
  return rows;
}

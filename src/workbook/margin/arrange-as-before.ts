import { compareNames } from '../../survey/names/name-order';
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../raw-workbook';
import { gridOf, labelKey, labelKeyOf } from '../response/raw-cells';
import type { RawGrid } from '../response/raw-cells';
import type { CellRange, Sheet, SheetCell, WorkbookLayout } from '../sheet';

/**
 * The sheets arranged as people had them: columns as wide as they were, and tables that had been sorted by one of their
 * columns sorted by it again, what is new included. What is known of the old sheets is looked up by their headers.
 */
export function arrangeAsBefore(layout: WorkbookLayout, before: RawWorkbook): WorkbookLayout {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => {
      const old = before.sheets.find(({ name }) => labelKey(name) === labelKey(sheet.name));
      return old === undefined ? sheet : arranged(sheet, old);
    }),
  };
}

function arranged(sheet: Sheet, old: RawSheet): Sheet {
  const grid = gridOf(old);
  return (sheet.tables ?? []).reduce<Sheet>(
    (made, { name, range }) => {
      const table = old.tables.find((one) => labelKey(one.name) === labelKey(name));
      return table === undefined ? made : { ...made, rows: sortedAs(made.rows, range, grid, table) };
    },
    { ...sheet, columns: widthsAs(sheet, old, grid) },
  );
}

/** A column of a table is the one with its header, wherever that stood; any other is the one in its place. */
function widthsAs({ columns, rows, tables = [] }: Sheet, old: RawSheet, grid: RawGrid): Sheet['columns'] {
  if (old.columns === undefined) return columns;
  const widthAt = (column: number): number | undefined =>
    old.columns?.find(({ first, last }) => column >= first && column <= last)?.width;
  const count = Math.max(columns.length, ...(old.columns ?? []).map(({ first }) => first));
  return Array.from({ length: count }, (_, index) => {
    const known = columns[index];
    const now = tables.find(({ range }) => index >= range.left && index <= range.right);
    const table = old.tables.find(({ name }) => labelKey(name) === labelKey(now?.name ?? ''));
    const header = now && rows[now.range.top]?.[index]?.value;
    const place =
      table === undefined || header === undefined ? index + 1 : columnOf(String(header ?? ''), grid, table);
    const width = (place === undefined ? undefined : widthAt(place)) ?? known?.width;
    return { ...known, width: width ?? usualWidth };
  });
}

/** What spreadsheet programs give a column that nobody has given a width. */
const usualWidth = 8.43;

function columnOf(header: string, grid: RawGrid, { top, left, right }: RawTable): number | undefined {
  return [...(grid.get(top) ?? [])].find(
    ([column, cell]) => column >= left && column <= right && labelKeyOf(cell) === labelKey(header),
  )?.[0];
}

type Value = string | number | boolean | null;
type Rows = Sheet['rows'];

/** The rows of a table sorted as they were; a table that stands in the program's own order keeps to that. */
function sortedAs(rows: Rows, range: CellRange, grid: RawGrid, old: RawTable): Rows {
  const body = rows.slice(range.top + 1, range.bottom + 1);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const sorted = columns.flatMap((column) => {
    const header = rows[range.top]?.[column]?.value;
    const place = columnOf(String(header ?? ''), grid, old);
    if (place === undefined) return [];
    const values = Array.from({ length: old.bottom - old.top }, (_, index) =>
      plain(grid.get(old.top + 1 + index)?.get(place)),
    );
    const direction = directionOf(values);
    return direction === null ? [] : [{ column, direction }];
  });
  const isOwnOrder = sorted.some(
    ({ column, direction }) => directionOf(body.map((row) => shown(row[column]))) === direction,
  );
  const [by] = sorted;
  if (by === undefined || isOwnOrder) return rows;
  const valueOf = (row: Rows[number]): Value => shown(row[by.column]);
  const inOrder = body.toSorted((one, other) => compared(valueOf(one), valueOf(other), by.direction));
  return rows.map((row, index) => {
    const moved = inOrder[index - range.top - 1];
    if (index <= range.top || index > range.bottom || moved === undefined) return row;
    const length = Math.max(row.length, range.right + 1);
    return Array.from(
      { length },
      (_, column): SheetCell | null =>
        (column >= range.left && column <= range.right ? moved[column] : row[column]) ?? null,
    );
  });
}

/** A formula that gives nothing is as good as blank. */
function shown(cell: SheetCell | null | undefined): Value {
  return cell?.value === '' ? null : (cell?.value ?? null);
}

function plain(value: RawValue | undefined): Value {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'boolean':
      return value.boolean;
    case 'moment':
      return value.serial;
    case 'error':
    case undefined:
      return null;
  }
}

/** Which way values run, blank ones last; null when they run neither way, or say nothing of an order. */
function directionOf(values: readonly Value[]): 1 | -1 | null {
  if (new Set(values.filter((value) => value !== null)).size < 3) return null;
  const runs = (direction: 1 | -1): boolean =>
    values.every((value, index) => index === 0 || compared(values[index - 1] ?? null, value, direction) <= 0);
  if (runs(1)) return 1;
  return runs(-1) ? -1 : null;
}

function compared(one: Value, other: Value, direction: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const isNumber = typeof one === 'number' && typeof other === 'number';
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return direction * (isNumber ? one - other : compareNames(String(one), String(other)));
}

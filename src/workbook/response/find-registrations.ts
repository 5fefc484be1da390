import { columnsFor, questions } from '../../survey/questionnaire';
import type { AnyQuestion, ColumnKey } from '../../survey/questionnaire';
import type { RawSheet, RawTable, RawWorkbook } from '../raw-workbook';
import { gridOf, labelKey, labelKeyOf } from './raw-cells';
import type { RawGrid } from './raw-cells';
import { registrationsSheet, registrationsTable } from './response-format';

/** Where a workbook's registrations stand. Rows and columns count from 1. */
export interface RegistrationsPlace {
  readonly sheet: RawSheet;
  readonly grid: RawGrid;
  /** The questions that were looked for. */
  readonly asked: readonly AnyQuestion[];
  readonly headerRow: number;
  /** The last row of the Excel table; null when the registrations are a plain range. */
  readonly tableBottom: number | null;
  /** The column of each question that the header names. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Columns whose header has already been seen further to the left. */
  readonly repeated: readonly { readonly key: ColumnKey; readonly column: number }[];
}

/** So many headers must be known before anything but the named table counts as registrations. */
const enoughHeaders = 3;

/**
 * Finds the registrations by what they look like: the table named Registreringer, else the table that knows most
 * headers, else the row of any sheet that does. Whatever their order, casing, spaces and punctuation, headers are
 * known; without a System column there is nothing to read.
 */
export function findRegistrations(
  workbook: RawWorkbook,
  asked: readonly AnyQuestion[] = questions,
): RegistrationsPlace | null {
  const headers = headersOf(asked);
  const grids = workbook.sheets.map((sheet) => ({ sheet, grid: gridOf(sheet) }));
  const tables = grids.flatMap(({ sheet, grid }) =>
    sheet.tables.flatMap((table) => {
      const place = placeAt(sheet, grid, table.top, headers, table);
      return place === undefined ? [] : [{ table, place }];
    }),
  );
  const named = tables.find(({ table }) => labelKey(table.name) === labelKey(registrationsTable));
  if (named !== undefined) return named.place;
  const table = best(tables.map(({ place }) => place));
  if (table !== null) return table;
  return best(
    grids.flatMap(({ sheet, grid }) =>
      [...grid.keys()].flatMap((row) => placeAt(sheet, grid, row, headers) ?? []),
    ),
  );
}

function best(places: readonly RegistrationsPlace[]): RegistrationsPlace | null {
  const rank = ({ columns, sheet }: RegistrationsPlace): number =>
    columns.size + (labelKey(sheet.name) === labelKey(registrationsSheet) ? 0.5 : 0);
  const [first] = places
    .filter(({ columns }) => columns.size >= enoughHeaders)
    .sort((a, b) => rank(b) - rank(a) || a.headerRow - b.headerRow);
  return first ?? null;
}

/** The place that a header row leads to; undefined when it does not know a System column. */
function placeAt(
  sheet: RawSheet,
  grid: RawGrid,
  headerRow: number,
  { asked, keyByHeader }: KnownHeaders,
  table?: RawTable,
): RegistrationsPlace | undefined {
  const columns = new Map<ColumnKey, number>();
  const repeated: { key: ColumnKey; column: number }[] = [];
  for (const [column, value] of [...(grid.get(headerRow) ?? [])].sort(([a], [b]) => a - b)) {
    if (table !== undefined && (column < table.left || column > table.right)) continue;
    const key = keyByHeader.get(labelKeyOf(value) ?? '');
    if (key === undefined) continue;
    if (columns.has(key)) repeated.push({ key, column });
    else columns.set(key, column);
  }
  if (!columns.has('system')) return undefined;
  return { sheet, grid, asked, headerRow, tableBottom: table?.bottom ?? null, columns, repeated };
}

interface KnownHeaders {
  readonly asked: readonly AnyQuestion[];
  readonly keyByHeader: ReadonlyMap<string, ColumnKey>;
}

/** The columns by their headers; a header is also known without its parenthesis ("Årlig pris"). */
function headersOf(asked: readonly AnyQuestion[]): KnownHeaders {
  const columns = columnsFor(asked);
  const keyByHeader = new Map<string, ColumnKey>([
    ...columns.map(({ header, key }) => [labelKey(header.replace(/\(.*\)/u, '')), key] as const),
    ...columns.map(({ header, key }) => [labelKey(header), key] as const),
  ]);
  return { asked, keyByHeader };
}

import { columnsFor, questions } from '../../survey/questionnaire';
import type { AnyQuestion, ColumnKey } from '../../survey/questionnaire';
import { analysisMark } from '../analysis-mark';
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../raw-workbook';
import { gridOf, holdsNoAnswers, labelKey, labelKeyOf } from './raw-cells';
import type { RawGrid } from './raw-cells';
import { registrationRows } from './registration-rows';
import type { RegistrationsPlace } from './registrations-place';
import { registrationsSheet, registrationsTable } from './response-format';

/** The registrations of a workbook, place by place. */
export interface FoundRegistrations {
  /** Where they are read: what is filled in, else the one place where they would stand. None when there is none. */
  readonly read: readonly RegistrationsPlace[];
  /** Filled in as well, and not read: on a hidden sheet, or with too little of the form to be sure. */
  readonly unread: readonly RegistrationsPlace[];
}

/** So many headers must be known before anything but the named table counts as registrations. */
const enoughHeaders = 3;
/** So many, Monopolstatus among them, show the form itself and no list of the municipality's own. */
const formHeaders = 8;
/** So many are worth a word when they are not read. */
const noticedHeaders = 5;

/** The registrations that are edited: the first that are read; null when the workbook has none. */
export function findRegistrations(
  workbook: RawWorkbook,
  asked: readonly AnyQuestion[] = questions,
): RegistrationsPlace | null {
  return findAllRegistrations(workbook, asked).read[0] ?? null;
}

/**
 * Finds the registrations by what they look like, whatever their sheets and tables are called: headers are known in any
 * order, casing, spaces and punctuation; without a System column there is nothing to read. What is filled in goes
 * before what is empty, what is seen before what is hidden, and the names of the form before others. Two sheets with
 * the form that are both filled in are both read, and so are two that stand below each other on one sheet.
 */
export function findAllRegistrations(
  workbook: RawWorkbook,
  asked: readonly AnyQuestion[] = questions,
): FoundRegistrations {
  const headers = headersOf(asked);
  const found = workbook.sheets
    .filter((sheet) => !holdsNoAnswers(sheet))
    .flatMap((sheet) => candidatesOf(sheet, headers))
    .sort((a, b) => rankOf(b) - rankOf(a));
  const ours = found.filter(({ place }) => !isRawTable(workbook, place));
  const [first] = ours.length > 0 ? ours : found;
  if (first === undefined) return { read: [], unread: [] };
  const others = ours.filter((one) => one !== first && one.rows > 0);
  const isReadToo = (one: Candidate): boolean =>
    first.rows > 0 &&
    (one.place.sheet === first.place.sheet
      ? looksLikeForm(one.place) || haveSameColumns(one.place, first.place)
      : isForm(one.place) && one.place.sheet.hidden === first.place.sheet.hidden);
  return {
    read: inReadingOrder([first, ...others.filter(isReadToo)]),
    unread: others
      .filter((one) => !isReadToo(one) && one.place.columns.size >= noticedHeaders)
      .map(({ place }) => place),
  };
}

/** Whether registrations stand where a response has them, by the name of their sheet or of their table. */
export function areNamed({ sheet }: RegistrationsPlace): boolean {
  return (
    labelKey(sheet.name) === labelKey(registrationsSheet) ||
    sheet.tables.some(({ name }) => labelKey(name) === labelKey(registrationsTable))
  );
}

/** Whether it is the raw table of an analysis, which looks like registrations and is none. */
export function isRawTable({ sheets }: RawWorkbook, place: RegistrationsPlace): boolean {
  const names = new Set(sheets.map(({ name }) => labelKey(name)));
  const isAnalysis = Object.values(analysisMark).every((name) => names.has(labelKey(name)));
  return isAnalysis && !areNamed(place);
}

/** Whether it is the form, by its name or by how much of it there is. */
export function isForm(place: RegistrationsPlace): boolean {
  return areNamed(place) || looksLikeForm(place);
}

function looksLikeForm({ columns }: RegistrationsPlace): boolean {
  return columns.size >= formHeaders && columns.has('monopolyStatus');
}

function haveSameColumns(
  { columns: one }: RegistrationsPlace,
  { columns: other }: RegistrationsPlace,
): boolean {
  return one.size === other.size && [...one.keys()].every((key) => other.has(key));
}

/** Those of one sheet from top to bottom, where the first of them stands in the order. */
function inReadingOrder(candidates: readonly Candidate[]): readonly RegistrationsPlace[] {
  const places = candidates.map(({ place }) => place);
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    places.filter((place) => place.sheet === sheet).sort((a, b) => a.headerRow - b.headerRow),
  );
}

interface Candidate {
  readonly place: RegistrationsPlace;
  /** How many registrations stand there. */
  readonly rows: number;
}

/** What goes before what, in one number: each of the first counts more than all of those after it. */
function rankOf({ place, rows }: Candidate): number {
  const { sheet, table, columns } = place;
  const order = [
    isForm(place),
    rows > 0,
    rows > 0 && !sheet.hidden,
    table !== null && labelKey(table.name) === labelKey(registrationsTable),
    table !== null,
    labelKey(sheet.name) === labelKey(registrationsSheet),
  ];
  return order.reduce((rank, holds) => rank * 2 + Number(holds), 0) * 1000 + columns.size;
}

/**
 * Where registrations stand on one sheet: every table and every range that has some, each down to where the next begins;
 * when none has, where they would stand, a table before a range.
 */
function candidatesOf(sheet: RawSheet, headers: KnownHeaders): readonly Candidate[] {
  const grid = gridOf(sheet);
  const tables = sheet.tables.flatMap((table) => {
    const place = placeAt(sheet, grid, headers, { table, headerRow: table.top });
    const named = labelKey(table.name) === labelKey(registrationsTable);
    return place !== undefined && (named || place.columns.size >= enoughHeaders) ? [place] : [];
  });
  const inTable = (row: number): boolean =>
    tables.some(({ table }) => table !== null && row >= table.top && row <= table.bottom);
  const ranges = [...grid.keys()]
    .filter((row) => !inTable(row))
    .flatMap((headerRow) => placeAt(sheet, grid, headers, { table: null, headerRow }) ?? [])
    .filter(({ columns }) => columns.size >= enoughHeaders);
  const all = [...tables, ...ranges].map((place, _, places) => {
    const whole = endingBefore(place, places);
    return { place: whole, rows: registrationRows(whole, false).length };
  });
  const filled = all.filter(({ rows }) => rows > 0);
  const [likeliest] = all.toSorted((a, b) => rankOf(b) - rankOf(a));
  return filled.length > 0 || likeliest === undefined ? filled : [likeliest];
}

/** The place with its last row, when others begin below it; what only names those (a line above their headers) is not its own. */
function endingBefore(place: RegistrationsPlace, places: readonly RegistrationsPlace[]): RegistrationsPlace {
  const isBelow = (other: RegistrationsPlace): boolean =>
    other.headerRow > place.headerRow && stretch(other).some((column) => stretch(place).includes(column));
  const next = places.filter(isBelow).sort((a, b) => a.headerRow - b.headerRow)[0];
  if (next === undefined) return place;
  const { grid } = place;
  let last = next.headerRow - (next.table?.top === next.headerRow + 1 ? 0 : 1);
  while (last > place.headerRow && !grid.has(last)) last -= 1;
  const isHeading = grid.get(last)?.size === 1 && !grid.has(last - 1);
  return { ...place, lastRow: isHeading ? last - 1 : last };
}

/** The columns from the first to the last that a place knows. */
function stretch({ columns }: RegistrationsPlace): readonly number[] {
  const known = [...columns.values()];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

/** The place that a header row leads to; undefined when it does not know a System column. */
function placeAt(
  sheet: RawSheet,
  grid: RawGrid,
  { asked, keyByHeader }: KnownHeaders,
  { table, headerRow }: { readonly table: RawTable | null; readonly headerRow: number },
): RegistrationsPlace | undefined {
  const columns = new Map<ColumnKey, number>();
  const repeated: { key: ColumnKey; column: number }[] = [];
  for (const [column, header] of headerCells(grid, table, headerRow)) {
    const key = keyByHeader.get(header);
    if (key === undefined) continue;
    if (columns.has(key)) repeated.push({ key, column });
    else columns.set(key, column);
  }
  if (!columns.has('system')) return undefined;
  const isOff = hiddenHeaders(grid, table, headerRow) !== null;
  return { sheet, grid, asked, headerRow: isOff ? headerRow - 1 : headerRow, table, columns, repeated };
}

/** The headers by their column: the cells of the row, or what the table calls its columns when that row is off. */
function headerCells(
  grid: RawGrid,
  table: RawTable | null,
  headerRow: number,
): readonly (readonly [number, string])[] {
  const hidden = hiddenHeaders(grid, table, headerRow);
  if (hidden !== null) return hidden;
  const within = ([column]: readonly [number, RawValue]): boolean =>
    table === null || (column >= table.left && column <= table.right);
  return [...(grid.get(headerRow) ?? [])]
    .filter(within)
    .sort(([a], [b]) => a - b)
    .map(([column, value]) => [column, labelKeyOf(value) ?? ''] as const);
}

/**
 * What a table calls its columns when its header row is off; null when the headers stand in its first row. Some programs
 * write that it is off although it is there, so the cells decide.
 */
function hiddenHeaders(
  grid: RawGrid,
  table: RawTable | null,
  headerRow: number,
): readonly (readonly [number, string])[] | null {
  if (table?.columnNames === undefined) return null;
  const names = table.columnNames.map((name, index) => [table.left + index, labelKey(name)] as const);
  const row = grid.get(headerRow);
  const standing = names.filter(([column, name]) => {
    const value = row?.get(column);
    return value !== undefined && labelKeyOf(value) === name;
  });
  return standing.length * 2 > names.length ? null : names;
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

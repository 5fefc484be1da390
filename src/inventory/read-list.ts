import type { Issue, Place } from '../survey/issue';
import { visibleText } from '../survey/visible-text';
import { cellReference } from '../workbook/cell-reference';
import type { RawSheet, RawValue, RawWorkbook } from '../workbook/raw-workbook';
import { findAllRegistrations, isForm } from '../workbook/response/find-registrations';
import { labelKey, labelKeyOf, plainText } from '../workbook/response/raw-cells';
import { fieldOf, fitOf, isKnownHeader } from './list-fields';
import type { ExportKind, ListField, ListKind } from './list-fields';
import { filledGrid } from './filled-grid';
import type { FilledGrid } from './filled-grid';
import { holdsAddress, personColumn } from './person-columns';
import type { DroppedWhy } from './person-columns';
import type { Source } from './source';

/** One cell of a list that says something. */
export interface ListCell {
  readonly value: RawValue;
  /** What it reads as. */
  readonly text: string;
  readonly header: string;
  readonly source: Source;
}

/** One row of a list that names what it is about. */
export interface ListRow {
  /** Where its name stands. */
  readonly source: Source;
  readonly cells: ReadonlyMap<ListField, ListCell>;
}

/** A column that is not read, with the cell of its header. */
export interface LeftColumn {
  readonly header: string;
  readonly source: Source;
}
export interface DroppedColumn extends LeftColumn {
  readonly why: DroppedWhy;
}

/** A list of systems, contracts or vendors, read. */
export interface ReadList {
  readonly kind: ListKind;
  readonly file: string;
  readonly sheet: string;
  readonly fields: ReadonlySet<ListField>;
  readonly rows: readonly ListRow[];
  /** About people: neither read nor kept. */
  readonly dropped: readonly DroppedColumn[];
  /** Known or unknown, and of no use here. */
  readonly unused: readonly LeftColumn[];
  /** Rows that name nothing, such as a line of totals. */
  readonly skipped: readonly Source[];
}

/** A sheet that may be a list, once somebody has said which column is which. */
export interface UnknownList {
  readonly file: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: number;
}

/** Which question each header of a list that is not KITOS' answers, by the header's key; null is none. */
export type Pairings = Readonly<Record<string, ListField | null>>;

export interface ListReading {
  readonly lists: readonly ReadList[];
  readonly unknown: readonly UnknownList[];
  readonly issues: readonly Issue[];
}

/** So far down a header row is looked for: titles and filters stand above it. */
const lastHeaderRow = 40;

/**
 * Reads the lists of a workbook, each known by its headers wherever they stand: exports of KITOS in any order and subset
 * of their columns, and other lists of systems. What is no such list is refused, with the reason.
 */
export function readLists(workbook: RawWorkbook, file: string, pairings: Pairings): ListReading {
  const place: Place = { file };
  if (findAllRegistrations(workbook).read.some(isForm)) return refused('list-response', place);
  const shown = workbook.sheets.filter(({ hidden, cells }) => !hidden && cells.length > 0);
  const sheets = shown.length > 0 ? shown : workbook.sheets;
  const readings = sheets.map((sheet) => readSheet(sheet, file, pairings));
  const lists = readings.flatMap((reading) => ('kind' in reading ? reading : []));
  if (lists.length > 0) return { lists, unknown: [], issues: [] };
  if (looksLikeTemplate(workbook, file)) return refused('list-template', place);
  const issues = readings.flatMap((reading) => ('code' in reading ? reading : []));
  const unknown = readings.flatMap((reading) => ('headers' in reading ? reading : []));
  if (issues.length > 0) return { lists: [], unknown: [], issues: issues.slice(0, 1) };
  if (unknown.length > 0) return { lists: [], unknown, issues: [] };
  return refused('list-foreign', place);
}

type ListIssueCode = 'list-response' | 'list-template' | 'list-catalogue' | 'list-unnamed' | 'list-foreign';

function refused(code: ListIssueCode, where: Place): ListReading {
  return { lists: [], unknown: [], issues: [issueOf(code, where)] };
}

function issueOf(code: ListIssueCode, where: Place): Issue {
  return { code, severity: 'error', where, params: {} };
}

/** KITOS' own import templates say what they are in the file's name, a sheet's, or a cell at the top. */
function looksLikeTemplate({ sheets }: RawWorkbook, file: string): boolean {
  const isOurs = (text: string): boolean => /OS2\s?KITOS|KITOS.{0,20}(?:skabelon|import)/iu.test(text);
  return (
    isOurs(file.slice(file.lastIndexOf('/') + 1)) ||
    sheets.some(
      ({ name, cells }) =>
        isOurs(name) ||
        cells.some(
          ({ row, value }) => row <= 20 && value.kind === 'text' && isOurs(value.text.slice(0, 500)),
        ),
    )
  );
}

function readSheet(sheet: RawSheet, file: string, pairings: Pairings): ReadList | UnknownList | Issue {
  if (sheet.unread !== undefined) {
    return { ...sheet.unread, severity: 'error', where: { file, sheet: sheet.name } };
  }
  const grid = filledGrid(sheet);
  const place = { file, sheet: sheet.name };
  const found = findHeader(grid, pairings);
  if (found?.kind === 'catalogue') {
    return issueOf('list-catalogue', { ...place, cell: cellReference(found.row, 1) });
  }
  if (found !== undefined) {
    const list = readRows(grid, found.kind, found.row, place, pairings);
    const isNamed = namingFields[found.kind].some((field) => list.fields.has(field));
    return isNamed ? list : issueOf('list-unnamed', { ...place, cell: cellReference(found.row, 1) });
  }
  const row = likelyHeader(grid);
  if (row === undefined) return issueOf('list-foreign', place);
  const headers = headersIn(grid, row).map(({ header }) => header);
  return { ...place, headers, rows: [...grid.keys()].filter((each) => each > row).length };
}

/** What a row of each list is named by. */
const namingFields: Readonly<Record<ListKind, readonly ListField[]>> = {
  systems: ['system', 'kitosUuid'],
  contracts: ['contract', 'contractId', 'systems', 'systemUuids'],
  vendors: ['vendor'],
  inventory: ['system'],
};

interface FoundHeader {
  readonly row: number;
  readonly kind: ExportKind | 'inventory';
  readonly known: number;
}

/** The row whose cells are most of them known headers, and the list that they make it. */
function findHeader(grid: FilledGrid, pairings: Pairings): FoundHeader | undefined {
  const rows = [...grid.keys()].filter((row) => row <= lastHeaderRow).sort((a, b) => a - b);
  const candidates = rows.flatMap((row) => {
    const headers = headersIn(grid, row);
    const keys = headers.map(({ header }) => labelKey(header));
    const exports = (['systems', 'contracts', 'vendors', 'catalogue'] as const)
      .map((kind) => ({ row, kind, ...fitOf(kind, keys) }))
      .filter(({ own, known }) => own > 0 && known > 1)
      .sort((a, b) => b.own - a.own || b.known - a.known);
    const paired = headers.flatMap(({ header }) => inventoryField(header, pairings) ?? []);
    const inventory: FoundHeader[] =
      paired.includes('system') && (new Set(paired).size > 1 || Object.values(pairings).includes('system'))
        ? [{ row, kind: 'inventory', known: new Set(paired).size }]
        : [];
    // What a person has paired goes before what only happens to have a header of KITOS'.
    return exports[0] !== undefined && exports[0].known >= (inventory[0]?.known ?? 0)
      ? [exports[0]]
      : inventory;
  });
  return candidates.reduce<FoundHeader | undefined>(
    (best, one) => (best === undefined || one.known > best.known ? one : best),
    undefined,
  );
}

function inventoryField(header: string, pairings: Pairings): ListField | undefined {
  const key = labelKey(header);
  return Object.hasOwn(pairings, key) ? (pairings[key] ?? undefined) : fieldOf('inventory', header);
}

/** A row of at least three texts with more rows below it: where a person would look for headers. */
function likelyHeader(grid: FilledGrid): number | undefined {
  const rows = [...grid.keys()].sort((a, b) => a - b);
  const last = rows.at(-1) ?? 0;
  return rows.find((row) => row <= lastHeaderRow && row < last && headersIn(grid, row).length >= 2);
}

interface HeaderCell {
  readonly column: number;
  readonly header: string;
}

function headersIn(grid: FilledGrid, row: number): readonly HeaderCell[] {
  return [...(grid.get(row) ?? [])]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, value]) => {
      const key = labelKeyOf(value);
      if (key === undefined || key === '') return [];
      return [{ column, header: visibleText(plainText(value)).replace(/\s+/gu, ' ') }];
    });
}

function readRows(
  grid: FilledGrid,
  kind: ListKind,
  headerRow: number,
  { file, sheet }: Pick<Source, 'file' | 'sheet'>,
  pairings: Pairings,
): ReadList {
  const at = (row: number, column: number): Source => ({ file, sheet, cell: cellReference(row, column) });
  const headers = headersIn(grid, headerRow);
  const columns = new Map<ListField, HeaderCell>();
  const dropped: DroppedColumn[] = [];
  const unused: LeftColumn[] = [];
  for (const cell of headers) {
    const { column, header } = cell;
    const left = { header, source: at(headerRow, column) };
    const field = kind === 'inventory' ? inventoryField(header, pairings) : fieldOf(kind, header);
    if (field !== undefined && !columns.has(field)) columns.set(field, cell);
    else if (field !== undefined) unused.push(left);
    else {
      const why = whyDropped(grid, headerRow, cell, kind, headers);
      if (why === undefined) unused.push(left);
      else dropped.push({ ...left, why });
    }
  }
  const rows: ListRow[] = [];
  const skipped: Source[] = [];
  for (const row of [...grid.keys()].filter((each) => each > headerRow).sort((a, b) => a - b)) {
    const cells = new Map<ListField, ListCell>();
    for (const [field, { column, header }] of columns) {
      const value = grid.get(row)?.get(column);
      if (value === undefined) continue;
      cells.set(field, { value, text: visibleText(plainText(value)), header, source: at(row, column) });
    }
    const named = namingFields[kind].flatMap((field) => cells.get(field) ?? [])[0];
    if (named === undefined || isNoName(named)) skipped.push(at(row, 1));
    else rows.push({ source: named.source, cells });
  }
  return { kind, file, sheet, fields: new Set(columns.keys()), rows, dropped, unused, skipped };
}

/** A line of totals, or the header once more on the next page. */
function isNoName({ text, header }: ListCell): boolean {
  const key = labelKey(text);
  return key === '' || key === labelKey(header) || /^(?:ialt|total|sum|subtotal)$/u.test(key);
}

/**
 * Why a column that is not read is about people, or may be: what KITOS does not have of its own is as a rule a role that
 * somebody holds.
 */
function whyDropped(
  grid: FilledGrid,
  headerRow: number,
  { column, header }: HeaderCell,
  kind: ListKind,
  headers: readonly HeaderCell[],
): DroppedWhy | undefined {
  const why = personColumn(
    header,
    headers.map((each) => each.header),
  );
  const isKnown = kind !== 'inventory' && isKnownHeader(kind, header);
  if (why !== undefined && !(why === 'role' && isKnown)) return why;
  for (const [row, cells] of grid) {
    if (row > headerRow && holdsAddress(plainText(cells.get(column)))) return 'email';
  }
  return kind === 'inventory' || isKnown ? undefined : 'unknown';
}

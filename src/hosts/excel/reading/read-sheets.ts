import type { RawCell, RawSheet, RawWorkbook } from '../../../workbook/raw-workbook';
import { respondentSheet } from '../../../workbook/response/response-format';
import { sheetColumns, sheetRows } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { officeCode } from '../office/excel-problem';
import { loadSheetList } from './list-sheets';
import type { ListedSheet, SheetList } from './list-sheets';
import { narrowPieces, pieceOf } from './narrow-pieces';
import { loadedArea, loadedRange, rawCells, rawTable } from './raw-cells';
import { rawColumns, rawRanges } from './raw-frame';
import { readPieces } from './read-pieces';
import type { Piece } from './read-pieces';

/** What one answer may hold: values, types and formats of so many cells take about 2 MB of the 5 that Excel gives. */
const cellsPerSync = 80_000;
/** Wider than the survey, so that a whole row is read at once. */
const headColumns = 60;
/** So many rows and columns may hold the labels of a form. */
const labelled = [40, 12] as const;

export interface SheetChoice {
  /** The sheets to look at, by name. */
  readonly wanted: (list: SheetList) => readonly string[];
  /** Which of them to read to their end, when their first rows are known; all of them, unless it is said. */
  readonly kept?: (heads: RawWorkbook) => readonly string[];
  /** Whether the widths of columns are wanted as well. */
  readonly withWidths?: boolean;
}

export const everySheet: SheetChoice = {
  wanted: ({ sheets }) => sheets.map(({ name }) => name),
  withWidths: true,
};

/**
 * Reads sheets as they stand, in two round trips as long as they are small: what there is, and what it holds. Of each
 * sheet the first rows are read at once, with where something stands beyond them: that takes as many more as it has
 * slices, and where most of it is blank, one or two to find out in which of them something stands.
 */
export async function readSheets(
  batch: ExcelBatch,
  { wanted, kept, withWidths = false }: SheetChoice,
): Promise<RawWorkbook> {
  const listed = loadSheetList(batch);
  await batch.sync();
  const list = listed();
  const names = wanted(list);
  const heads = await readHeads(
    batch,
    list,
    list.sheets.filter(({ name }) => names.includes(name)),
    withWidths,
  );
  const workbook = { sheets: heads.map(({ raw }) => raw) };
  const whole = kept ? kept(workbook) : names;
  const own = heads.filter(({ raw }) => whole.includes(raw.name));
  const filled = await narrowPieces(
    batch,
    own.flatMap(({ rest }) => rest),
    cellsPerSync,
  );
  const parts = await readPieces(batch, filled, cellsPerSync);
  return { sheets: own.map(({ raw }) => completed(raw, parts.get(raw.name) ?? [])) };
}

export interface Head {
  readonly raw: RawSheet;
  /** What of the sheet is yet to be read. */
  readonly rest: readonly Piece[];
}

/** The first rows of every sheet in one round trip, in fewer rows when that is more than one answer can hold. */
export async function readHeads(
  batch: ExcelBatch,
  list: SheetList,
  sheets: readonly ListedSheet[],
  withWidths = false,
): Promise<readonly Head[]> {
  if (sheets.length === 0) return [];
  for (let cells = cellsPerSync; ; cells = Math.floor(cells / 4)) {
    const rows = Math.max(1, Math.floor(cells / headColumns / sheets.length));
    const loaded = sheets.map((sheet) => loadHead(batch, list, sheet, { rows, withWidths }));
    try {
      await batch.sync();
      return loaded.map((head) => head());
    } catch (error) {
      if (rows === 1 || officeCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    }
  }
}

function loadHead(
  { workbook }: ExcelBatch,
  { tables }: SheetList,
  { name, hidden }: ListedSheet,
  { rows, withWidths }: { readonly rows: number; readonly withWidths: boolean },
): () => Head {
  const sheet = workbook.worksheets.getItem(name);
  const used = (top: number, left: number, height: number, width: number): Excel.Range =>
    sheet.getRangeByIndexes(top, left, height, width).getUsedRangeOrNullObject(true);
  const head = used(0, 0, rows, headColumns).load(loadedRange);
  const beyond = [
    used(0, headColumns, rows, sheetColumns - headColumns).load(loadedArea),
    used(rows, 0, sheetRows - rows, sheetColumns).load(loadedArea),
  ];
  // A label may be merged over two cells; of the first rows alone, since Excel fails where more than 512 are merged.
  const merged =
    withWidths || isNamed(name, respondentSheet)
      ? sheet
          .getRangeByIndexes(0, 0, ...labelled)
          .getMergedAreasOrNullObject()
          .load('address')
      : null;
  const widths = withWidths
    ? sheet.getRangeByIndexes(0, 0, 1, headColumns).getColumnProperties({ format: { columnWidth: true } })
    : null;
  const own = tables
    .filter((table) => table.sheet === name)
    .map((table) => ({
      table,
      range: workbook.tables.getItem(table.name).getRange().load(loadedArea),
    }));
  return () => ({
    raw: {
      name,
      hidden,
      cells: head.isNullObject ? [] : rawCells(head),
      tables: own.map(({ table, range }) => rawTable(table, range)),
      ...someOf('merges', merged === null || merged.isNullObject ? [] : rawRanges(merged.address)),
      ...someOf('columns', rawColumns(widths?.value ?? [])),
    },
    rest: beyond.flatMap((area) => pieceOf(name, area) ?? []),
  });
}

/** Excel tells names of sheets apart without regard to case. */
function isNamed(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

function someOf<K extends string, T>(key: K, list: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { readonly [P in K]: readonly T[] });
}

function completed(sheet: RawSheet, more: readonly RawCell[]): RawSheet {
  if (more.length === 0) return sheet;
  const cells = [...sheet.cells, ...more].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

import type { RawCell, RawTable, RawWorkbook } from '../../workbook/raw-workbook';
import type { ExcelBatch } from './excel-batch';
import { rawCells } from './raw-cells';

/** What one answer may hold: values, types and formats of so many cells stay well under 5 MB. */
const cellsPerSync = 40_000;

interface Survey {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/**
 * Reads sheets as they stand, in three round trips as long as they are small: what there is, how big it is, and what
 * it holds. Sheets that are not wanted are left out altogether.
 *
 * @param wanted whether to read a sheet, by its own name and the names of the tables on it
 */
export async function readSheets(
  batch: ExcelBatch,
  wanted: (sheet: string, tables: readonly string[]) => boolean = () => true,
): Promise<RawWorkbook> {
  const surveys = await measureSheets(batch, wanted);
  const contents = await readContents(
    batch,
    surveys.map(({ used }) => used),
  );
  return {
    sheets: surveys.map(({ sheet, tables }, index) => ({
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      cells: contents[index] ?? [],
      tables: tables.map(rawTable),
    })),
  };
}

async function measureSheets(
  batch: ExcelBatch,
  wanted: (sheet: string, tables: readonly string[]) => boolean,
): Promise<readonly Survey[]> {
  const sheets = batch.workbook.worksheets.load('items/name,items/visibility');
  const tables = batch.workbook.tables.load('items/name,items/worksheet/name');
  await batch.sync();
  const surveys: Survey[] = [];
  for (const sheet of sheets.items) {
    const own = tables.items.filter(({ worksheet }) => worksheet.name === sheet.name);
    if (
      !wanted(
        sheet.name,
        own.map(({ name }) => name),
      )
    )
      continue;
    surveys.push({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      tables: own.map((table) => ({
        name: table.name,
        range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      })),
    });
  }
  if (surveys.length > 0) await batch.sync();
  return surveys;
}

/** The content of each range, read in slices of whole rows; as many slices share a round trip as one may carry. */
async function readContents(
  batch: ExcelBatch,
  ranges: readonly Excel.Range[],
): Promise<readonly (readonly RawCell[])[]> {
  const slices: Excel.Range[][] = ranges.map(() => []);
  let asked = 0;
  for (const [index, range] of ranges.entries()) {
    if (range.isNullObject) continue;
    const rowsPerSlice = Math.max(1, Math.floor(cellsPerSync / range.columnCount));
    for (let row = 0; row < range.rowCount; row += rowsPerSlice) {
      const rows = Math.min(rowsPerSlice, range.rowCount - row);
      if (asked > 0 && asked + rows * range.columnCount > cellsPerSync) {
        await batch.sync();
        asked = 0;
      }
      asked += rows * range.columnCount;
      slices[index]?.push(loadSlice(range, row, rows));
    }
  }
  if (asked > 0) await batch.sync();
  return slices.map((parts) => parts.flatMap((part) => rawCells(part)));
}

function loadSlice(range: Excel.Range, row: number, rows: number): Excel.Range {
  return range
    .getCell(row, 0)
    .getResizedRange(rows - 1, range.columnCount - 1)
    .load('rowIndex,columnIndex,values,valueTypes,numberFormat');
}

function rawTable({ name, range }: { name: string; range: Excel.Range }): RawTable {
  return {
    name,
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

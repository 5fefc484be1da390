import type { Sheet, SheetCell } from '../../../workbook/sheet';
import { sheetAddress } from '../office/addresses';
import { cellInput } from './cell-input';
import type { CellInput } from './cell-input';
import type { ExcelBatch } from '../office/excel-batch';

type Input = CellInput | null;

/** Writes what stands in a sheet's cells, formulas left out: they need every sheet, table and name to be there. */
export async function writeValues(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  await writeRows(batch, sheet, valueOf, (row, height, inputs) => {
    target.getRangeByIndexes(row, 0, height, widthOf(sheet)).values = inputs;
  });
}

/** Writes the sheet's formulas and leaves every other cell as it is. */
export async function writeFormulas(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  if (!sheet.rows.some((row) => row.some((cell) => cell?.formula !== undefined))) return;
  await writeRows(batch, sheet, formulaOf, (row, height, inputs) => {
    if (inputs.some((line) => line.some((input) => input !== null))) {
      target.getRangeByIndexes(row, 0, height, widthOf(sheet)).formulas = inputs;
    }
  });
}

/** A jump goes in before what its cell says, which is written once more: Excel may put the jump's address there. */
export async function writeLinks(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.link) continue;
      await batch.room(2 * bytesPerOrder);
      const range = target.getCell(row, column);
      range.hyperlink = { documentReference: sheetAddress(cell.link.sheet, cell.link.cell) };
      if (cell.formula === undefined) range.values = [[cellInput(cell)]];
      else range.formulas = [[formulaOf(cell)]];
    }
  }
}

/** What an order to Excel takes beside the values in it: about the length of its names and numbers. */
export const bytesPerOrder = 600;

/** A range is written in slices, so that no round trip carries more than it may. */
const bytesPerSlice = 400_000;

async function writeRows(
  batch: ExcelBatch,
  sheet: Sheet,
  inputOf: (cell: SheetCell | null | undefined) => Input,
  write: (row: number, height: number, inputs: Input[][]) => void,
): Promise<void> {
  const width = widthOf(sheet);
  if (width === 0) return;
  let slice: Input[][] = [];
  let bytes = 0;
  let first = 0;
  const flush = async (): Promise<void> => {
    if (slice.length === 0) return;
    await batch.room(bytes + bytesPerOrder);
    write(first, slice.length, slice);
    first += slice.length;
    slice = [];
    bytes = 0;
  };
  for (const row of sheet.rows) {
    const inputs = Array.from({ length: width }, (_, column) => inputOf(row[column]));
    const size = bytesOf(inputs);
    if (bytes + size > bytesPerSlice) await flush();
    slice.push(inputs);
    bytes += size;
  }
  await flush();
}

function valueOf(cell: SheetCell | null | undefined): Input {
  return !cell || cell.formula !== undefined ? '' : cellInput(cell);
}

function formulaOf(cell: SheetCell | null | undefined): Input {
  return cell?.formula === undefined ? null : `=${cell.formula}`;
}

function widthOf({ rows }: Sheet): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

const encoder = new TextEncoder();

function bytesOf(inputs: readonly Input[]): number {
  return encoder.encode(JSON.stringify(inputs)).length;
}

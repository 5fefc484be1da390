import type { RawCell, RawSheet, RawWorkbook } from '../../workbook/raw-workbook';
import { findRegistrations } from '../../workbook/response/find-registrations';
import { readRows } from '../../workbook/response/read-registrations';
import type { ReadingOptions } from '../../workbook/response/read-registrations';
import { writeCells } from './cell-input';
import type { ExcelBatch } from './excel-batch';
import { officeCode } from './excel-problem';

/** A cell that is to hold an Id; row and column count from 1. */
interface NewId {
  readonly row: number;
  readonly column: number;
  readonly id: string;
}

/**
 * Gives an Id to every registration that was typed into the grid or copied from another row, in the workbook and in
 * what was read of it: without one, a change made in the pane could not find its row again.
 */
export async function giveIds(
  batch: ExcelBatch,
  workbook: RawWorkbook,
  options: ReadingOptions,
): Promise<RawWorkbook> {
  const place = findRegistrations(workbook);
  const column = place?.columns.get('id');
  if (place === null || column === undefined) return workbook;
  const ids = readRows(place, options, true)
    .map(({ row, registration }): NewId => ({ row, column, id: registration.id }))
    .filter(({ row, id }) => {
      const there = place.grid.get(row)?.get(column);
      return there?.kind !== 'text' || there.text.trim().toLowerCase() !== id.toLowerCase();
    });
  if (ids.length === 0) return workbook;
  await writeIds(batch, place.sheet.name, ids);
  return {
    sheets: workbook.sheets.map((sheet) => (sheet === place.sheet ? withIds(sheet, ids) : sheet)),
  };
}

async function writeIds({ workbook, sync }: ExcelBatch, name: string, ids: readonly NewId[]): Promise<void> {
  const sheet = workbook.worksheets.getItem(name);
  for (const { row, column, id } of ids) {
    writeCells(sheet.getCell(row - 1, column - 1), [[{ value: id, format: 'text' }]]);
  }
  try {
    await sync();
  } catch (error) {
    // A protected sheet can still be read; a change to it will say why it cannot be made.
    if (officeCode(error) !== 'AccessDenied') throw error;
  }
}

function withIds(sheet: RawSheet, ids: readonly NewId[]): RawSheet {
  const isReplaced = (cell: RawCell): boolean =>
    ids.some(({ row, column }) => row === cell.row && column === cell.column);
  const added = ids.map(({ row, column, id }): RawCell => {
    return { row, column, value: { kind: 'text', text: id } };
  });
  const cells = [...sheet.cells.filter((cell) => !isReplaced(cell)), ...added];
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

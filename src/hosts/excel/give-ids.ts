import type { RawCell, RawSheet, RawValue, RawWorkbook } from '../../workbook/raw-workbook';
import { findRegistrations } from '../../workbook/response/find-registrations';
import { readRows } from '../../workbook/response/read-registrations';
import type { ReadingOptions } from '../../workbook/response/read-registrations';
import { writeCells } from './cell-input';
import type { ExcelBatch } from './excel-batch';
import { officeCode } from './excel-problem';
import { createJournal } from './journal';

/** A cell that is to hold an Id; row and column count from 1. */
interface NewId {
  readonly row: number;
  readonly column: number;
  readonly id: string;
}

/**
 * Gives an Id to every registration that was typed into the grid or copied from another row, in the workbook and in
 * what was read of it: without one, a change made in the pane could not find its row again.
 *
 * @returns null when somebody else had moved the rows meanwhile: then nothing is written, and it must be read again
 */
export async function giveIds(
  batch: ExcelBatch,
  workbook: RawWorkbook,
  options: ReadingOptions,
): Promise<RawWorkbook | null> {
  const place = findRegistrations(workbook);
  const column = place?.columns.get('id');
  if (place === null || column === undefined) return workbook;
  const ids = readRows(place, options, true)
    .map(({ row, registration }): NewId => ({ row, column, id: registration.id }))
    .filter(({ row, id }) => {
      return idText(place.grid.get(row)?.get(column)).trim().toLowerCase() !== id.toLowerCase();
    });
  if (ids.length === 0) return workbook;
  const lastRow = Math.max(...place.grid.keys());
  const there = Array.from({ length: lastRow }, (_, index) => idText(place.grid.get(index + 1)?.get(column)));
  if (!(await writeIds(batch, { sheet: place.sheet.name, column, there }, ids))) return null;
  return {
    sheets: workbook.sheets.map((sheet) => (sheet === place.sheet ? withIds(sheet, ids) : sheet)),
  };
}

function idText(value: RawValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}

/** The column of Ids as it was read, from the sheet's first row on. */
interface IdColumn {
  readonly sheet: string;
  readonly column: number;
  readonly there: readonly string[];
}

async function writeIds(
  batch: ExcelBatch,
  { sheet: name, column: idColumn, there }: IdColumn,
  ids: readonly NewId[],
): Promise<boolean> {
  const sheet = batch.workbook.worksheets.getItem(name);
  const now = sheet.getRangeByIndexes(0, idColumn - 1, there.length, 1).load('values');
  const journal = createJournal();
  for (const { row, column, id } of ids) {
    const cell = sheet.getCell(row - 1, column - 1);
    journal.keep(cell);
    writeCells(cell, [[{ value: id, format: 'text' }]]);
  }
  try {
    await batch.sync();
  } catch (error) {
    // A protected sheet can still be read; a change to it will say why it cannot be made.
    if (officeCode(error) === 'AccessDenied') return true;
    throw error;
  }
  const isSame = there.every((text, index) => {
    const value: unknown = now.values[index]?.[0];
    return text === (typeof value === 'string' ? value : '');
  });
  if (!isSame) await journal.takeBack(batch);
  return isSame;
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

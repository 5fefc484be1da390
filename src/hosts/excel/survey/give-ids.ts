import type { Texts } from '../../../text/da';
import type { RawCell, RawSheet, RawValue, RawWorkbook } from '../../../workbook/raw-workbook';
import { findRegistrations } from '../../../workbook/response/find-registrations';
import type { RegistrationsPlace } from '../../../workbook/response/registrations-place';
import { readRows } from '../../../workbook/response/read-registrations';
import type { ReadingOptions } from '../../../workbook/response/read-registrations';
import type { ExcelBatch } from '../office/excel-batch';
import { officeCode } from '../office/excel-problem';
import { createJournal } from '../moved-rows/journal';
import { loadedRange, rawCells } from '../reading/raw-cells';
import { headerTexts } from './survey-grid';
import type { SurveyMemory, UnwrittenId } from './survey-home';
import { takeBack } from '../moved-rows/put-rows-back';
import { windowOf } from '../reading/survey-window';

export interface IdOptions {
  readonly reading: ReadingOptions;
  readonly texts: Texts;
  readonly memory: SurveyMemory;
  /** Whether it is a problem when the Ids cannot be written. */
  readonly mustWrite: boolean;
}

/** A cell that is to hold an Id; row and column count from 1. */
interface NewId extends UnwrittenId {
  readonly column: number;
}

/** Each takes about 1.4 KB of orders; a round trip carries at most 1.4 MB. */
const idsPerSync = 800;

/**
 * Gives an Id to every registration that was typed into the grid or copied from another row, in the workbook and in
 * what was read of it: without one, a change made in the pane could not find its row again. Where the sheet cannot be
 * written to, the Ids are remembered, so that the rows keep them until it can.
 *
 * @returns null when somebody else had moved the rows meanwhile: then nothing is written, and it must be read again
 */
export async function giveIds(
  batch: ExcelBatch,
  workbook: RawWorkbook,
  options: IdOptions,
): Promise<RawWorkbook | null> {
  const place = findRegistrations(workbook);
  const column = place?.columns.get('id');
  if (place === null || column === undefined) return workbook;
  const ids = neededIds(place, column, options);
  let unwritten = ids;
  while (unwritten.length > 0) {
    const outcome = await writeIds(batch, place, unwritten.slice(0, idsPerSync), options);
    if (outcome === 'moved') return null;
    if (outcome === 'refused') break;
    unwritten = unwritten.slice(idsPerSync);
  }
  options.memory.unwritten = unwritten;
  return {
    sheets: workbook.sheets.map((sheet) => (sheet === place.sheet ? withIds(sheet, ids) : sheet)),
  };
}

function neededIds(
  place: RegistrationsPlace,
  column: number,
  { reading, memory }: IdOptions,
): readonly NewId[] {
  const seen = new Map<string, number>();
  const needed = readRows(place, reading, true).flatMap(({ row, registration: { id } }): readonly NewId[] => {
    const cells = place.grid.get(row);
    if (textIn(cells?.get(column)).toLowerCase() === id.toLowerCase()) return [];
    const others = JSON.stringify([...(cells ?? [])].filter(([at]) => at !== column));
    const before = seen.get(others) ?? 0;
    seen.set(others, before + 1);
    return [{ row, column, id, content: `${others} ${String(before)}` }];
  });
  return needed.map((own) => ({ ...own, id: rememberedId(own, needed, memory.unwritten) ?? own.id }));
}

/** The Id that a row was given before: known by what stands in the row, else by its place. */
function rememberedId(
  { row, content }: NewId,
  needed: readonly NewId[],
  unwritten: readonly UnwrittenId[],
): string | undefined {
  const same = unwritten.find((one) => one.content === content);
  if (same) return same.id;
  const beside = unwritten.find((one) => one.row === row);
  return needed.some((other) => other.content === beside?.content) ? undefined : beside?.id;
}

function textIn(value: RawValue | undefined): string {
  return value?.kind === 'text' ? value.text.trim() : '';
}

/** @returns whether the Ids were written; when the rows had moved, what was written has been taken back */
async function writeIds(
  batch: ExcelBatch,
  place: RegistrationsPlace,
  ids: readonly UnwrittenId[],
  { texts, mustWrite }: Pick<IdOptions, 'texts' | 'mustWrite'>,
): Promise<'written' | 'moved' | 'refused'> {
  const { columns, grid, headerRow } = place;
  const key = (columns.get('id') ?? 1) - 1;
  const sheet = batch.workbook.worksheets.getItem(place.sheet.name);
  const header = headerTexts(grid.get(headerRow));
  const now = [headerRow, ...ids.map(({ row }) => row)].map((row) => {
    const width = Math.max(header.length, ...(grid.get(row)?.keys() ?? []));
    const range = sheet.getRangeByIndexes(row - 1, 0, 1, width);
    return { row, range: range.load(loadedRange) };
  });
  const journal = createJournal(sheet, { header, key });
  for (const { row, id } of ids) journal.write(row - 1, key, [{ value: id, format: 'text' }]);
  try {
    await batch.sync();
  } catch (error) {
    if (officeCode(error) === 'ItemNotFound') return 'moved';
    // A protected sheet can still be read; a change to such a row says why it cannot be made.
    if (mustWrite || officeCode(error) !== 'AccessDenied') throw error;
    return 'refused';
  }
  const isSame = now.every(({ row, range }) => sameRow(rawCells(range), grid.get(row)));
  if (isSame) return 'written';
  const window = windowOf({ sheets: [place.sheet] });
  await takeBack(batch, { sheet: journal.sheet, left: journal.outcome(null), window, isUnread: true }, texts);
  return 'moved';
}

function sameRow(cells: readonly RawCell[], read: ReadonlyMap<number, RawValue> | undefined): boolean {
  const filled = cells.filter(({ value }) => value.kind !== 'text' || value.text.trim() !== '');
  const now = filled.map(({ column, value }) => [column, value] as const);
  return JSON.stringify(now) === JSON.stringify([...(read ?? [])].sort(([a], [b]) => a - b));
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

import type { Sheet, SheetCell, WorkbookLayout } from '../../../workbook/sheet';
import { rangeAddress, rangeIn } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { readInSlices } from '../reading/read-pieces';
import { cellInput, formatCode } from './cell-input';
import type { CellInput } from './cell-input';
import { applyLooks, formatNumbers } from './format-cells';
import { bytesPerOrder } from './write-values';

/** An analysis that is to take the place of the one that was written last, as far as they differ. */
export interface Changes {
  /** Sheets of which more than cells differ: they are written anew. */
  readonly anew: readonly Sheet[];
  /** Sheets that keep their place and their looks, with the cells that are not what they are to be. */
  readonly cells: readonly CellsOfSheet[];
  /** Names that stand for something else now. */
  readonly names: Readonly<Record<string, string>>;
}

/** Of each row only the cells that are to be written; null leaves a cell alone. */
export interface CellsOfSheet {
  readonly sheet: Sheet;
  readonly contents: Sheet['rows'];
  /** Those among them, and others, that look otherwise than before. */
  readonly looks: Sheet['rows'];
}

/** So many cells are read in one round trip. */
const cellsPerSync = 60_000;

/**
 * What differs between the analysis that was written last and the one that is to stand there, beside what people have
 * changed in the sheets meanwhile: each cell is compared with what stands in it.
 */
export async function changesSince(
  batch: ExcelBatch,
  written: WorkbookLayout,
  layout: WorkbookLayout,
): Promise<Changes> {
  const before = new Map(written.sheets.map((sheet) => [sheet.name, sheet]));
  const inPlace = await sheetsInPlace(batch, written);
  const stays = (sheet: Sheet): boolean => {
    const old = before.get(sheet.name);
    return (
      old !== undefined && inPlace.has(sheet.name) && frameOf(old) === frameOf(sheet) && sameLinks(old, sheet)
    );
  };
  const staying = layout.sheets.filter(stays);
  const anew = layout.sheets.filter((sheet) => !staying.includes(sheet));
  const standing = await contentsOf(batch, staying);
  return {
    anew,
    cells: staying.map((sheet) =>
      differencesIn(
        { sheet, before: before.get(sheet.name) ?? sheet, standing: standing.get(sheet.name) ?? [] },
        tablesOf(anew),
      ),
    ),
    names: Object.fromEntries(
      Object.entries(layout.names ?? {}).filter(([name, means]) => written.names?.[name] !== means),
    ),
  };
}

/** The sheets whose tables stand where they were written: no row or column has been put in or taken out. */
async function sheetsInPlace(batch: ExcelBatch, { sheets }: WorkbookLayout): Promise<ReadonlySet<string>> {
  const tables = batch.workbook.tables.load('items/name,items/worksheet/name');
  await batch.sync();
  const ranges = tables.items.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  if (ranges.length > 0) await batch.sync();
  const places = new Map(
    ranges.map(({ table, range: { rowIndex, columnIndex, rowCount, columnCount } }) => [
      `${table.worksheet.name} ${table.name}`,
      rangeAddress({
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + rowCount - 1,
        right: columnIndex + columnCount - 1,
      }),
    ]),
  );
  const isThere = (sheet: Sheet): boolean =>
    (sheet.tables ?? []).every(
      ({ name, range }) =>
        places.get(`${sheet.name} ${name}`) ===
        rangeAddress({ ...range, bottom: Math.max(range.bottom, range.top + 1) }),
    );
  return new Set(sheets.filter(isThere).map(({ name }) => name));
}

/** Everything about a sheet that is not what stands in its cells. */
function frameOf({ rows, ...frame }: Sheet): string {
  return JSON.stringify([rows.length, frame]);
}

function sameLinks(one: Sheet, other: Sheet): boolean {
  const links = ({ rows }: Sheet): string =>
    JSON.stringify(rows.map((row) => row.map((cell) => cell?.link ?? null)));
  return links(one) === links(other);
}

/** What stands in the cells of the sheets now, row by row, formulas as they are written. */
function contentsOf(
  batch: ExcelBatch,
  sheets: readonly Sheet[],
): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const pieces = sheets
    .map((sheet) => ({
      sheet: sheet.name,
      top: 0,
      left: 0,
      bottom: sheet.rows.length - 1,
      right: widthOf(sheet) - 1,
    }))
    .filter(({ bottom, right }) => bottom >= 0 && right >= 0);
  return readInSlices(batch, pieces, cellsPerSync, {
    loaded: 'formulas',
    of: ({ formulas }) => formulas as readonly (readonly unknown[])[],
  });
}

function widthOf({ rows }: Sheet): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The names of tables that go, and come again: Excel takes them out of every formula. */
function tablesOf(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name.toLowerCase()));
}

/** A sheet as it is to be, as it was written, and what stands in its cells. */
interface Standing {
  readonly sheet: Sheet;
  readonly before: Sheet;
  readonly standing: readonly (readonly unknown[])[];
}

function differencesIn({ sheet, before, standing }: Standing, going: readonly string[]): CellsOfSheet {
  const width = Math.max(widthOf(sheet), widthOf(before));
  const pick = (
    isOther: (cell: SheetCell, old: SheetCell, row: number, column: number) => boolean,
  ): Sheet['rows'] =>
    sheet.rows.map((cells, row) =>
      Array.from({ length: width }, (_, column) => {
        const cell = cells[column] ?? blank;
        return isOther(cell, before.rows[row]?.[column] ?? blank, row, column) ? cell : null;
      }),
    );
  return {
    sheet,
    contents: pick(
      (cell, old, row, column) => !stands(cell, old, standing[row]?.[column] ?? '') || names(cell, going),
    ),
    looks: pick((cell, old) => lookKey(cell) !== lookKey(old)),
  };
}

const blank: SheetCell = { value: null };

/** Whether a cell says already what it is to say; a formula's text is Excel's own affair once it has been written. */
function stands(cell: SheetCell, old: SheetCell, content: unknown): boolean {
  if (cell.formula === undefined) return content === (cell.value ?? '');
  return cell.formula === old.formula && typeof content === 'string' && content.startsWith('=');
}

function names({ formula }: SheetCell, tables: readonly string[]): boolean {
  const text = formula?.toLowerCase();
  return text !== undefined && tables.some((table) => text.includes(table));
}

function lookKey({ style, format, band }: SheetCell): string {
  return JSON.stringify([style ?? 'text', format ?? 'general', band ?? '']);
}

/** Writes the cells that differ, in as few orders as the rows allow, and lets all others alone. */
export async function writeCells(batch: ExcelBatch, changed: readonly CellsOfSheet[]): Promise<void> {
  for (const { sheet, contents, looks } of changed) {
    const target = batch.workbook.worksheets.getItem(sheet.name);
    for (const range of changedRanges(looks)) {
      await batch.room(bytesPerOrder);
      rangeIn(target, range).clear('Formats');
    }
    for (const range of changedRanges(contents)) {
      const inputs = (of: (cell: SheetCell) => CellInput | null): (CellInput | null)[][] =>
        Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
          Array.from({ length: range.right - range.left + 1 }, (_column, column) => {
            const cell = contents[range.top + row]?.[range.left + column] ?? null;
            return cell === null ? null : of(cell);
          }),
        );
      const values = inputs((cell) => (cell.formula === undefined ? cellInput(cell) : null));
      const formulas = inputs((cell) => (cell.formula === undefined ? null : `=${cell.formula}`));
      await batch.room(JSON.stringify([values, formulas]).length + 2 * bytesPerOrder);
      const place = rangeIn(target, range);
      const texts = inputs((cell) =>
        cell.format === 'text' && cell.formula === undefined ? 'General' : null,
      );
      const holdsText = texts.flat().some((format) => format !== null);
      // The format is General while the values go in, as everywhere.
      if (holdsText) place.numberFormat = texts;
      if (values.flat().some((value) => value !== null)) place.values = values;
      if (formulas.flat().some((formula) => formula !== null)) place.formulas = formulas;
      if (holdsText)
        place.numberFormat = texts.map((line) => line.map((format) => format && formatCode('text')));
    }
    const dressed = { ...sheet, rows: looks };
    await formatNumbers(batch, target, dressed);
    await applyLooks(batch, target, dressed);
  }
}

/** The rows that hold something, gathered where they follow each other, each as wide as it is written. */
function changedRanges(rows: Sheet['rows']): readonly {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}[] {
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const [row, cells] of rows.entries()) {
    const left = cells.findIndex((cell) => cell !== null);
    if (left < 0) continue;
    const right = cells.findLastIndex((cell) => cell !== null);
    const last = ranges.at(-1);
    if (last?.bottom === row - 1 && last.left === left && last.right === right) last.bottom = row;
    else ranges.push({ top: row, left, bottom: row, right });
  }
  return ranges;
}

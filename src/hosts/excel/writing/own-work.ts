import { followRow } from '../../../workbook/margin/follow-row';
import type { MarginNote } from '../../../workbook/margin/margin-note';
import type { ExcelBatch } from '../office/excel-batch';
import { officeCode } from '../office/excel-problem';
import { narrowPieces, pieceOf } from '../reading/narrow-pieces';
import { loadedArea } from '../reading/raw-cells';
import { readInSlices } from '../reading/read-pieces';
import { bytesPerOrder } from './write-values';

/** A cell of people's own among ours, as it stood: its formula, how its number is shown, and its look. */
interface OwnCell {
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly look: Excel.SettableCellProperties;
}

/** A formula on a sheet of people's own that speaks of one of our tables, and loses it when the table goes. */
interface OwnFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * What people have made and our sheets' being written anew takes away. It is kept until all of it is back: whoever has to
 * begin again finds it gone.
 */
export interface OwnWork {
  cells: ReadonlyMap<string, OwnCell>;
  formulas: ReadonlyMap<string, OwnFormula>;
}

export function noOwnWork(): OwnWork {
  return { cells: new Map(), formulas: new Map() };
}

/** Where people's own work stands in the workbook. */
interface OwnPlaces {
  /** What they have written among our cells. */
  readonly notes: readonly MarginNote[];
  /** Their own sheets. */
  readonly sheets: readonly Excel.Worksheet[];
  /** The names of our tables that stand there. */
  readonly tables: readonly string[];
}

/** Reads what is to be put back, before anything is touched. */
export async function readOwnWork(
  batch: ExcelBatch,
  owed: OwnWork,
  { notes, sheets, tables }: OwnPlaces,
): Promise<void> {
  owed.cells = new Map([...owed.cells, ...(await readOwnCells(batch, notes))]);
  const formulas = tables.length === 0 ? [] : await readFormulas(batch, sheets, tables);
  owed.formulas = new Map([...owed.formulas, ...formulas.map((one) => [keyOf(one), one] as const)]);
}

/** Puts it back where it belongs by now; what Excel refuses alone stays as the value that it had. */
export async function putOwnWorkBack(
  batch: ExcelBatch,
  owed: OwnWork,
  notes: readonly MarginNote[],
): Promise<void> {
  const steps: (() => void)[] = [];
  const { worksheets } = batch.workbook;
  for (const { sheet, row, column, from } of notes) {
    const own = from === undefined ? undefined : owed.cells.get(keyOf(from));
    if (own === undefined || from === undefined) continue;
    steps.push(() => {
      const cell = worksheets.getItem(sheet).getCell(row, column);
      if (own.formula !== null) cell.formulas = [[followRow(own.formula, from.row, row)]];
      cell.numberFormat = [[own.numberFormat]];
      cell.setCellProperties([[own.look]]);
    });
  }
  for (const { sheet, row, column, formula } of owed.formulas.values()) {
    steps.push(() => {
      worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]];
    });
  }
  await carryOut(batch, steps);
  Object.assign(owed, noOwnWork());
}

/** All of them together, in as few round trips as they fit; where Excel refuses one, each is tried alone. */
async function carryOut(batch: ExcelBatch, steps: readonly (() => void)[]): Promise<void> {
  const most = 200;
  for (let at = 0; at < steps.length; at += most) {
    const some = steps.slice(at, at + most);
    if (await succeeds(batch, some)) continue;
    for (const step of some) await succeeds(batch, [step]);
  }
}

async function succeeds(batch: ExcelBatch, steps: readonly (() => void)[]): Promise<boolean> {
  await batch.room(steps.length * 3 * bytesPerOrder);
  for (const step of steps) step();
  try {
    await batch.sync();
    return true;
  } catch (error) {
    if (!['InvalidArgument', 'ItemNotFound', 'InvalidOperation'].includes(officeCode(error))) throw error;
    return false;
  }
}

/** What makes the look of a cell. */
export const loadedLook: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

async function readOwnCells(
  batch: ExcelBatch,
  notes: readonly MarginNote[],
): Promise<ReadonlyMap<string, OwnCell>> {
  const found = new Map<string, OwnCell>();
  const said = new Map(notes.flatMap(({ from, cell }) => (from ? [[keyOf(from), cell.value] as const] : [])));
  const loaded: {
    run: Run;
    range: Excel.Range;
    looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[] = [];
  for (const run of runsOf(notes)) {
    await batch.room(4 * bytesPerOrder);
    const range = batch.workbook.worksheets
      .getItem(run.sheet)
      .getRangeByIndexes(run.row, run.column, run.length, 1);
    loaded.push({
      run,
      range: range.load('formulas,values,numberFormat'),
      looks: range.getCellProperties(loadedLook),
    });
  }
  if (loaded.length > 0) await batch.sync();
  for (const { run, range, looks } of loaded) {
    for (let index = 0; index < run.length; index += 1) {
      const value: unknown = range.values[index]?.[0];
      const formula: unknown = range.formulas[index]?.[0];
      const key = keyOf({ ...run, row: run.row + index });
      // Emptied by an attempt before this one, or read in another workbook than this.
      if (formula === '' || value !== said.get(key)) continue;
      found.set(key, {
        formula: isFormula(formula, value) ? formula : null,
        numberFormat: String(range.numberFormat[index]?.[0] ?? 'General'),
        look: settable(looks.value[index]?.[0] ?? {}),
      });
    }
  }
  return found;
}

/** A text that only reads like a formula is the same as what it shows. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Excel calls the colour of a cell without any white: that is not to be painted. */
function settable({ format = {}, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format;
  const isPainted = (fill?.pattern ?? 'None') !== 'None';
  return {
    format: { ...rest, ...(isPainted && fill?.color !== undefined ? { fill: { color: fill.color } } : {}) },
    ...(hyperlink ? { hyperlink } : {}),
  };
}

/** Cells that stand below each other. */
interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly length: number;
}

function runsOf(notes: readonly MarginNote[]): readonly Run[] {
  const places = notes
    .flatMap(({ from }) => from ?? [])
    .toSorted((a, b) => compare(a.sheet, b.sheet) || a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { sheet, row, column } of places) {
    const last = runs.at(-1);
    const goesOn = last?.sheet === sheet && last.column === column && last.row + last.length === row;
    if (goesOn) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ sheet, row, column, length: 1 });
  }
  return runs;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const cellsPerSync = 60_000;

/** The formulas on people's own sheets that name one of our tables. */
async function readFormulas(
  batch: ExcelBatch,
  sheets: readonly Excel.Worksheet[],
  tables: readonly string[],
): Promise<readonly OwnFormula[]> {
  const used = sheets.map((sheet) => ({
    sheet: sheet.name,
    area: sheet.getUsedRangeOrNullObject(true).load(loadedArea),
  }));
  if (used.length === 0) return [];
  await batch.sync();
  const pieces = used.flatMap(({ sheet, area }) => pieceOf(sheet, area) ?? []);
  const names = new Set(tables.map((name) => name.toLowerCase()));
  const parts = await narrowPieces(batch, pieces, cellsPerSync);
  const found = await readInSlices(batch, parts, cellsPerSync, {
    loaded: 'rowIndex,columnIndex,formulas,values',
    of: (range) => formulasIn(range, (formula) => namesTable(formula, names)),
  });
  return [...found].flatMap(([sheet, formulas]) => formulas.map((one) => ({ ...one, sheet })));
}

function formulasIn(
  { rowIndex, columnIndex, formulas, values }: Excel.Range,
  isWanted: (formula: string) => boolean,
): readonly Omit<OwnFormula, 'sheet'>[] {
  return (formulas as readonly (readonly unknown[])[]).flatMap((line, row) =>
    line.flatMap((formula, column) =>
      isFormula(formula, values[row]?.[column]) && isWanted(formula)
        ? [{ row: rowIndex + row, column: columnIndex + column, formula }]
        : [],
    ),
  );
}

const wordOfNoSheet = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\]|'?!)/gu;

function namesTable(formula: string, names: ReadonlySet<string>): boolean {
  return [...formula.matchAll(wordOfNoSheet)].some(([word]) => names.has(word.toLowerCase()));
}

function keyOf({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

import type { Respondent } from '../../../survey/registration';
import type { RawSheet } from '../../../workbook/raw-workbook';
import type { ReadingOptions } from '../../../workbook/response/read-registrations';
import { readRespondent } from '../../../workbook/response/read-survey';
import { labelKey } from '../../../workbook/response/raw-cells';
import {
  registrationsSheet,
  registrationsTable,
  respondentLabels,
  respondentSheet,
} from '../../../workbook/response/response-format';
import type { ExcelBatch } from '../office/excel-batch';
import { officeCode } from '../office/excel-problem';
import { factsOf, loadSheetList, loadedTable } from '../reading/list-sheets';
import type { SheetList } from '../reading/list-sheets';
import { loadedArea, loadedRange, rawCells, rawTable } from '../reading/raw-cells';
import { readHeads } from '../reading/read-sheets';
import { surveyGrid } from './survey-grid';
import type { SurveyGrid } from './survey-grid';
import { homeIn, respondentSheetIn, surveyHome } from './survey-home';
import type { SurveyHome, SurveyMemory } from './survey-home';
import { leastWindow, usedWithin, widerWindow, withoutStrays } from '../reading/survey-window';
import type { SurveyWindow } from '../reading/survey-window';

/** Where the survey lies in the workbook now. */
export interface SurveyPlace {
  /** The registrations; null when there are none that can be read. */
  readonly grid: SurveyGrid | null;
  /** Whether there is a sheet for registrations at all, readable or not. */
  readonly hasSheet: boolean;
  /** The labels of the sheet Besvarelse; null when they were not asked for, or when there is no such sheet. */
  readonly labels: LabelColumn | null;
}

export interface LabelColumn {
  /** The row, counted from 0, of a label in column A, or undefined. */
  readonly rowOf: (label: string) => number | undefined;
  /** The first row below the labels, counted from 0, in which nothing stands. */
  readonly freeRow: number;
  /** Who answers, as the sheet says it now. */
  readonly respondent: Respondent;
  /** Everything on the sheet, to be compared with another reading. */
  readonly content: string;
}

export interface FindOptions {
  /** Whether the labels of who answers are asked for. */
  readonly withLabels: boolean;
  readonly reading: ReadingOptions;
  readonly memory: SurveyMemory;
}

/** Finds the survey: in one round trip as long as it is where it was last seen, else in two more. */
export async function findSurvey(batch: ExcelBatch, options: FindOptions): Promise<SurveyPlace> {
  const found = (await readWhereItWas(batch, options)) ?? (await readWhereItIs(batch, options));
  options.memory.home = found.grid && { sheet: found.grid.sheet, table: found.grid.table };
  return found;
}

/** @returns null when it is no longer there, or something that is more like a survey is */
async function readWhereItWas(
  batch: ExcelBatch,
  { withLabels, reading, memory }: FindOptions,
): Promise<SurveyPlace | null> {
  const { workbook, sync } = batch;
  const { sheet, table: name } = memory.home ?? { sheet: registrationsSheet, table: registrationsTable };
  const listed = name === registrationsTable ? null : loadSheetList(batch);
  const load = (): LoadedRegistrations => {
    const table = name === null ? null : workbook.tables.getItem(name);
    return loadRegistrations(table?.worksheet ?? workbook.worksheets.getItem(sheet), table, memory.window);
  };
  const first = load();
  const labels = withLabels ? loadUsed(workbook.worksheets.getItem(respondentSheet)) : null;
  const found = await unlessGone(async () => {
    await sync();
    return readWhole(batch, first, load, memory);
  });
  if (found === null) return null;
  const grid = gridOf(found, reading);
  const home = listed && surveyHome(listed());
  const hasMoved = home !== null && (home.sheet !== grid?.sheet || home.table !== grid.table);
  if (hasMoved || (listed && grid === null)) return null;
  return { grid, hasSheet: true, labels: labels && labelColumn(labels) };
}

/** @returns null when a sheet or a table is not there */
async function unlessGone<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (officeCode(error) === 'ItemNotFound') return null;
    throw error;
  }
}

/** Reads once more, and more of the sheet, where it holds more than the window has shown. */
async function readWhole(
  { sync }: ExcelBatch,
  first: LoadedRegistrations,
  load: () => LoadedRegistrations,
  memory: SurveyMemory,
): Promise<LoadedRegistrations> {
  let loaded = first;
  for (;;) {
    const sheet = sheetOf(loaded);
    const wider = sheet && widerWindow(withoutStrays(sheet), memory.window);
    if (wider === null) return loaded;
    memory.window = wider;
    loaded = load();
    await sync();
  }
}

/** What was read once more of a survey that had been found, once the round trip is over. */
export interface SurveyAgain {
  readonly registrations: Excel.Range | null;
  readonly labels: Excel.Range | null;
  readonly place: () => SurveyPlace;
}

/** Asks, as part of the next round trip, for a survey that has been found to be read once more. */
export function loadSurvey(
  { workbook }: ExcelBatch,
  { grid, labels, hasSheet }: SurveyPlace,
  { reading, memory }: Pick<FindOptions, 'reading' | 'memory'>,
): SurveyAgain {
  const registrations =
    grid &&
    loadRegistrations(
      workbook.worksheets.getItem(grid.sheet),
      grid.table === null ? null : workbook.tables.getItem(grid.table),
      memory.window,
    );
  const used = labels && loadUsed(workbook.worksheets.getItem(respondentSheet));
  return {
    registrations: registrations && registrations.used,
    labels: used,
    place: () => ({
      grid: registrations && gridOf(registrations, reading),
      hasSheet,
      labels: used && labelColumn(used),
    }),
  };
}

/** The survey is not where it was: a sheet or table has another name, is gone, or has become plain cells. */
async function readWhereItIs(
  batch: ExcelBatch,
  { withLabels, reading, memory }: FindOptions,
): Promise<SurveyPlace> {
  const { workbook, sync } = batch;
  const listed = loadSheetList(batch);
  await sync();
  const list = listed();
  const respondents = respondentSheetIn(list);
  const home = surveyHome(list) ?? (respondents === undefined ? null : await plainHome(batch, list));
  const load = (found: SurveyHome): LoadedRegistrations =>
    loadRegistrations(
      workbook.worksheets.getItem(found.sheet),
      found.table === null ? null : workbook.tables.getItem(found.table),
      memory.window,
    );
  const first = home && load(home);
  const labels =
    withLabels && respondents !== undefined ? loadUsed(workbook.worksheets.getItem(respondents)) : null;
  if (first || labels) await sync();
  const registrations = home && first && (await readWhole(batch, first, () => load(home), memory));
  return {
    grid: registrations && gridOf(registrations, reading),
    hasSheet: registrations !== null,
    labels: labels && labelColumn(labels),
  };
}

/** Registrations that are plain cells on a sheet of any name, found by what their first rows look like. */
async function plainHome(batch: ExcelBatch, list: SheetList): Promise<SurveyHome | null> {
  const heads = await readHeads(batch, list, list.sheets);
  return homeIn({ sheets: heads.map(({ raw }) => raw) });
}

interface LoadedRegistrations {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly table: { readonly own: Excel.Table; readonly range: Excel.Range } | null;
}

function loadRegistrations(
  sheet: Excel.Worksheet,
  table: Excel.Table | null,
  window: SurveyWindow,
): LoadedRegistrations {
  return {
    sheet: sheet.load('name'),
    used: usedWithin(sheet, window).load(loadedRange),
    table: table && {
      own: table.load(loadedTable),
      range: table.getRange().load(loadedArea),
    },
  };
}

/** Who answers stands at the top of a sheet. */
function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return usedWithin(sheet, leastWindow).load(loadedRange);
}

function gridOf(loaded: LoadedRegistrations, reading: ReadingOptions): SurveyGrid | null {
  const sheet = sheetOf(loaded);
  return sheet && surveyGrid(withoutStrays(sheet), reading);
}

/** The sheet as far as it was read; null when nothing stands there. */
function sheetOf({ sheet, used, table }: LoadedRegistrations): RawSheet | null {
  if (used.isNullObject && table === null) return null;
  return {
    name: sheet.name,
    hidden: false,
    cells: used.isNullObject ? [] : rawCells(used),
    tables: table ? [rawTable(factsOf(table.own), table.range)] : [],
  };
}

function labelColumn(used: Excel.Range): LabelColumn {
  const cells = used.isNullObject ? [] : rawCells(used);
  const rows = new Map<string, number>();
  for (const { row, column, value } of cells) {
    if (column === 1 && value.kind === 'text') rows.set(labelKey(value.text), row - 1);
  }
  const known = Object.values(respondentLabels).map((label) => rows.get(labelKey(label)) ?? 0);
  const taken = new Set(cells.map(({ row }) => row - 1));
  let freeRow = Math.max(...known) + 1;
  while (taken.has(freeRow)) freeRow += 1;
  return {
    rowOf: (label) => rows.get(labelKey(label)),
    freeRow,
    respondent: readRespondent({ name: respondentSheet, hidden: false, cells, tables: [] }),
    content: JSON.stringify(cells),
  };
}

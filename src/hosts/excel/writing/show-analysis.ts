import type { Texts } from '../../../text/da';
import { withNotes } from '../../../workbook/margin/margin-note';
import type { MarginNote } from '../../../workbook/margin/margin-note';
import type { Sheet, WorkbookLayout } from '../../../workbook/sheet';
import type { ExcelBatch } from '../office/excel-batch';
import { ExcelProblem } from '../office/excel-problem';
import { changesSince, writeCells } from './changed-sheets';
import type { Changes } from './changed-sheets';
import { putOwnWorkBack, readOwnWork } from './own-work';
import type { OwnWork } from './own-work';
import { loadUnfinished, markFinished, markUnfinished, sendNames } from './unfinished';
import { finishLooks, writeLayout } from './write-layout';
import { bytesPerOrder } from './write-values';

/** An analysis, with what people have written beside the one before, and what they are still owed of that. */
export interface AnalysisToShow {
  readonly layout: WorkbookLayout;
  readonly notes: readonly MarginNote[];
  readonly owed: OwnWork;
  /** The analysis as this pane wrote it last, notes and all; null when it has not. */
  readonly written: WorkbookLayout | null;
}

/**
 * Brings the analysis' sheets to what they are to say. Where this pane has written them before, only what differs is
 * written; what stands there is read first, so that nobody's change in between is missed.
 *
 * @returns what stands there now
 */
export async function showAnalysis(
  batch: ExcelBatch,
  analysis: AnalysisToShow,
  texts: Texts,
): Promise<WorkbookLayout> {
  const layout = withNotes(analysis.layout, analysis.notes);
  const existing = await findEarlier(batch, layout);
  mayBeWritten(existing, texts);
  const { written } = analysis;
  const changes =
    written === null || existing.isUnfinished || existing.sheets.length < layout.sheets.length
      ? { anew: layout.sheets, cells: [], names: layout.names ?? {} }
      : await changesSince(batch, written, layout);
  await writeAnew(batch, analysis, { existing, layout }, changes);
  return layout;
}

/**
 * Writes the analysis' sheets. Those of an earlier analysis are emptied and filled again rather than deleted, so that
 * the analyst's own formulas that point at them still do; a sheet that only happens to have the name is left alone.
 * What people have written among our cells keeps its formulas and looks, and their charts stay where they are.
 */
async function writeAnew(
  batch: ExcelBatch,
  { notes, owed }: AnalysisToShow,
  { existing, layout }: { readonly existing: Earlier; readonly layout: WorkbookLayout },
  { anew, cells, names }: Changes,
): Promise<void> {
  const tables = existing.tables.map(({ name }) => name);
  await readOwnWork(batch, owed, { notes, sheets: existing.others, tables });
  await markUnfinished(batch, 'analysis', { stage: 'content', sheets: anew.map(({ name }) => name) });
  const isAnew = new Set(anew.map(({ name }) => name.toLowerCase()));
  const goes = ({ name }: { readonly name: string }): boolean => isAnew.has(name.toLowerCase());
  for (const table of existing.tables) if (goes(table.worksheet)) table.delete();
  for (const { sheet, charts } of existing.charts)
    if (goes({ name: sheet })) for (const chart of charts) chart.delete();
  for (const sheet of existing.sheets) if (goes(sheet)) emptySheet(sheet);
  const missing = missingSheets(anew, existing.sheets);
  addSheets(batch, missing);
  const sheets = anew.map((sheet) => (missing.includes(sheet) ? sheet : withoutFolds(sheet)));
  const first = layout.sheets.find(({ hidden }) => hidden !== true);
  // Excel shows no sheet that the analyst has hidden.
  if (first) batch.workbook.worksheets.getItem(first.name).visibility = 'Visible';
  await writeLayout(
    batch,
    'analysis',
    { sheets, names },
    {
      whenSaid: () => writeCells(batch, cells),
      whenDressed: () => putOwnWorkBack(batch, owed, notes),
      inFront: first,
    },
  );
}

/**
 * Writes to its end an analysis whose writing was interrupted; one that is whole is left alone.
 *
 * @returns whether there was something to do
 */
export async function finishAnalysis(
  batch: ExcelBatch,
  analysis: Omit<AnalysisToShow, 'written'>,
  texts: Texts,
): Promise<boolean> {
  const unfinished = loadUnfinished(batch, 'analysis');
  await sendNames(batch.sync);
  const left = unfinished();
  if (left?.stage === 'content') await showAnalysis(batch, { ...analysis, written: null }, texts);
  else if (left !== null)
    await finishLooks(batch, 'analysis', withNotes(analysis.layout, analysis.notes).sheets.map(withoutFolds));
  return left !== null;
}

/** Takes the analysis' sheets and names away; sheets that only happen to have the names of its sheets stay. */
export async function removeAnalysis(batch: ExcelBatch, layout: WorkbookLayout, texts: Texts): Promise<void> {
  const existing = await findEarlier(batch, layout);
  if (!existing.isOurs) return;
  mustBeOpen(existing, texts);
  // A workbook must keep a sheet that can be seen.
  if (!existing.others.some(({ visibility }) => visibility === 'Visible')) batch.workbook.worksheets.add();
  // The sheets first: where the workbook's structure is protected Excel refuses that, and the names are still there.
  for (const sheet of existing.sheets) sheet.delete();
  for (const name of Object.keys(layout.names ?? {})) {
    await batch.room(bytesPerOrder);
    batch.workbook.names.getItemOrNullObject(name).delete();
  }
  markFinished(batch, 'analysis');
  await sendNames(batch.sync);
}

/** Nothing is touched before everything can be written: half an analysis would have lost the analyst's notes. */
function mayBeWritten(existing: Earlier, texts: Texts): void {
  mustBeOpen(existing, texts);
  // A workbook has a table name once: on another sheet it stands in the way, and whose it is by now nobody can tell.
  const [elsewhere] = existing.elsewhere;
  if (elsewhere) throw new ExcelProblem(texts.excel.tableTaken(elsewhere));
  if (existing.sheets.length > 0 && !existing.isOurs) {
    throw new ExcelProblem(texts.excel.sheetTaken({ sheet: existing.sheets[0]?.name ?? '' }));
  }
}

function mustBeOpen({ sheets }: Earlier, texts: Texts): void {
  if (sheets.some(({ protection }) => protection.protected)) throw new ExcelProblem(texts.excel.protected);
}

/** A table with the name of one of the analysis' tables. */
interface NamedTable {
  readonly table: string;
  readonly sheet: string;
  /** The sheet that the analysis has the table on. */
  readonly home: string;
}

interface Earlier {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  /** Our own; those that people have drawn on our sheets are theirs. */
  readonly charts: readonly { readonly sheet: string; readonly charts: readonly Excel.Chart[] }[];
  /** Its writing was interrupted: nobody knows what of it stands there. */
  readonly isUnfinished: boolean;
  /**
   * Whether the sheets are an earlier analysis: one of the analysis' tables stands where the analysis puts it, or its
   * writing was interrupted.
   */
  readonly isOurs: boolean;
  /** Tables with the names of the analysis' tables that stand on another sheet: it was renamed, or is somebody's own. */
  readonly elsewhere: readonly NamedTable[];
  /** The sheets that are no part of it. */
  readonly others: readonly Excel.Worksheet[];
}

async function findEarlier(batch: ExcelBatch, layout: WorkbookLayout): Promise<Earlier> {
  const all = batch.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  const tables = batch.workbook.tables.load('items/name,items/worksheet/name');
  const unfinished = loadUnfinished(batch, 'analysis');
  await sendNames(batch.sync);
  const names = new Set(layout.sheets.map(({ name }) => name.toLowerCase()));
  const sheets = all.items.filter(({ name }) => names.has(name.toLowerCase()));
  const charts = sheets.map((sheet) => sheet.charts.load('items/name'));
  if (charts.length > 0) await batch.sync();
  const homes = new Map(
    layout.sheets.flatMap(({ name, tables: own }) =>
      (own ?? []).map((table) => [table.name.toLowerCase(), name] as const),
    ),
  );
  const known = tables.items.flatMap(({ name, worksheet }) => {
    const home = homes.get(name.toLowerCase());
    return home === undefined ? [] : [{ table: name, sheet: worksheet.name, home }];
  });
  const isAtHome = ({ sheet, home }: NamedTable): boolean => sheet.toLowerCase() === home.toLowerCase();
  return {
    sheets,
    tables: tables.items.filter(({ worksheet }) => names.has(worksheet.name.toLowerCase())),
    charts: charts.map(({ items }, at) => ({
      sheet: sheets[at]?.name ?? '',
      charts: items.filter((chart) => isOurChart(chart, layout)),
    })),
    others: all.items.filter((sheet) => !sheets.includes(sheet)),
    isUnfinished: unfinished() !== null,
    isOurs: known.some(isAtHome) || unfinished() !== null,
    elsewhere: known.filter((table) => !isAtHome(table)),
  };
}

/**
 * Columns are grouped once: Excel groups them deeper each time, and does not tell which are grouped already. A sheet that
 * was there keeps the groups that it has, unfolded.
 */
function withoutFolds(sheet: Sheet): Sheet {
  return { ...sheet, columns: sheet.columns.map(({ detail: _grouped, ...column }) => column) };
}

/** Our charts are called what stands above them, here as in files. */
function isOurChart({ name }: Excel.Chart, { sheets }: WorkbookLayout): boolean {
  return sheets.some(({ charts = [] }) => charts.some(({ title }) => title === name));
}

/** Takes everything off a sheet and leaves it standing. */
export function emptySheet(sheet: Excel.Worksheet): void {
  const everything = sheet.getRange();
  everything.unmerge();
  everything.dataValidation.clear();
  everything.conditionalFormats.clearAll();
  everything.clear('All');
  everything.columnHidden = false;
  everything.rowHidden = false;
  everything.format.useStandardHeight = true;
  sheet.verticalPageBreaks.removePageBreaks();
}

/** The sheets that are not there yet; Excel tells names apart without regard to case. */
export function missingSheets(
  sheets: readonly Sheet[],
  existing: readonly { readonly name: string }[],
): readonly Sheet[] {
  const there = new Set(existing.map(({ name }) => name.toLowerCase()));
  return sheets.filter(({ name }) => !there.has(name.toLowerCase()));
}

/** Adds sheets after those that are there. */
export function addSheets({ workbook }: ExcelBatch, sheets: readonly Sheet[]): void {
  for (const { name } of sheets) workbook.worksheets.add(name);
}

import type { Sheet, WorkbookLayout } from '../../../workbook/sheet';
import type { ExcelBatch } from '../office/excel-batch';
import { officeCode } from '../office/excel-problem';
import { applyLooks, formatNumbers } from './format-cells';
import { showView } from './show-view';
import { markFinished, markUnfinished, sendNames } from './unfinished';
import type { Making } from './unfinished';
import { writeCharts } from './write-charts';
import { writeFrame, writeTables } from './write-frame';
import { writeRules } from './write-rules';
import { bytesPerOrder, writeFormulas, writeLinks, writeValues } from './write-values';

type Step = (batch: ExcelBatch, worksheet: Excel.Worksheet, sheet: Sheet) => Promise<void>;

/** What makes sheets handy, and may fail without making them wrong. Each can be done again. */
const looks: readonly Step[] = [writeLinks, applyLooks, writeFrame, writeRules, writeCharts];

/** What else belongs to the work. */
interface Beside {
  /** What other sheets are to say. */
  readonly whenSaid: () => Promise<void>;
  /** What is put over our looks. */
  readonly whenDressed: () => Promise<void>;
  /** The sheet to be seen first, when it is not the first of these. */
  readonly inFront: Sheet | undefined;
}

/**
 * Writes sheets as data into worksheets that are there and empty, or are ordered and not yet sent. What they say goes
 * first, one kind of content after the other over all sheets: a formula may refer to any sheet, table or name of the
 * workbook. What makes them handy follows in round trips of its own. A mark in the workbook tells how far it has come, so
 * that whoever opens the workbook after an interruption can do the rest: it is set before anything else is ordered, by
 * whoever makes room for the sheets.
 */
export async function writeLayout(
  batch: ExcelBatch,
  making: Making,
  { sheets, names = {} }: Pick<WorkbookLayout, 'sheets' | 'names'>,
  beside: Partial<Beside> = {},
): Promise<void> {
  await writeNames(batch, names);
  await sendNames(batch.sync);
  await forEach(batch, sheets, writeValues);
  await forEach(batch, sheets, writeTables);
  await forEach(batch, sheets, writeFormulas);
  await forEach(batch, sheets, formatNumbers);
  await beside.whenSaid?.();
  await markUnfinished(batch, making, { stage: 'looks', sheets: sheets.map(({ name }) => name) });
  await sendNames(batch.sync);
  await writeLooks(batch, making, sheets, beside);
}

/** What makes sheets handy, as far as Excel allows now; the mark goes when all of it is there. */
async function writeLooks(
  batch: ExcelBatch,
  making: Making,
  sheets: readonly Sheet[],
  { whenDressed, inFront }: Partial<Beside> = {},
): Promise<boolean> {
  const isDressed = await dress(batch, sheets);
  await whenDressed?.();
  const seen = inFront === undefined || sheets.some(({ name }) => name === inFront.name);
  const isShown = await showView(batch, seen ? sheets : [inFront, ...sheets], () => {
    if (isDressed) markFinished(batch, making);
  });
  return isDressed && isShown;
}

/** The same once more, for sheets that were left without: what Excel refuses this time as well is given up. */
export async function finishLooks(
  batch: ExcelBatch,
  making: Making,
  sheets: readonly Sheet[],
): Promise<void> {
  if (await writeLooks(batch, making, sheets)) return;
  await succeeds(batch, async () => {
    markFinished(batch, making);
    return Promise.resolve();
  });
}

async function dress(batch: ExcelBatch, sheets: readonly Sheet[]): Promise<boolean> {
  if (await succeeds(batch, () => inOrder(looks, (step) => forEach(batch, sheets, step)))) return true;
  // Something of it was refused: then each kind, sheet by sheet, so that only what cannot be is left out.
  let isWhole = true;
  for (const step of looks)
    for (const sheet of sheets)
      isWhole = (await succeeds(batch, () => forEach(batch, [sheet], step))) && isWhole;
  return isWhole;
}

async function succeeds(batch: ExcelBatch, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    await batch.sync();
    return true;
  } catch (error) {
    if (officeCode(error) === '') throw error;
    return false;
  }
}

async function forEach(batch: ExcelBatch, sheets: readonly Sheet[], step: Step): Promise<void> {
  await inOrder(sheets, async (sheet) => step(batch, batch.workbook.worksheets.getItem(sheet.name), sheet));
}

async function inOrder<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}

/** A name of an earlier analysis gives way to the new one. */
export async function writeNames(batch: ExcelBatch, names: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, reference] of Object.entries(names)) {
    await batch.room(2 * bytesPerOrder);
    batch.workbook.names.getItemOrNullObject(name).delete();
    batch.workbook.names.add(name, `=${reference}`);
  }
}

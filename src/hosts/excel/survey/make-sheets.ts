import type { Survey } from '../../../survey/registration';
import { emptySurvey } from '../../../survey/survey-change';
import { da } from '../../../text/da';
import type { RawWorkbook } from '../../../workbook/raw-workbook';
import { layOutResponse } from '../../../workbook/response/lay-out-response';
import { registrationsSheet } from '../../../workbook/response/response-format';
import { readSurvey } from '../../../workbook/response/read-survey';
import type { ReadingOptions } from '../../../workbook/response/read-registrations';
import type { Sheet } from '../../../workbook/sheet';
import type { ExcelBatch } from '../office/excel-batch';
import { everySheet, readSheets } from '../reading/read-sheets';
import { addSheets, emptySheet, missingSheets } from '../writing/show-analysis';
import { loadUnfinished, markFinished, markUnfinished, sendNames } from '../writing/unfinished';
import type { Unfinished } from '../writing/unfinished';
import { finishLooks, writeLayout } from '../writing/write-layout';
import type { SurveyMemory } from './survey-home';

/**
 * Makes the survey's sheets that are not there, with a survey in them; the others stay as they are. Workbooks are
 * written in Danish whatever the language of the pane.
 *
 * @param hasRegistrations whether the registrations are there, on a sheet of whatever name
 */
export async function makeSheets(
  batch: ExcelBatch,
  survey: Survey,
  { hasRegistrations, memory }: { readonly hasRegistrations: boolean; readonly memory: SurveyMemory },
): Promise<void> {
  const { sheets, names } = layOutResponse(survey, da);
  const existing = batch.workbook.worksheets.load('items/name');
  await batch.sync();
  const wanted = sheets.filter(({ name }) => !hasRegistrations || name !== registrationsSheet);
  memory.mayBeUnfinished = true;
  const missing = missingSheets(wanted, existing.items);
  await markUnfinished(batch, 'survey', { stage: 'content', sheets: missing.map(({ name }) => name) });
  addSheets(batch, missing);
  await writeLayout(batch, 'survey', { sheets: missing, ...(names && { names }) });
  memory.mayBeUnfinished = false;
}

/** Asks, with the list of sheets, whether sheets of the survey were left unfinished, and does the rest. */
export async function finishSheets(
  batch: ExcelBatch,
  { reading, memory }: { readonly reading: ReadingOptions; readonly memory: SurveyMemory },
): Promise<void> {
  const unfinished = loadUnfinished(batch, 'survey');
  await sendNames(batch.sync);
  const left = unfinished();
  if (left !== null) await finish(batch, left, reading);
  memory.mayBeUnfinished = false;
}

async function finish(
  batch: ExcelBatch,
  { stage, sheets }: Unfinished,
  reading: ReadingOptions,
): Promise<void> {
  const now = await readSheets(batch, everySheet);
  const survey = readSurvey(now, reading)?.survey ?? emptySurvey;
  const { sheets: all, names } = layOutResponse(survey, da);
  const own = all.filter(({ name }) => sheets.includes(name));
  const standing = own.filter(({ name }) => isThere(now, name));
  // Whoever has taken the sheets away, or moved their columns, has made something else of them.
  if (standing.length === 0 || (stage === 'looks' && !standing.every((sheet) => isAsLaidOut(now, sheet)))) {
    markFinished(batch, 'survey');
    await sendNames(batch.sync);
    return;
  }
  if (stage === 'looks') {
    await finishLooks(batch, 'survey', standing);
    return;
  }
  const existing = batch.workbook.worksheets.load('items/name');
  const tables = batch.workbook.tables.load('items/name,items/worksheet/name');
  await batch.sync();
  for (const table of tables.items) if (sheets.includes(table.worksheet.name)) table.delete();
  for (const sheet of existing.items) if (sheets.includes(sheet.name)) emptySheet(sheet);
  addSheets(batch, missingSheets(own, existing.items));
  await writeLayout(batch, 'survey', { sheets: own, ...(names && { names }) });
}

function isThere({ sheets }: RawWorkbook, name: string): boolean {
  return sheets.some((sheet) => sheet.name === name);
}

/** Whether the first row still says what it was laid out to say. */
function isAsLaidOut({ sheets }: RawWorkbook, { name, rows }: Sheet): boolean {
  const first = sheets.find((sheet) => sheet.name === name)?.cells.filter(({ row }) => row === 1) ?? [];
  const said = new Map(first.map(({ column, value }) => [column, value.kind === 'text' ? value.text : null]));
  return (rows[0] ?? []).every(
    (cell, column) => typeof cell?.value !== 'string' || said.get(column + 1) === cell.value,
  );
}

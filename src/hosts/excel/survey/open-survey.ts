import { changedId } from '../../../survey/survey-change';
import type { SurveyChange } from '../../../survey/survey-change';
import type { RawWorkbook } from '../../../workbook/raw-workbook';
import { readSurvey } from '../../../workbook/response/read-survey';
import type { ReadingOptions } from '../../../workbook/response/read-registrations';
import type { SurveyReading } from '../../workbook-host';
import type { ExcelBatch } from '../office/excel-batch';
import { ExcelProblem, officeCode } from '../office/excel-problem';
import { giveIds } from './give-ids';
import type { IdOptions } from './give-ids';
import { finishSheets } from './make-sheets';
import { readSheets } from '../reading/read-sheets';
import type { SheetChoice } from '../reading/read-sheets';
import { homeIn, respondentSheetIn, surveyHome } from './survey-home';
import type { SurveyMemory } from './survey-home';
import { windowOf, withoutStrays } from '../reading/survey-window';
import { loadUnfinished } from '../writing/unfinished';

export interface OpenOptions extends Omit<IdOptions, 'mustWrite'> {
  readonly reading: ReadingOptions;
  readonly memory: SurveyMemory;
}

/** So often is the survey read again while somebody else moves its rows. */
const mostAttempts = 4;

/**
 * Reads the survey, and gives Ids to the rows that lack them.
 *
 * @param mustWrite whether a row that cannot be given its Id is a problem; it is none to somebody who only reads
 * @returns null when the workbook holds no survey yet
 */
export async function openSurvey(
  batch: ExcelBatch,
  options: OpenOptions,
  mustWrite = false,
): Promise<SurveyReading | null> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    // Asked for along with the list of sheets, and once: where names cannot be had, the survey is read all the same.
    const unfinished = attempt === 0 ? loadUnfinished(batch, 'survey') : () => null;
    const found = await readSurveySheets(batch);
    if (found && unfinished() !== null && (await isFinished(batch, options))) continue;
    const identified = found && (await giveIds(batch, found, { ...options, mustWrite }));
    if (!identified) continue;
    options.memory.home = homeIn(identified);
    options.memory.window = windowOf(identified);
    return readSurvey(identified, options.reading);
  }
  throw new ExcelProblem(options.texts.excel.changed);
}

/** Whether what was left unfinished is done now; a workbook in which it cannot be is read as it is. */
async function isFinished(batch: ExcelBatch, options: OpenOptions): Promise<boolean> {
  try {
    await finishSheets(batch, options);
    return true;
  } catch (error) {
    if (officeCode(error) === '') throw error;
    options.memory.mayBeUnfinished = true;
    return false;
  }
}

/** @returns null when a sheet or a table went away while it was being read */
async function readSurveySheets(batch: ExcelBatch): Promise<RawWorkbook | null> {
  try {
    const { sheets } = await readSheets(batch, surveySheets());
    return { sheets: sheets.map(withoutStrays) };
  } catch (error) {
    if (officeCode(error) === 'ItemNotFound') return null;
    throw error;
  }
}

/**
 * The sheets that a survey can be on. Where names and headers of tables do not say which, but the workbook says who
 * answers, every sheet's first rows are looked at: the registrations may be plain cells on a sheet with any name.
 */
export function surveySheets(): SheetChoice {
  let respondent: string | undefined;
  return {
    wanted: (list) => {
      respondent = respondentSheetIn(list);
      const home = surveyHome(list);
      if (home === null && respondent !== undefined) return list.sheets.map(({ name }) => name);
      return [respondent, home?.sheet].filter((name) => name !== undefined);
    },
    kept: (heads) => [respondent, homeIn(heads)?.sheet].filter((name) => name !== undefined),
  };
}

/**
 * Sees to it that registrations whose Ids could not be written before have got them, since without one no change can
 * find its row. Where they still cannot be written, that is what the user is told.
 */
export async function writeAwaitedIds(
  batch: ExcelBatch,
  changes: readonly SurveyChange[],
  options: OpenOptions,
): Promise<void> {
  const changed = new Set(changes.map(changedId));
  const awaited = options.memory.unwritten.map(({ id }) => id).filter((id) => changed.has(id));
  if (awaited.length === 0) return;
  const reading = await openSurvey(batch, options, true);
  const found = new Set(reading?.survey.registrations.map(({ id }) => id));
  if (!awaited.every((id) => found.has(id))) throw new ExcelProblem(options.texts.excel.changed);
}

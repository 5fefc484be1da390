import { declarationOf, questionOf } from '../../../survey/questionnaire';
import type { Survey } from '../../../survey/registration';
import type { SurveyChange } from '../../../survey/survey-change';
import { applySurveyChange, changedId, emptySurvey } from '../../../survey/survey-change';
import { settleChanges } from '../../../survey/survey-conflict';
import type { SettledChanges, SurveyConflict } from '../../../survey/survey-conflict';
import type { Texts } from '../../../text/da';
import { respondentSheet } from '../../../workbook/response/response-format';
import type { ReadingOptions } from '../../../workbook/response/read-registrations';
import type { ExcelBatch } from '../office/excel-batch';
import { ExcelProblem, officeCode } from '../office/excel-problem';
import { createJournal } from '../moved-rows/journal';
import type { Journal } from '../moved-rows/journal';
import { addLaterQuestions } from './add-later-questions';
import { finishSheets, makeSheets } from './make-sheets';
import { missingColumns, planChanges } from './plan-changes';
import { isSameGrid } from './survey-grid';
import type { SurveyGrid } from './survey-grid';
import type { SurveyMemory } from './survey-home';
import { findSurvey, loadSurvey } from './survey-place';
import type { SurveyPlace } from './survey-place';
import { takeBack } from '../moved-rows/put-rows-back';
import { carryOut, growTable, writeRespondent } from './write-changes';
import type { RespondentChange } from './write-changes';

export interface ApplyOptions {
  readonly texts: Texts;
  readonly reading: ReadingOptions;
  readonly memory: SurveyMemory;
}

/** So often is a change tried again while somebody else moves the rows under it. */
const mostAttempts = 4;

/** Carries out changes in the workbook, after reading where each registration lies now and what stands there. */
export async function applyChanges(
  batch: ExcelBatch,
  changes: readonly SurveyChange[],
  options: ApplyOptions,
): Promise<readonly SurveyConflict[]> {
  if (options.memory.mayBeUnfinished) await finishSheets(batch, options);
  const conflicts: SurveyConflict[] = [];
  for (const part of inParts(changes)) conflicts.push(...(await applyPart(batch, part, options)));
  return conflicts;
}

const bytesPerPart = 1_000_000;
/** What orders about one registration take beside its own texts: the names and formats of each cell. */
const bytesPerChange = 4_500;

/** So many changes are written in a moment. */
const fewChanges = 10;

/** As many changes together as one round trip can carry. */
function inParts(changes: readonly SurveyChange[]): readonly (readonly SurveyChange[])[] {
  const parts: SurveyChange[][] = [];
  let bytes = Infinity;
  for (const change of changes) {
    const size = 2 * JSON.stringify(change).length + bytesPerChange;
    if (bytes + size > bytesPerPart) {
      parts.push([]);
      bytes = 0;
    }
    bytes += size;
    parts.at(-1)?.push(change);
  }
  return parts;
}

async function applyPart(
  batch: ExcelBatch,
  changes: readonly SurveyChange[],
  options: ApplyOptions,
): Promise<readonly SurveyConflict[]> {
  const { texts } = options;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const place = await findSurvey(batch, { ...options, withLabels: hasRespondent(changes) });
    if (await addLaterQuestions(batch, place, changes, options)) continue;
    mustHaveColumns(place, changes, texts);
    const settled = settleChanges(surveyAt(place), place.labels === null ? changes.map(whole) : changes);
    if (await writeTo(batch, place, { ...options, ...settled })) return settled.conflicts;
  }
  throw new ExcelProblem(texts.excel.changed);
}

/** The survey as it was found; of who answers only what was asked for. */
function surveyAt({ grid, labels }: SurveyPlace): Survey {
  return {
    respondent: labels?.respondent ?? emptySurvey.respondent,
    registrations: grid?.registrations ?? [],
  };
}

function hasRespondent(changes: readonly SurveyChange[]): boolean {
  return changes.some(({ kind }) => kind === 'respondent');
}

function mustHaveColumns(
  { grid, hasSheet }: SurveyPlace,
  changes: readonly SurveyChange[],
  { excel }: Texts,
): void {
  if (hasSheet && grid === null) {
    throw new ExcelProblem(excel.missingColumn({ header: questionOf('system').header }));
  }
  const [missing] = grid === null ? [] : missingColumns(grid, changes);
  if (missing === undefined) return;
  throw new ExcelProblem(excel.missingColumn({ header: declarationOf(missing).header }));
}

/** @returns false when somebody else had changed the same rows in between; then nothing is changed */
async function writeTo(
  batch: ExcelBatch,
  place: SurveyPlace,
  { changes, survey, texts, reading, memory }: ApplyOptions & Pick<SettledChanges, 'changes' | 'survey'>,
): Promise<boolean> {
  const { grid, labels } = place;
  const respondent = respondentIn(changes, survey, place);
  const plan = grid && planChanges(grid, changes);
  if (grid === null || (respondent && labels === null)) {
    const survey = changes.map(whole).reduce(applySurveyChange, emptySurvey);
    // The registrations may have been found on a sheet with another name.
    await makeSheets(batch, survey, { hasRegistrations: grid !== null, memory });
  }
  const isIdle = (plan?.orders ?? []).length === 0 && !(respondent && labels);
  if (isIdle && grid) return true;
  const again = loadSurvey(batch, place, { reading, memory });
  const onLabels = respondent && labels ? labelJournal(batch) : null;
  if (respondent && labels && onLabels) writeRespondent(labels, respondent, { texts, journal: onLabels });
  const onRows = grid && rowJournal(batch, grid);
  if (grid && onRows) for (const order of plan?.orders ?? []) carryOut(grid, order, onRows);
  try {
    // Many changes take their time; one or two do not.
    await (changes.length > fewChanges ? batch.sync() : batch.syncLittle());
  } catch (error) {
    // The table or its sheet went away in between: it is looked for anew.
    if (officeCode(error) === 'ItemNotFound') return false;
    throw error;
  }
  if (!isAsBefore(place, again.place(), changes)) {
    const { registrations, labels: used } = again;
    const back = (journal: Journal, before: Excel.Range | null): Promise<void> =>
      takeBack(batch, { sheet: journal.sheet, left: journal.outcome(before), window: memory.window }, texts);
    if (onRows) await back(onRows, registrations);
    if (onLabels) await back(onLabels, used);
    return false;
  }
  if (grid?.table && plan && plan.tableRows > grid.tableRows) {
    await growTable(batch, grid, grid.table, plan.tableRows);
  }
  return true;
}

/** What changes together say of who answers; undefined when they say nothing. */
function respondentIn(
  changes: readonly SurveyChange[],
  { respondent }: Survey,
  { labels }: SurveyPlace,
): RespondentChange | undefined {
  const said = changes.filter((change) => change.kind === 'respondent');
  if (said.length === 0) return undefined;
  const isWhole = labels === null || said.some((change) => change.base === undefined);
  return isWhole ? { respondent } : { respondent, base: labels.respondent };
}

/** Rows are known by their Ids, in columns that are known by their headers. */
function rowJournal({ workbook }: ExcelBatch, { sheet, headers, columns }: SurveyGrid): Journal {
  const key = (columns.get('id') ?? 0) - 1;
  return createJournal(workbook.worksheets.getItem(sheet), { header: headers, key });
}

/** The rows of Besvarelse are known by the label in column A. */
function labelJournal({ workbook }: ExcelBatch): Journal {
  return createJournal(workbook.worksheets.getItem(respondentSheet), { header: null, key: 0 });
}

/** Whether the rows still lay where they were read, and held what was read, when they were written to. */
function isAsBefore(before: SurveyPlace, now: SurveyPlace, changes: readonly SurveyChange[]): boolean {
  if (before.labels?.content !== now.labels?.content) return false;
  if (before.grid === null) return true;
  const ids = changes.flatMap((change) => changedId(change) ?? []);
  return now.grid !== null && isSameGrid(before.grid, now.grid, ids);
}

/** Where nothing stands, all that is known of the respondent is to be written. */
function whole(change: SurveyChange): SurveyChange {
  return change.kind === 'respondent' ? { kind: 'respondent', respondent: change.respondent } : change;
}

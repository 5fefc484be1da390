import { questionOf, questions, schemaVersion } from '../../../survey/questionnaire';
import type { AnyQuestion, ColumnKey } from '../../../survey/questionnaire';
import type { SurveyChange } from '../../../survey/survey-change';
import { respondentLabels, respondentSheet } from '../../../workbook/response/response-format';
import type { ExcelBatch } from '../office/excel-batch';
import { missingColumns } from './plan-changes';
import type { SurveyGrid } from './survey-grid';
import { findSurvey } from './survey-place';
import type { FindOptions, LabelColumn, SurveyPlace } from './survey-place';

/**
 * A workbook that an older version made has no room for the answers to later questions. It gets the columns and the
 * label that the changes need, at the end of the table and below the labels, and says that it is of this version.
 *
 * @returns whether anything was added: then the survey is to be looked for anew
 */
export async function addLaterQuestions(
  batch: ExcelBatch,
  { grid, labels }: SurveyPlace,
  changes: readonly SurveyChange[],
  options: Omit<FindOptions, 'withLabels'>,
): Promise<boolean> {
  const columns = grid === null ? [] : laterColumns(grid, changes);
  const lacksLabel = labels !== null && namesPart(changes) && rowOf(labels, 'covers') === undefined;
  if (columns.length === 0 && !lacksLabel) return false;
  const place = await findSurvey(batch, { ...options, withLabels: true });
  if (grid !== null) addColumns(batch, grid, columns);
  if (place.labels !== null) {
    const { freeRow } = place.labels;
    const versionRow = rowOf(place.labels, 'schemaVersion');
    if (lacksLabel) setCell(batch, { row: freeRow, column: 0 }, respondentLabels.covers);
    if (versionRow !== undefined) setCell(batch, { row: versionRow, column: 1 }, schemaVersion);
  }
  await batch.sync();
  return true;
}

function laterColumns(grid: SurveyGrid, changes: readonly SurveyChange[]): readonly AnyQuestion[] {
  return missingColumns(grid, changes).flatMap((key) => (isLater(key) ? [questionOf(key)] : []));
}

function isLater(key: ColumnKey): key is AnyQuestion['key'] {
  return questions.some((question) => question.key === key && 'since' in question);
}

function addColumns(
  { workbook }: ExcelBatch,
  { sheet, table, headerRow, right }: SurveyGrid,
  columns: readonly AnyQuestion[],
): void {
  columns.forEach(({ header }, index) => {
    if (table !== null) workbook.tables.getItem(table).columns.add(undefined, undefined, header);
    else {
      const cell = workbook.worksheets.getItem(sheet).getRangeByIndexes(headerRow - 1, right + index, 1, 1);
      cell.values = [[header]];
    }
  });
}

function namesPart(changes: readonly SurveyChange[]): boolean {
  return changes.some((change) => change.kind === 'respondent' && change.respondent.covers !== '');
}

function rowOf(labels: LabelColumn, label: keyof typeof respondentLabels): number | undefined {
  return labels.rowOf(respondentLabels[label]);
}

function setCell(
  { workbook }: ExcelBatch,
  { row, column }: { readonly row: number; readonly column: number },
  value: string | number,
): void {
  workbook.worksheets.getItem(respondentSheet).getRangeByIndexes(row, column, 1, 1).values = [[value]];
}

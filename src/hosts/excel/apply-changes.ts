import { fieldOf } from '../../survey/questionnaire';
import type { Respondent } from '../../survey/registration';
import type { SurveyChange } from '../../survey/survey-change';
import { applySurveyChange, emptySurvey } from '../../survey/survey-change';
import { da } from '../../text/da';
import type { Texts } from '../../text/da';
import { layOutResponse } from '../../workbook/response/lay-out-response';
import { respondentLabels, respondentSheet } from '../../workbook/response/response-format';
import type { SheetCell } from '../../workbook/sheet';
import { rangeAddress } from './addresses';
import { writeCells } from './cell-input';
import type { ExcelBatch } from './excel-batch';
import { ExcelProblem } from './excel-problem';
import { planChanges } from './plan-changes';
import type { RowOrder } from './plan-changes';
import { addMissing } from './show-analysis';
import type { SurveyGrid } from './survey-grid';
import { findSurvey } from './survey-place';
import type { LabelColumn } from './survey-place';
import { writeLayout } from './write-layout';

/** Carries out changes in the workbook, after reading where each registration lies now. */
export async function applyChanges(
  batch: ExcelBatch,
  changes: readonly SurveyChange[],
  texts: Texts,
): Promise<void> {
  if (changes.length === 0) return;
  const respondent = changes.findLast((change) => change.kind === 'respondent')?.respondent;
  const { grid, labels, hasSheet } = await findSurvey(batch, respondent !== undefined);
  if (hasSheet && grid === null) {
    throw new ExcelProblem(texts.excel.missingColumn({ header: fieldOf('system').header }));
  }
  if (grid === null || (respondent && labels === null)) await makeMissing(batch, changes);
  if (respondent && labels) writeRespondent(batch, labels, respondent, texts);
  if (grid) await changeRows(batch, grid, changes, texts);
  else await batch.sync();
}

async function changeRows(
  batch: ExcelBatch,
  grid: SurveyGrid,
  changes: readonly SurveyChange[],
  texts: Texts,
): Promise<void> {
  const plan = planChanges(grid, changes);
  if (plan.kind === 'missing-column') {
    throw new ExcelProblem(texts.excel.missingColumn({ header: plan.header }));
  }
  const sheet = batch.workbook.worksheets.getItem(grid.sheet);
  for (const order of plan.orders) carryOut(sheet, grid, order);
  await batch.sync();
  if (grid.table !== null && plan.tableRows > grid.tableRows) {
    await growTable(batch, grid, grid.table, plan.tableRows);
  }
}

function carryOut(sheet: Excel.Worksheet, { headerRow, left, right }: SurveyGrid, order: RowOrder): void {
  const row = headerRow + order.row;
  const whole = sheet.getRangeByIndexes(row, left - 1, 1, right - left + 1);
  switch (order.kind) {
    case 'write':
      writeCells(whole, [order.cells]);
      return;
    case 'write-cell':
      writeCells(sheet.getCell(row, order.column - 1), [[order.cell]]);
      return;
    case 'insert':
      whole.insert('Down');
      return;
    case 'delete':
      whole.delete('Up');
      return;
    case 'clear':
      whole.clear('Contents');
      return;
  }
}

/** Excel usually lets a table grow over what is written below it; where it did not, the table is told to. */
async function growTable(
  { workbook, sync }: ExcelBatch,
  { headerRow, left, right }: SurveyGrid,
  name: string,
  rows: number,
): Promise<void> {
  const table = workbook.tables.getItem(name);
  const range = table.getRange().load('rowCount');
  await sync();
  if (range.rowCount > rows) return;
  const top = headerRow - 1;
  table.resize(rangeAddress({ top, left: left - 1, bottom: top + rows, right: right - 1 }));
  await sync();
}

/**
 * Makes the survey's sheets that are not there, with the changes in them; the others stay as they are. Workbooks are
 * written in Danish whatever the language of the pane.
 */
async function makeMissing(batch: ExcelBatch, changes: readonly SurveyChange[]): Promise<void> {
  const survey = changes.reduce(applySurveyChange, emptySurvey);
  const { sheets, names } = layOutResponse(survey, da);
  const existing = batch.workbook.worksheets.load('items/name');
  await batch.sync();
  const missing = addMissing(batch, sheets, existing.items);
  await writeLayout(batch, missing, names);
  const first = missing[0];
  if (first) batch.workbook.worksheets.getItem(first.name).activate();
}

function writeRespondent(
  { workbook }: ExcelBatch,
  labels: LabelColumn,
  respondent: Respondent,
  texts: Texts,
): void {
  const sheet = workbook.worksheets.getItem(respondentSheet);
  for (const [label, cell] of respondentCells(respondent)) {
    const row = labels.rowOf(label);
    if (row === undefined) throw new ExcelProblem(texts.excel.missingLabel({ label }));
    writeCells(sheet.getCell(row, 1), [[cell]]);
  }
}

/** What the sheet Besvarelse says of the respondent, label by label, as the core lays it out. */
function respondentCells(respondent: Respondent): readonly (readonly [string, SheetCell])[] {
  const labels = new Set<string>(Object.values(respondentLabels));
  const { sheets } = layOutResponse({ ...emptySurvey, respondent }, da);
  const rows = sheets.find(({ name }) => name === respondentSheet)?.rows ?? [];
  return rows.flatMap(([label, cell]) =>
    label && cell && typeof label.value === 'string' && labels.has(label.value)
      ? [[label.value, cell] as const]
      : [],
  );
}

import type { Respondent } from '../../survey/registration';
import { emptySurvey } from '../../survey/survey-change';
import { da } from '../../text/da';
import type { Texts } from '../../text/da';
import { layOutResponse } from '../../workbook/response/lay-out-response';
import { respondentLabels, respondentSheet } from '../../workbook/response/response-format';
import type { SheetCell } from '../../workbook/sheet';
import { rangeAddress } from './addresses';
import { writeCells } from './cell-input';
import type { ExcelBatch } from './excel-batch';
import { ExcelProblem } from './excel-problem';
import type { Journal } from './journal';
import type { RowOrder } from './plan-changes';
import type { SurveyGrid } from './survey-grid';
import type { LabelColumn } from './survey-place';

/** Carries out one order to the registrations' rows. */
export function carryOut(
  sheet: Excel.Worksheet,
  { headerRow, left, right }: SurveyGrid,
  order: RowOrder,
  journal: Journal,
): void {
  const row = headerRow + order.row;
  const whole = (): Excel.Range => sheet.getRangeByIndexes(row, left - 1, 1, right - left + 1);
  const range = order.kind === 'write-cell' ? sheet.getCell(row, order.column - 1) : whole();
  if (order.kind !== 'insert') journal.keep(range);
  switch (order.kind) {
    case 'write':
      writeCells(range, [order.cells]);
      return;
    case 'write-cell':
      writeCells(range, [[order.cell]]);
      return;
    case 'insert':
      range.insert('Down');
      journal.note(() => {
        whole().delete('Up');
      });
      return;
    case 'delete':
      range.delete('Up');
      journal.note(() => {
        whole().insert('Down');
      });
      return;
    case 'clear':
      range.clear('Contents');
      return;
  }
}

/** Excel usually lets a table grow over what is written below it; where it did not, the table is told to. */
export async function growTable(
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

/** Who answers as it is to stand; what is the same in `base` stands there already. */
export interface RespondentChange {
  readonly respondent: Respondent;
  readonly base?: Respondent;
}

/** Writes who answers, each value beside its own label; what is not said anew is left as it stands. */
export function writeRespondent(
  { workbook }: ExcelBatch,
  labels: LabelColumn,
  { respondent, base }: RespondentChange,
  { texts, journal }: { readonly texts: Texts; readonly journal: Journal },
): void {
  const sheet = workbook.worksheets.getItem(respondentSheet);
  const seen = new Map(base && respondentCells(base));
  for (const [label, cell] of respondentCells(respondent)) {
    if (seen.get(label)?.value === cell.value) continue;
    const row = labels.rowOf(label);
    if (row === undefined) throw new ExcelProblem(texts.excel.missingLabel({ label }));
    const range = sheet.getCell(row, 1);
    journal.keep(range);
    writeCells(range, [[cell]]);
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

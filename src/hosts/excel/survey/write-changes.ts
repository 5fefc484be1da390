import type { Respondent } from '../../../survey/registration';
import type { Texts } from '../../../text/da';
import { respondentCells } from '../../../workbook/response/lay-out-respondent';
import { rangeAddress } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { ExcelProblem, officeCode } from '../office/excel-problem';
import type { Journal } from '../moved-rows/journal';
import type { RowOrder } from './plan-changes';
import { loadedArea } from '../reading/raw-cells';
import type { SurveyGrid } from './survey-grid';
import type { LabelColumn } from './survey-place';

/** Carries out one order to the registrations' rows. */
export function carryOut({ headerRow, left, right }: SurveyGrid, order: RowOrder, journal: Journal): void {
  const row = headerRow + order.row;
  const span = { left: left - 1, right: right - 1 };
  switch (order.kind) {
    case 'write':
      journal.write(row, span.left, order.cells);
      return;
    case 'write-cell':
      journal.write(row, order.column - 1, [order.cell]);
      return;
    case 'insert':
      journal.insertRow(row, span);
      return;
    case 'delete':
      journal.deleteRow(row, span);
      return;
    case 'clear':
      journal.clearRow(row, span);
      return;
  }
}

/**
 * Excel usually lets a table grow over what is written below it; where it did not, the table is told to. What follows
 * a table directly is read as part of it all the same, so a table that others are changing is left as it is.
 */
export async function growTable(
  { workbook, syncLittle }: ExcelBatch,
  { headerRow, left, right }: SurveyGrid,
  name: string,
  rows: number,
): Promise<void> {
  const table = workbook.tables.getItem(name);
  const range = table.getRange().load(loadedArea);
  const top = headerRow - 1;
  try {
    await syncLittle();
    const hasMoved = range.rowIndex !== top || range.columnIndex !== left - 1;
    if (hasMoved || range.columnCount !== right - left + 1 || range.rowCount > rows) return;
    table.resize(rangeAddress({ top, left: left - 1, bottom: top + rows, right: right - 1 }));
    await syncLittle();
  } catch (error) {
    if (!['InvalidArgument', 'InvalidOperation', 'ItemNotFound'].includes(officeCode(error))) throw error;
  }
}

/** Who answers as it is to stand; what is the same in `base` stands there already. */
export interface RespondentChange {
  readonly respondent: Respondent;
  readonly base?: Respondent;
}

/** Writes who answers, each value beside its own label; what is not said anew is left as it stands. */
export function writeRespondent(
  labels: LabelColumn,
  { respondent, base }: RespondentChange,
  { texts, journal }: { readonly texts: Texts; readonly journal: Journal },
): void {
  const seen = new Map(base && respondentCells(base));
  for (const [label, cell] of respondentCells(respondent)) {
    if (seen.get(label)?.value === cell.value) continue;
    const row = labels.rowOf(label);
    if (row === undefined) throw new ExcelProblem(texts.excel.missingLabel({ label }));
    journal.write(row, 1, [cell]);
  }
}

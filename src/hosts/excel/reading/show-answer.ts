import { answersHome, headersOfAnswer } from '../../../workbook/analysis/answers/answer-place';
import type { WantedAnswer } from '../../../workbook/analysis/answers/answer-place';
import type { ExcelBatch } from '../office/excel-batch';

/**
 * Brings the sheet of the answers in front and selects the cell of one, wherever its row has been sorted to.
 *
 * @returns false when the workbook does not hold it
 */
export async function showAnswer({ workbook, sync }: ExcelBatch, wanted: WantedAnswer): Promise<boolean> {
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  await sync();
  const table = tables.items.find(
    ({ name, worksheet }) => name === answersHome.table && worksheet.name === answersHome.sheet,
  );
  if (table === undefined) return false;
  const named = headersOfAnswer(wanted);
  const range = table.getRange().load('rowCount');
  const header = range.getRow(0).load('values');
  await sync();
  const columns = header.values[0] ?? [];
  const [idColumn, question] = [columns.indexOf(named.id), columns.indexOf(named.question)];
  if (idColumn < 0 || question < 0) return false;
  const ids = range
    .getCell(0, idColumn)
    .getResizedRange(range.rowCount - 1, 0)
    .load('values');
  await sync();
  const row = ids.values.findIndex(([id]) => id === wanted.id);
  if (row < 0) return false;
  table.worksheet.activate();
  range.getCell(row, question).select();
  await sync();
  return true;
}

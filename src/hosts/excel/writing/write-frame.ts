import { cellReference } from '../../../workbook/cell-reference';
import { bands } from '../../../workbook/palette';
import type { Sheet } from '../../../workbook/sheet';
import { rangeAddress, rangeIn } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { bytesPerOrder } from './write-values';

/** A table has at least one row below its header. */
export async function writeTables(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const { name, range } of sheet.tables ?? []) {
    await batch.room(3 * bytesPerOrder);
    const whole = { ...range, bottom: Math.max(range.bottom, range.top + 1) };
    const table = target.tables.add(rangeAddress(whole), true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
}

/** Widths, heights, merged and frozen cells, and how the sheet prints. */
export async function writeFrame(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const [index, { width, hidden }] of sheet.columns.entries()) {
    await batch.room(2 * bytesPerOrder);
    const column = target.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = pointsOf(width);
    if (hidden) column.columnHidden = true;
  }
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
    await batch.room(bytesPerOrder);
    target.getRangeByIndexes(Number(row), 0, 1, 1).getEntireRow().format.rowHeight = height;
  }
  for (const merge of sheet.merges ?? []) {
    await batch.room(bytesPerOrder);
    rangeIn(target, merge).merge(false);
  }
  await batch.room(6 * bytesPerOrder);
  freeze(target, sheet);
  setUpPage(target, sheet);
  if (sheet.tabColor) target.tabColor = `#${bands[sheet.tabColor].deep}`;
  // Lines between cells help where there is a table to fill in, and only disturb a page that is read.
  target.showGridlines = (sheet.tables ?? []).length > 0;
}

/** Excel for add-ins counts widths in points; a character of the body font is 7 pixels and its cell 5 more. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function freeze(target: Excel.Worksheet, { freeze: frozen }: Sheet): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(`A1:${cellReference(rows, columns)}`);
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

function setUpPage(target: Excel.Worksheet, { repeatRows }: Sheet): void {
  target.pageLayout.orientation = 'Landscape';
  target.pageLayout.paperSize = 'A4';
  target.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeatRows !== undefined && repeatRows > 0) {
    target.pageLayout.setPrintTitleRows(`$1:$${String(repeatRows)}`);
  }
}

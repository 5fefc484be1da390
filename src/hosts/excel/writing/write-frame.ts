import { cellReference, columnLetters } from '../../../workbook/cell-reference';
import { bands } from '../../../workbook/palette';
import { printedCells, repeatedColumns } from '../../../workbook/printed-part';
import type { Sheet } from '../../../workbook/sheet';
import { rangeAddress, rangeIn } from '../office/addresses';
import { pointsOf } from '../office/column-width';
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
  for (const [index, { width, hidden, detail }] of sheet.columns.entries()) {
    await batch.room(3 * bytesPerOrder);
    const column = target.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    column.format.columnWidth = pointsOf(width);
    if (detail !== undefined) column.group('ByColumns');
    if (hidden !== undefined || detail === 'folded') column.columnHidden = true;
  }
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {})) {
    await batch.room(bytesPerOrder);
    target.getRangeByIndexes(Number(row), 0, 1, 1).getEntireRow().format.rowHeight = height;
  }
  for (const merge of sheet.merges ?? []) {
    await batch.room(bytesPerOrder);
    const cells = rangeIn(target, merge);
    cells.unmerge();
    cells.merge(false);
  }
  await batch.room(6 * bytesPerOrder);
  setUpPage(target, sheet);
  if (sheet.tabColor) target.tabColor = `#${bands[sheet.tabColor].deep}`;
}

/** What needs the sheet's window: frozen cells, and lines between cells only where there is a table to fill in. */
export function setView(target: Excel.Worksheet, sheet: Sheet): void {
  target.freezePanes.unfreeze();
  freeze(target, sheet);
  target.showGridlines = (sheet.tables ?? []).length > 0;
}

function freeze(target: Excel.Worksheet, { freeze: frozen }: Sheet): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(`A1:${cellReference(rows, columns)}`);
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
}

/** In points: half an inch at the sides, as in the files. */
const pageMargins = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 43.2,
  bottomMargin: 43.2,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

function setUpPage(target: Excel.Worksheet, sheet: Sheet): void {
  const { repeatRows = 0, printScale } = sheet;
  const printed = printedCells(sheet);
  const columns = repeatedColumns(sheet);
  target.pageLayout.orientation = 'Landscape';
  target.pageLayout.paperSize = 'A4';
  target.pageLayout.zoom = zoomOf(sheet);
  for (const column of printScale?.breaks ?? [])
    target.verticalPageBreaks.add(`${columnLetters(column + 1)}1`);
  Object.assign(target.pageLayout, pageMargins);
  const { defaultForAllPages } = target.pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
  if (printed) target.pageLayout.setPrintArea(rangeAddress(printed));
  if (repeatRows > 0) target.pageLayout.setPrintTitleRows(`$1:$${String(repeatRows)}`);
  if (columns > 0) target.pageLayout.setPrintTitleColumns(`$A:$${columnLetters(columns)}`);
}

function zoomOf({ printScale, pagesWide = 1, onePage }: Sheet): Excel.PageLayoutZoomOptions {
  if (printScale !== undefined) return { scale: printScale.percent };
  return onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: pagesWide };
}

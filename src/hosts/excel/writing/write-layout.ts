import type { Sheet, WorkbookLayout } from '../../../workbook/sheet';
import type { ExcelBatch } from '../office/excel-batch';
import { formatCells } from './format-cells';
import { writeCharts } from './write-charts';
import { writeFrame, writeTables } from './write-frame';
import { writeRules } from './write-rules';
import { bytesPerOrder, writeFormulas, writeLinks, writeValues } from './write-values';

interface Target {
  readonly sheet: Sheet;
  readonly worksheet: Excel.Worksheet;
}

type Step = (batch: ExcelBatch, worksheet: Excel.Worksheet, sheet: Sheet) => Promise<void>;

/**
 * Writes sheets as data into worksheets that are there and empty. One kind of content after the other over all sheets:
 * a formula, list or chart may refer to any sheet, table or name of the workbook.
 */
export async function writeLayout(
  batch: ExcelBatch,
  sheets: readonly Sheet[],
  names: WorkbookLayout['names'],
): Promise<void> {
  const targets = sheets.map((sheet) => ({
    sheet,
    worksheet: batch.workbook.worksheets.getItem(sheet.name),
  }));
  await forEach(batch, targets, writeLinks);
  await forEach(batch, targets, writeValues);
  await forEach(batch, targets, writeTables);
  await writeNames(batch, names ?? {});
  await forEach(batch, targets, writeFormulas);
  await forEach(batch, targets, formatCells);
  await forEach(batch, targets, writeFrame);
  await forEach(batch, targets, writeRules);
  await forEach(batch, targets, writeCharts);
  for (const { sheet, worksheet } of targets) {
    if (sheet.hidden) worksheet.visibility = 'Hidden';
  }
}

async function forEach(batch: ExcelBatch, targets: readonly Target[], step: Step): Promise<void> {
  for (const { worksheet, sheet } of targets) await step(batch, worksheet, sheet);
}

/** A name of an earlier analysis gives way to the new one. */
export async function writeNames(batch: ExcelBatch, names: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, reference] of Object.entries(names)) {
    await batch.room(2 * bytesPerOrder);
    batch.workbook.names.getItemOrNullObject(name).delete();
    batch.workbook.names.add(name, `=${reference}`);
  }
}

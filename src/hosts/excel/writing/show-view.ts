import type { Sheet } from '../../../workbook/sheet';
import type { ExcelBatch } from '../office/excel-batch';
import { officeCode } from '../office/excel-problem';
import { setView } from './write-frame';

/**
 * What needs the window, after all that is written, and in round trips of its own: Excel refuses it when another workbook
 * or a dialog is in front, and what is written must not depend on that. Where all of it together is refused, each sheet is
 * tried alone; a sheet that is refused alone is merely less handy.
 *
 * @param whenShown what goes with it when nothing is refused
 * @returns whether nothing was
 */
export async function showView(
  batch: ExcelBatch,
  sheets: readonly Sheet[],
  whenShown: () => void,
): Promise<boolean> {
  const { worksheets } = batch.workbook;
  const steps = sheets.map((sheet) => () => {
    const target = worksheets.getItem(sheet.name);
    // Excel freezes nothing on a sheet that is not seen.
    if (sheet.hidden) target.visibility = 'Visible';
    setView(target, sheet);
    if (sheet.hidden) target.visibility = 'Hidden';
  });
  const first = sheets.find(({ hidden }) => hidden !== true);
  if (first)
    steps.push(() => {
      worksheets.getItem(first.name).activate();
    });
  if (await succeeds(batch, [...steps, whenShown])) return true;
  for (const step of steps) await succeeds(batch, [step]);
  return false;
}

async function succeeds(batch: ExcelBatch, steps: readonly (() => void)[]): Promise<boolean> {
  for (const step of steps) step();
  try {
    await batch.sync();
    return true;
  } catch (error) {
    if (officeCode(error) === '') throw error;
    return false;
  }
}

import type { WorkbookLayout } from '../../workbook/sheet';
import { checkLayout } from './writing/check-layout';
import { NewPackage } from './writing/new-package';

/**
 * A laid-out workbook as the bytes of an .xlsx file. Text is always written as text; formulas carry the values
 * that the layout gives them. Between sheets other work gets its turn, since Excel ends an add-in that blocks.
 */
export async function writeXlsx(layout: WorkbookLayout): Promise<Uint8Array> {
  checkLayout(layout);
  const file = new NewPackage(layout);
  for (const sheet of layout.sheets) {
    file.addSheet(sheet);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return file.toZip();
}

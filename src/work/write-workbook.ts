import { writeXlsx } from '../files/xlsx/write-xlsx';
import type { WorkbookLayout } from '../workbook/sheet';
import { workbookType } from './made-file';
import type { MadeFile } from './made-file';

export interface WriteWorkbookInput {
  readonly layout: WorkbookLayout;
  readonly name: string;
}

/** A workbook that is laid out, as a file. */
export async function writeWorkbook({ layout, name }: WriteWorkbookInput): Promise<MadeFile> {
  return { name, type: workbookType, bytes: await writeXlsx(layout) };
}

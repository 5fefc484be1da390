import type { Texts } from '../../../text/da';
import type { OutgoingFile } from '../../workbook-host';
import type { ExcelApi } from './excel-batch';
import { ExcelProblem, officeCode } from './excel-problem';

const xlsx = '.xlsx';

/** The ways out of this Excel; null for one that it does not have. */
export interface WaysOut {
  readonly texts: Texts;
  readonly download: ((file: OutgoingFile) => void) | null;
  readonly open: ((file: OutgoingFile) => Promise<void>) | null;
}

/**
 * Hands over a file by the first way that works: a download where the pane's browser can, else a workbook is opened
 * as a new one to be saved. Where there is no way, the words say what is left: the pane shows every text to be copied.
 */
export async function deliverFile(file: OutgoingFile, { texts, download, open }: WaysOut): Promise<void> {
  const isWorkbook = file.name.toLowerCase().endsWith(xlsx);
  if (download !== null) {
    try {
      download(file);
      return;
    } catch (error) {
      // A browser may forbid what it can: then the next way is tried.
      if (open === null || !isWorkbook) throw new ExcelProblem(texts.excel.noDelivery, error);
    }
  }
  if (open === null || !isWorkbook) throw new ExcelProblem(texts.excel.noDelivery);
  await openOrTell(open, file, texts);
}

/** Opens a workbook beside this one, where Excel can. */
export async function openAlone(file: OutgoingFile, { texts, open }: WaysOut): Promise<void> {
  if (open === null) throw new ExcelProblem(texts.excel.tooOld);
  await openOrTell(open, file, texts);
}

/** An administrator can forbid add-ins to open workbooks: trying again would not help, another way does. */
async function openOrTell(
  open: NonNullable<WaysOut['open']>,
  file: OutgoingFile,
  { excel }: Texts,
): Promise<void> {
  try {
    await open(file);
  } catch (error) {
    if (!['AccessDenied', 'InvalidOperation'].includes(officeCode(error))) throw error;
    throw new ExcelProblem(excel.openRefused, error);
  }
}

/** Opens a workbook beside this one. */
export async function openAsNew({ bytes }: OutgoingFile, excel: ExcelApi): Promise<void> {
  await excel.createWorkbook(base64(bytes));
}

/** In slices: a whole file as the arguments of one call would overflow the stack. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

import type { Texts } from '../../text/da';
import type { OutgoingFile } from '../workbook-host';
import type { ExcelApi } from './excel-batch';
import { ExcelProblem } from './excel-problem';

const xlsx = '.xlsx';

/** Hands over a file: by download where the pane's browser can, else a workbook is opened as a new one to be saved. */
export async function deliverFile(
  file: OutgoingFile,
  {
    excel,
    texts,
    download,
  }: { excel: ExcelApi; texts: Texts; download: ((file: OutgoingFile) => void) | null },
): Promise<void> {
  if (download) download(file);
  else if (file.name.toLowerCase().endsWith(xlsx)) await openAsNew(file, excel);
  else throw new ExcelProblem(texts.excel.noDelivery);
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

/** Saves a file by the browser's own download. */
export function downloadFile({ name, type, bytes }: OutgoingFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is plenty.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

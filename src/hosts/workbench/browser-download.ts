import type { OutgoingFile } from '../workbook-host';

/** Milliseconds after which the browser has surely begun to read the file. */
const patience = 60_000;

/** Hands a file to the browser's own downloads. */
export function browserDownload(file: OutgoingFile): void {
  const url = URL.createObjectURL(new Blob([file.bytes.slice()], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, patience);
}

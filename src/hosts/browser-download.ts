import type { OutgoingFile } from './workbook-host';

/** Milliseconds after which the browser has surely begun to read the file. */
const patience = 60_000;

/** Hands a file to the browser's own downloads: the same way out for every host that lives in a browser. */
export function browserDownload({ name, type, bytes }: OutgoingFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, patience);
}

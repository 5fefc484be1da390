import { zipSync } from 'fflate';

/**
 * Files as one .zip, in their order; a name may have folders (`Skemaer/0751.xlsx`). The same files on the same day give
 * the same bytes. What is packed already (.xlsx, and mails that hold one) is not packed again.
 *
 * @param date `yyyy-mm-dd`: the date of every file in it
 */
export function writeZip(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  date: string,
): Uint8Array {
  // A zip's time is local, so noon keeps the date in every zone.
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    level: 0,
    mtime: `${date}T12:00:00`,
  });
}

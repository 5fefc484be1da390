import type { Spreadsheet, SpreadsheetOptions } from './spreadsheet';

/** Fetches the embedded spreadsheet, the largest part of the workbench, and gives what builds it in a place of the page. */
export async function loadSpreadsheet(): Promise<
  (container: HTMLElement, options: SpreadsheetOptions) => Promise<Spreadsheet>
> {
  const { mountSpreadsheet } = await import(
    /* webpackChunkName: "spreadsheet" */ './univer/mount-spreadsheet'
  );
  return mountSpreadsheet;
}

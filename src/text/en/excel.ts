import type { Texts } from '../da';

export const excel: Texts['excel'] = {
  busy: 'Excel is waiting for a cell to be finished, perhaps in another open workbook. Press Enter or Esc there, and try again.',
  protected: 'The sheet is protected. Remove the protection on the Review tab, and try again.',
  denied:
    'Excel does not allow writing. If your Excel asks for a sensitivity label, choose one under Home → Sensitivity and save. If the structure of the workbook is protected, remove the protection on the Review tab. Then try again.',
  silent: 'Excel did not answer. Finish editing the cell (Enter or Esc), and try again.',
  tooOld: 'This version of Excel is too old. Use Excel 2021 or newer, or open the browser edition.',
  readOnly: 'The workbook is open as read-only. Choose Edit Workbook, or save a copy and go on in that.',
  otherWorkbook: 'Another workbook is active in Excel. Click in this workbook, and try again.',
  notInFront:
    'Excel could not just now. If another workbook or a dialog is in front, go back to this workbook, and try again.',
  openRefused:
    'Excel may not open files as a new workbook; your IT department has turned that off. Open the workbook in Excel on the web, or use the browser edition, and get the file there.',
  filtered:
    'Rows cannot be moved while the sheet is filtered. Clear the filter on the Data tab, and try again.',
  rowsStuck: 'Rows cannot be moved: merged cells or other content is in the way. Move it, and try again.',
  away: 'Excel has no time or connection just now. Wait a moment, and try again.',
  tooMuch: 'There is more than Excel can take at once. Close other workbooks, and try again.',
  tooBig:
    'The table is bigger than Excel can hand over at once. Make it smaller (Table Design → Resize Table), or delete what stands far down in it, save, and try again.',
  changed: 'The workbook was changed meanwhile. Try again.',
  unsettled: ({ cells }) =>
    `The rows were moved while the sheet was written to, and it did not settle. Check that it says: ${cells.join(' · ')}`,
  noDelivery:
    'The file cannot be saved from this version of Excel. Open Excel on the web, and try again there.',
  missingColumn: ({ header }) =>
    `The column "${header}" is missing from the sheet Registreringer. Insert it again, and try again.`,
  missingLabel: ({ label }) =>
    `The field "${label}" is missing from the sheet Besvarelse. Write it again in column A, and try again.`,
  sheetTaken: ({ sheet }) => `The workbook already has a sheet named ${sheet}. Rename it, and try again.`,
  tableTaken: ({ table, sheet, home }) =>
    `The table ${table} belongs on the sheet ${home}, but stands on the sheet ${sheet}. Name the sheet ${home}, or give the table another name, and try again.`,
  failed: ({ code }) => `Excel could not carry out the change (${code}). Try again.`,
};

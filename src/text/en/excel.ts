import type { Texts } from '../da';

export const excel: Texts['excel'] = {
  busy: 'Excel is waiting for a cell to be finished. Press Enter or Esc, and try again.',
  protected: 'The sheet is protected. Remove the protection on the Review tab, and try again.',
  silent: 'Excel did not answer. Finish editing the cell (Enter or Esc), and try again.',
  tooOld: 'This version of Excel is too old. Use Excel 2021 or newer, or open the browser edition.',
  changed: 'The workbook was changed meanwhile. Try again.',
  noDelivery:
    'The file cannot be saved from this version of Excel. Open Excel on the web, and try again there.',
  missingColumn: ({ header }) =>
    `The column "${header}" is missing from the sheet Registreringer. Insert it again, and try again.`,
  missingLabel: ({ label }) =>
    `The field "${label}" is missing from the sheet Besvarelse. Write it again in column A, and try again.`,
  sheetTaken: ({ sheet }) => `The workbook already has a sheet named ${sheet}. Rename it, and try again.`,
  conflict: {
    title: 'The answer was changed in the sheet too. Choose which one to keep.',
    inSheet: 'In the sheet:',
    yours: 'Your answer:',
    blank: '(blank)',
    keepSheet: 'Keep the sheet’s',
    useMine: 'Use mine',
  },
  failed: ({ code }) => `Excel could not carry out the change (${code}). Try again.`,
};

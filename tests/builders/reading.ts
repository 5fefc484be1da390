import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import type { RawValue, RawWorkbook } from '../../src/workbook/raw-workbook';
import { cellReference } from '../../src/workbook/cell-reference';

/** The workbook in a file that is expected to be good. */
export function workbookIn(bytes: Uint8Array): RawWorkbook {
  const reading = readXlsx(bytes, 'prøve.xlsx');
  if (reading.kind === 'refused') throw new Error(`Refused: ${JSON.stringify(reading.issue)}`);
  return reading.workbook;
}

/** The cells of a sheet by A1 reference, each as a plain value; a moment as its ISO text, an error as itself. */
export function cellsOf(bytes: Uint8Array, sheet = 0): Record<string, string | number | boolean> {
  const { cells } = workbookIn(bytes).sheets[sheet]!;
  return Object.fromEntries(
    cells.map(({ row, column, value }) => [cellReference(row, column), plain(value)]),
  );
}

/** The code of the issue for which a file is refused. */
export function refusalCode(bytes: Uint8Array): string {
  const reading = readXlsx(bytes, 'prøve.xlsx');
  return reading.kind === 'refused' ? reading.issue.code : 'not refused';
}

/** What a cell holds, as a plain value. */
export function plain(value: RawValue): string | number | boolean {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'boolean':
      return value.boolean;
    case 'moment':
      return value.moment;
    case 'error':
      return value.error;
  }
}

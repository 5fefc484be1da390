import { exampleKitos } from '../examples/example-kitos';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import type { IsoDate } from '../survey/calendar';
import type { SheetCell } from '../workbook/sheet';
import type { NamedBytes } from './input-file';

export interface InventExportsInput {
  readonly seed: number;
  readonly date: IsoDate;
}

/** Invented exports of KITOS as files, for those who want to try; the same for the same seed on the same day. */
export function inventExports(input: InventExportsInput): Promise<readonly NamedBytes[]> {
  return Promise.all(
    exampleKitos(input).map(async ({ name, headers, rows }) => {
      const cells = [headers, ...rows].map((row) => row.map((value): SheetCell => ({ value })));
      const sheet = { name: 'Ark1', columns: headers.map(() => ({ width: 18 })), rows: cells };
      return { name, bytes: await writeXlsx({ title: name, sheets: [sheet] }) };
    }),
  );
}

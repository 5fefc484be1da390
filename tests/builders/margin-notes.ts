import fc from 'fast-check';
import { da } from '../../src/text/da';
import type { Survey } from '../../src/survey/registration';
import type { MarginNote } from '../../src/workbook/margin/margin-note';
import { isTaken } from '../../src/workbook/margin/place-notes';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import type { Sheet } from '../../src/workbook/sheet';
import { anyText } from './survey';

export function aNote(parts: Partial<MarginNote> = {}): MarginNote {
  return { sheet: 'Registreringer', row: 1, column: 60, cell: { value: 'Ring til leverandøren' }, ...parts };
}

const anyCell: fc.Arbitrary<MarginNote['cell']> = fc.oneof(
  anyText(60).map((value) => ({ value })),
  fc.constantFrom('=1+1', ' med mellemrum ', 'to\nlinjer', '007').map((value) => ({ value })),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => ({ value: cents / 100 })),
  fc.boolean().map((value) => ({ value })),
  fc.integer({ min: 20_000, max: 60_000 }).map((value) => ({ value, format: 'date' as const })),
);

/** Any notes that a person can write in a response workbook, at places that belong to nobody. */
export function anyNotes(survey: Survey): fc.Arbitrary<readonly MarginNote[]> {
  const { sheets } = layOutResponse(survey, da);
  return fc
    .uniqueArray(fc.oneof(...sheets.map(anyNoteOn)), {
      maxLength: 12,
      selector: ({ sheet, row, column }) =>
        // Two in a row below the registrations are a registration.
        sheet === 'Registreringer' && column < widthOf(sheets, sheet)
          ? `${sheet} ${String(row)}`
          : `${sheet} ${String(row)} ${String(column)}`,
    })
    .map((notes) => notes.toSorted((one, other) => one.row - other.row || one.column - other.column));
}

function widthOf(sheets: readonly Sheet[], name: string): number {
  return sheets.find((sheet) => sheet.name === name)?.columns.length ?? 0;
}

function anyNoteOn(sheet: Sheet): fc.Arbitrary<MarginNote> {
  const below = sheet.tables?.[0]?.range.bottom;
  return fc
    .record({
      sheet: fc.constant(sheet.name),
      row: fc.integer({ min: 0, max: sheet.rows.length + 20 }),
      column: fc.integer({ min: 0, max: sheet.columns.length + 4 }),
      cell: anyCell,
    })
    .filter(
      ({ row, column }) =>
        !isTaken(sheet, row, column) && !(row - 1 === below && column < sheet.columns.length),
    );
}

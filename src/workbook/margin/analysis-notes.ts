import { labelKey } from '../response/raw-cells';
import type { Sheet, WorkbookLayout } from '../sheet';
import { notesOfSheet } from './find-notes';
import type { WrittenTableMarks } from './find-notes';
import type { MarginNote } from './margin-note';
import { placeNotes } from './place-notes';
import { keysOf, landmarksOf } from './table-marks';
import type { ValueAt } from './table-marks';
import type { WrittenSheet } from './written-sheet';

/**
 * What people have written in an analysis workbook beside what it was laid out with, in its own places.
 *
 * @param layout the analysis as it was, or is now, laid out
 */
export function notesOfAnalysis(
  written: readonly WrittenSheet[],
  layout: WorkbookLayout,
): readonly MarginNote[] {
  return foundNotes(written, layout).flatMap(({ notes }) => notes);
}

/** The same, in the places that the notes have in the analysis as it is laid out now; and the sheets that are no part of it. */
export function takeAlongNotes(
  written: readonly WrittenSheet[],
  layout: WorkbookLayout,
): { readonly notes: readonly MarginNote[]; readonly otherSheets: readonly string[] } {
  const found = foundNotes(written, layout);
  const from = new Map(found.map(({ name, tables }) => [name, tables]));
  const names = new Set(found.map(({ sheet }) => sheet));
  return {
    notes: placeNotes(
      found.flatMap(({ notes }) => notes),
      from,
      layout,
    ),
    otherSheets: written
      .filter((sheet) => sheet.cells.length > 0 && !names.has(sheet))
      .map(({ name }) => name),
  };
}

/** Brings notes along when the analysis has been made anew. */
export function followAnalysis(
  notes: readonly MarginNote[],
  before: WorkbookLayout,
  after: WorkbookLayout,
): readonly MarginNote[] {
  return notes.length === 0 ? notes : placeNotes(notes, landmarksOf(before), after);
}

interface FoundNotes {
  readonly sheet: WrittenSheet;
  readonly name: string;
  readonly tables: readonly WrittenTableMarks[];
  readonly notes: readonly MarginNote[];
}

function foundNotes(written: readonly WrittenSheet[], layout: WorkbookLayout): readonly FoundNotes[] {
  return layout.sheets.flatMap((laidOut) => {
    const sheet = written.find(({ name }) => labelKey(name) === labelKey(laidOut.name));
    if (sheet === undefined) return [];
    const tables = (laidOut.tables ?? []).map((table) => marksOfWritten(sheet, laidOut, table));
    return [{ sheet, name: laidOut.name, tables, notes: notesOfSheet(sheet, laidOut, tables) }];
  });
}

/** A table as it stands now; one that has lost its name is taken to stand where it was laid out. */
function marksOfWritten(
  sheet: WrittenSheet,
  laidOut: Sheet,
  table: NonNullable<Sheet['tables']>[number],
): WrittenTableMarks {
  const range =
    sheet.tables.find(({ name }) => labelKey(name) === labelKey(table.name))?.range ?? table.range;
  const values = new Map(
    sheet.cells
      .filter(({ row }) => row >= range.top && row <= range.bottom)
      .map(({ row, column, cell }) => [`${String(row)} ${String(column)}`, cell.value]),
  );
  const valueAt: ValueAt = (row, column) => values.get(`${String(row)} ${String(column)}`) ?? null;
  const known = (laidOut.rows[table.range.top] ?? []).slice(table.range.left, table.range.right + 1);
  const names = new Set(known.map((cell) => cell?.value ?? null));
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  return {
    name: table.name,
    ...range,
    keys: keysOf(table.name, range, valueAt),
    ownColumns: new Set(columns.filter((column) => !names.has(valueAt(range.top, column)))),
  };
}

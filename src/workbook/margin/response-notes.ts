import { questions } from '../../survey/questionnaire';
import type { Survey } from '../../survey/registration';
import type { Texts } from '../../text/da';
import { cellReference } from '../cell-reference';
import type { RawWorkbook } from '../raw-workbook';
import { holdsNoAnswers, labelKey } from '../response/raw-cells';
import { layOutResponse } from '../response/lay-out-response';
import {
  columnIndex,
  registrationsSheet,
  registrationsTable,
  respondentSheet,
} from '../response/response-format';
import type { ReadingOptions } from '../response/read-registrations';
import { readSurveyInPlace } from '../response/read-survey';
import type { SurveyPlace } from '../response/read-survey';
import type { WorkbookLayout } from '../sheet';
import { notesOfSheet } from './find-notes';
import type { WrittenTableMarks } from './find-notes';
import type { MarginNote } from './margin-note';
import { placeNotes } from './place-notes';
import type { Refusal } from './place-notes';
import { keyOf, landmarksOf } from './table-marks';
import type { WrittenSheet } from './written-sheet';

/** A survey with everything that people have written beside it. */
export interface SurveyWithNotes {
  readonly survey: Survey;
  readonly notes: readonly MarginNote[];
  /** Sheets that are no part of a response and hold something. */
  readonly otherSheets: readonly string[];
}

/**
 * Reads a response workbook for further editing, notes and all; the notes' places are those in the workbook as
 * `layOutResponse` makes it of the survey.
 *
 * @param written the same workbook as it stands, cell by cell
 * @returns null when the workbook holds no survey
 */
export function readSurveyWithNotes(
  workbook: RawWorkbook,
  written: readonly WrittenSheet[],
  texts: Texts,
  options: ReadingOptions,
): SurveyWithNotes | null {
  const read = readSurveyInPlace(workbook, options);
  if (read === null) return null;
  const { survey, place } = read;
  const layout = layOutResponse(survey, texts);
  const known = written.map((sheet) => ({ sheet, name: sheetNameOf(sheet.name, place, layout) }));
  const tables = new Map([[registrationsSheet, [marksOfPlace(place, survey)]]]);
  const notes = known.flatMap(({ sheet, name }) => {
    const laidOut = layout.sheets.find((one) => one.name === name);
    if (laidOut === undefined) return [];
    const labelled = labelledCells(sheet, place);
    return notesOfSheet(sheet, laidOut, tables.get(laidOut.name) ?? []).filter(
      (note) => !labelled.has(cellReference(note.row + 1, note.column + 1)),
    );
  });
  return {
    survey,
    notes: placeNotes(notes, tables, layout, readsAsRegistration),
    otherSheets: known
      .filter(({ sheet, name }) => name === undefined && sheet.cells.length > 0 && !holdsNoAnswers(sheet))
      .map(({ sheet }) => sheet.name),
  };
}

/** Brings notes along when the survey has changed. */
export function followSurvey(
  notes: readonly MarginNote[],
  before: WorkbookLayout,
  after: WorkbookLayout,
): readonly MarginNote[] {
  return notes.length === 0 ? notes : placeNotes(notes, landmarksOf(before), after, readsAsRegistration);
}

/** Which sheet of a response a written sheet is; undefined for one of the user's own. */
function sheetNameOf(name: string, place: SurveyPlace, layout: WorkbookLayout): string | undefined {
  if (name === place.registrations.sheet.name) return registrationsSheet;
  if (name === place.respondent[0]?.sheet) return respondentSheet;
  return layout.sheets.find((sheet) => labelKey(sheet.name) === labelKey(name))?.name;
}

/** The cells that say who answers, with their labels. */
function labelledCells({ name, cells }: WrittenSheet, { respondent }: SurveyPlace): ReadonlySet<string> {
  const values = new Set(respondent.flatMap(({ sheet, cell }) => (sheet === name ? (cell ?? []) : [])));
  return new Set(
    cells.flatMap(({ row, column }) => {
      const beside = cellReference(row + 1, column + 2);
      return values.has(beside) ? [beside, cellReference(row + 1, column + 1)] : [];
    }),
  );
}

function marksOfPlace({ registrations, rows }: SurveyPlace, survey: Survey): WrittenTableMarks {
  const { headerRow, table, columns } = registrations;
  const known = [...columns.values()].map((column) => column - 1);
  const left = Math.min(...known);
  const right = Math.max(...known);
  const between = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return {
    name: registrationsTable,
    top: headerRow - 1,
    left,
    right,
    bottom: (table?.bottom ?? Math.max(headerRow, ...rows)) - 1,
    keys: new Map(rows.map((row, index) => [row - 1, keyOf(survey.registrations[index]?.id ?? '')])),
    ownColumns: new Set(between.filter((column) => !known.includes(column))),
  };
}

const answerColumns: ReadonlySet<number> = new Set(
  questions.filter((question) => !('hidden' in question)).map(({ key }) => columnIndex(key)),
);

/** Just below the table, and as two in a row further down, notes would be read as a registration. */
const readsAsRegistration: Refusal = (sheet, { row, column }, placed) => {
  const table = sheet.tables?.find(({ name }) => name === registrationsTable);
  if (table === undefined || !answerColumns.has(column)) return false;
  return (
    row === table.range.bottom + 1 ||
    placed.some((note) => note.sheet === sheet.name && note.row === row && answerColumns.has(note.column))
  );
};

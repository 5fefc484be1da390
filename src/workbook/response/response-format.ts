import { columns } from '../../survey/questionnaire';
import type { AnyColumn, ColumnKey } from '../../survey/questionnaire';

/** The response workbook's sheets and its table: part of the file format. */
export const respondentSheet = 'Besvarelse';
export const registrationsSheet = 'Registreringer';
export const registrationsTable = 'Registreringer';
export const codebookSheet = 'Kodebog';
/** The table once more, a page for each system: made by formulas, and never read. */
export const printSheet = 'Udskrift';

/** The labels of the sheet Besvarelse, in order: each stands in column A, its value in column B. */
export const respondentLabels = {
  municipality: 'Kommune',
  code: 'Kommunekode',
  covers: 'Dækker',
  contact: 'Kontaktperson',
  email: 'E-mail',
  date: 'Dato',
  revision: 'Revision',
  schemaVersion: 'Skemaversion',
  submittedAt: 'Indsendt',
} as const;

export type RespondentLabel = keyof typeof respondentLabels;

/** What stands at Dækker when the answer is for all of the municipality. */
export const wholeMunicipality = 'Hele kommunen';

/** The row of the first label, counted from 0; a title and a line of explanation stand above. */
export const firstLabelRow = 3;

/** The place of a column in a table that the program made, counted from 0. */
export function columnIndex(key: ColumnKey, among: readonly AnyColumn[] = columns): number {
  return among.findIndex((column) => column.key === key);
}

/** Validation and highlights reach this far down (0-based), so that typing on below the table works. */
export const lastPreparedRow = 499;

/** Blank rows that stand ready in a workbook that is not submitted yet. */
export const blankRows = 40;

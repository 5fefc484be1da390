import { fields, sections } from '../../survey/questionnaire';
import type { FieldKey, FieldShape } from '../../survey/questionnaire';
import type { Registration, Survey } from '../../survey/registration';
import { labelOf } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import type { Band, Sheet, SheetCell, SheetColumn } from '../sheet';
import { answerCell, formatOf } from './answer-cell';
import { registrationHighlights } from './registration-highlights';
import { registrationValidations } from './registration-validations';
import { blankRows, columnOf, registrationsSheet, registrationsTable } from './response-format';

/**
 * The sheet Registreringer: one Excel table with its header in row 1, where every program looks for it. The sections
 * are told apart by the colour of the header.
 */
export function layOutRegistrations({ respondent, registrations }: Survey, texts: Texts): Sheet {
  const sealed = respondent.submittedAt !== null;
  const filled = sealed ? registrations.filter(saysSomething) : registrations;
  // A table must have a row to hold, also when nothing is registered.
  const bodyRows = sealed ? Math.max(filled.length, 1) : filled.length + blankRows;
  const rows = Array.from({ length: bodyRows }, (_, index) => registrationRow(filled[index]));
  return {
    name: registrationsSheet,
    columns: fields.map(columnLook),
    rows: [fields.map(headerCell), ...rows],
    rowHeights: { 0: 50 },
    freeze: { rows: 1, columns: columnOf('system') + 1 },
    tables: [
      {
        name: registrationsTable,
        range: { top: 0, left: 0, bottom: bodyRows, right: fields.length - 1 },
      },
    ],
    validations: registrationValidations(texts),
    highlights: registrationHighlights(),
    tabColor: 'band2',
    repeatRows: 1,
    pagesWide: 5,
  };
}

/** A registration that nobody has answered anything in is not worth sending. */
function saysSomething({ answers, unread }: Registration): boolean {
  return Object.keys(answers).length > 0 || Object.keys(unread).length > 0;
}

/** The row of a registration, or a blank row with the same formats. */
function registrationRow(registration: Registration | undefined): readonly SheetCell[] {
  return fields.map(({ key }) =>
    registration === undefined ? { value: null, format: formatOf(key) } : registrationCell(registration, key),
  );
}

/** What stands in one cell of a registration's row; what could not be read is put back letter by letter. */
export function registrationCell(registration: Registration, key: FieldKey): SheetCell {
  if (key === 'id') return { value: registration.id, format: formatOf(key) };
  if (key === 'status')
    return { value: labelOf('status', registration.status) ?? null, format: formatOf(key) };
  const unread = registration.unread[key];
  if (unread !== undefined) return { value: unread, format: 'text' };
  const answer = registration.answers[key];
  return answer === undefined ? { value: null, format: formatOf(key) } : answerCell(key, answer);
}

function headerCell(field: FieldShape): SheetCell {
  const band = bandOf(field);
  return { value: field.header, style: 'header', ...(band === undefined ? {} : { band }) };
}

const bands: readonly Band[] = [
  'band1',
  'band2',
  'band3',
  'band4',
  'band5',
  'band6',
  'band7',
  'band8',
  'band9',
];

/** The colour band of a field's section; the record's own columns have none. */
export function bandOf({ section }: FieldShape): Band | undefined {
  return bands[sections.findIndex(({ key }) => key === section)];
}

function columnLook(field: FieldShape): SheetColumn {
  const width = columnWidth(field);
  return field.hidden === true ? { width, hidden: true } : { width };
}

/** Room for the longest word of the header, and for a usual answer. */
function columnWidth(field: FieldShape): number {
  switch (field.kind) {
    case 'uuid':
      return 38;
    case 'longText':
      return 38;
    case 'text':
      return 28;
    case 'choice':
      return field.key === 'monopolyStatus' ? 40 : 28;
    case 'rating':
      return 26;
    case 'cvr':
    case 'kle':
    case 'date':
    case 'flag':
      return 16;
    case 'number':
    case 'integer':
    case 'yearOrNever':
      return 19;
  }
}

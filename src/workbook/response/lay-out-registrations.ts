import { isAlwaysRequired } from '../../survey/completeness';
import { unseenKeys } from '../../survey/prefilled';
import { sections } from '../../survey/question';
import { columnsFor, isQuestion, questions, recordFields } from '../../survey/questionnaire';
import type { AnyColumn, AnyQuestion } from '../../survey/questionnaire';
import type { Registration, Survey } from '../../survey/registration';
import type { Texts } from '../../text/da';
import type { Band, Sheet, SheetCell, SheetColumn } from '../sheet';
import { answerCell, blankCell } from './answer-cell';
import { cellKindOf } from './kinds';
import { registrationHighlights } from './registration-highlights';
import { registrationValidations } from './registration-validations';
import { blankRows, columnIndex, registrationsSheet, registrationsTable } from './response-format';

/**
 * The sheet Registreringer: one Excel table with its header in row 1, where every program looks for it. The sections
 * are told apart by the colour of the header.
 */
export function layOutRegistrations(
  { respondent, registrations }: Survey,
  texts: Texts,
  asked: readonly AnyQuestion[] = questions,
): Sheet {
  const columns = columnsFor(asked);
  const sealed = respondent.submittedAt !== null;
  const filled = sealed ? registrations.filter(saysSomething) : registrations;
  // A table must have a row to hold, also when nothing is registered.
  const bodyRows = sealed ? Math.max(filled.length, 1) : filled.length + blankRows;
  const rows = Array.from({ length: bodyRows }, (_, index) => registrationRow(filled[index], columns));
  return {
    name: registrationsSheet,
    columns: columns.map((column) => columnLook(column, filled)),
    rows: [columns.map(headerCell), ...rows],
    rowHeights: { 0: 50 },
    freeze: { rows: 1, columns: columnIndex('system', columns) + 1 },
    tables: [
      {
        name: registrationsTable,
        range: { top: 0, left: 0, bottom: bodyRows, right: columns.length - 1 },
      },
    ],
    validations: registrationValidations(texts, columns),
    highlights: registrationHighlights(asked),
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
function registrationRow(
  registration: Registration | undefined,
  columns: readonly AnyColumn[],
): readonly SheetCell[] {
  return columns.map((column) =>
    registration === undefined ? blankCell(column) : registrationCell(registration, column),
  );
}

/** What stands in one cell of a registration's row; what could not be read is put back letter by letter. */
export function registrationCell(registration: Registration, column: AnyColumn): SheetCell {
  if (!isQuestion(column)) return recordCell(registration, column.key);
  const unread = registration.unread[column.key];
  if (unread !== undefined) return { value: unread, format: 'text' };
  const answer = registration.answers[column.key];
  return answer === undefined ? blankCell(column) : answerCell(column, answer);
}

/** The record's own cells. */
export function recordCell(
  registration: Pick<Registration, 'id' | 'status'>,
  key: 'id' | 'status',
): SheetCell {
  const column = recordFields[key];
  return { ...blankCell(column), value: cellKindOf(column).value(registration[key], column) };
}

/** What every finished row must answer has a dark header and all else a light one, before anything is typed. */
function headerCell(column: AnyColumn): SheetCell {
  const band = bandOf(column);
  const style = mustBeAnswered(column) ? 'header' : 'optionalHeader';
  return { value: column.header, style, ...(band === undefined ? {} : { band }) };
}

function mustBeAnswered(column: AnyColumn): boolean {
  return isQuestion(column) && (isAlwaysRequired(column) || column.group === 'models');
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

/** The colour band of a question's section; the record's own columns have none. */
export function bandOf(column: AnyColumn): Band | undefined {
  return isQuestion(column) ? bands[sections.findIndex(({ key }) => key === column.section)] : undefined;
}

/** What an import has given and nobody has looked at must be seen by whoever has no add-in. */
function columnLook(column: AnyColumn, registrations: readonly Registration[]): SheetColumn {
  const width = cellKindOf(column).width(column);
  const isShown =
    column.key === 'prefilled' && registrations.some((registration) => unseenKeys(registration).length > 0);
  return column.hidden === true && !isShown ? { width, hidden: true } : { width };
}

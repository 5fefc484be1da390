import { cvrDoubt } from '../../survey/cvr-doubt';
import { inventedId, isInventedId, registeredId } from '../../survey/invented';
import type { Issue, Place } from '../../survey/issue';
import { isAlwaysRequired } from '../../survey/completeness';
import { unseenKeys } from '../../survey/prefilled';
import { declarationOf, questionOf, recordFields } from '../../survey/questionnaire';
import type { AnswerKey, AnyQuestion, ColumnKey } from '../../survey/questionnaire';
import type { Answer, Answers, Registration } from '../../survey/registration';
import { cellReference } from '../cell-reference';
import type { RawValue } from '../raw-workbook';
import type { RegistrationsPlace } from './registrations-place';
import { readCell } from './read-cell';
import { readStatus } from './read-status';
import { registrationRows } from './registration-rows';
import { nameOf, placeOf } from './row-place';

export interface ReadingOptions {
  /** The last year that a tender can be dated. */
  readonly thisYear: number;
  /** Makes an Id for a row without one. */
  readonly newId: () => string;
  /** The questions that are read: the questionnaire's, unless others are named. */
  readonly asked?: readonly AnyQuestion[];
}

/** One row, read. `named` is false when it says nothing about which system it is. */
export interface ReadRow {
  readonly place: RegistrationsPlace;
  readonly row: number;
  readonly registration: Registration;
  readonly named: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Reads every row that holds an answer, plus, in a survey that is being edited (`keepEmpty`), rows that are only
 * begun: an Id with nothing answered yet.
 *
 * @param seen the Ids of other sheets' rows; those of these are added
 * @param isWanted which of the rows are taken, before they get Ids of their own
 */
export function readRows(
  place: RegistrationsPlace,
  options: ReadingOptions,
  keepEmpty: boolean,
  seen: Set<string> = new Set(),
  isWanted: (row: ReadRow) => boolean = () => true,
): readonly ReadRow[] {
  const found = registrationRows(place, keepEmpty).map((row) => readRow(place, row, options));
  const copies: ReadRow[] = [];
  const rows = found.filter(isWanted).map((read) => {
    const { id } = read.registration;
    if (!seen.has(id)) {
      seen.add(id);
      return read;
    }
    // A copy of something made up is made up; a copy of something registered is registered.
    const own = isInventedId(id) ? inventedId(options.newId()) : registeredId(options.newId());
    seen.add(own);
    const copy = { ...read, registration: { ...read.registration, id: own } };
    copies.push(copy);
    return copy;
  });
  const [first] = copies;
  if (first === undefined) return rows;
  const issue = idsTwice(place, first, copies.length);
  return rows.map((row) => (row === first ? { ...row, issues: [...row.issues, issue] } : row));
}

/** Said once of a place, at the first of its rows: many have an Id that was there before when a whole sheet is copied. */
function idsTwice(place: RegistrationsPlace, { row, registration }: ReadRow, count: number): Issue {
  const said = { severity: 'warning', where: placeOf(place, row, 'id') } as const;
  return count === 1
    ? { code: 'id-twice', ...said, params: { system: nameOf(registration) } }
    : { code: 'ids-twice', ...said, params: { sheet: place.sheet.name, rows: count } };
}

/** What is said of the columns as a whole: those that stand twice, and required ones that do not stand at all. */
export function columnIssues(place: RegistrationsPlace): readonly Issue[] {
  const { sheet, asked, headerRow, columns, repeated } = place;
  const at = (column: number): Place => ({
    sheet: sheet.name,
    cell: cellReference(Math.max(1, headerRow), column),
  });
  const twice = repeated.map(({ key, column }): Issue => {
    return {
      code: 'column-twice',
      severity: 'warning',
      where: at(column),
      params: { field: declarationOf(key).header },
    };
  });
  const missing = asked
    .filter((question) => isAlwaysRequired(question) && !columns.has(question.key))
    .map((question): Issue => {
      return {
        code: 'column-missing',
        severity: 'warning',
        where: at(columns.get('system') ?? 1),
        params: { field: question.header },
      };
    });
  return [...twice, ...missing];
}

function readRow(place: RegistrationsPlace, row: number, { thisYear, newId }: ReadingOptions): ReadRow {
  const cells = place.grid.get(row);
  const valueOf = (key: ColumnKey): RawValue | undefined => cells?.get(place.columns.get(key) ?? 0);
  const answers: Partial<Record<AnswerKey, Answer>> = {};
  const unread: Partial<Record<AnswerKey, string>> = {};
  const issues: Issue[] = [];
  for (const question of place.asked) {
    const { key } = question;
    const reading = readCell(question, valueOf(key), thisYear);
    if (reading.kind === 'answer') answers[key] = reading.value;
    if (reading.kind === 'answer' && reading.doubt !== undefined && question.required) {
      issues.push({ ...reading.doubt, severity: 'warning', where: placeOf(place, row, key) });
    }
    if (reading.kind === 'problem') {
      unread[key] = reading.text;
      issues.push({ ...reading.problem, severity: 'warning', where: placeOf(place, row, key) });
    }
  }
  issues.push(...cvrIssues(place, row, answers as Answers), ...unseenIssues(place, row, answers as Answers));
  keepLongName(answers, unread);
  const id = readCell(recordFields.id, valueOf('id'), thisYear);
  const unfinished = {
    id: id.kind === 'answer' ? String(id.value) : newId(),
    answers: answers as Answers,
    unread,
  };
  const { status, issues: statusIssues } = readStatus(place, row, unfinished, valueOf('status'));
  return {
    place,
    row,
    registration: { ...unfinished, status },
    named: answers.system !== undefined,
    issues: [...issues, ...statusIssues],
  };
}

/** What is wrong with the row's CVR number. That it is another vendor's is asked on Navne, where the names are seen together. */
function cvrIssues(place: RegistrationsPlace, row: number, { cvr, vendor }: Answers): readonly Issue[] {
  const doubt = cvr === undefined ? undefined : cvrDoubt(questionOf('cvr').header, cvr, vendor);
  return doubt === undefined || doubt.code === 'cvr-other-vendor'
    ? []
    : [{ ...doubt, severity: 'warning', where: placeOf(place, row, 'cvr') }];
}

/** What an import has given and nobody has looked at is no answer that anybody has confirmed. */
function unseenIssues(place: RegistrationsPlace, row: number, answers: Answers): readonly Issue[] {
  const fields = unseenKeys({ answers, unread: {} }).map((key) => questionOf(key).header);
  if (fields.length === 0) return [];
  const params = { system: answers.system ?? '', fields: fields.join(', ') };
  return [{ code: 'answers-unseen', severity: 'warning', where: placeOf(place, row, 'prefilled'), params }];
}

/** A system's name that is too long still names the system: its beginning counts, all of it is kept. */
function keepLongName(
  answers: Partial<Record<AnswerKey, Answer>>,
  unread: Partial<Record<AnswerKey, string>>,
): void {
  const field = questionOf('system');
  const typed = unread.system?.trim() ?? '';
  if (field.kind === 'text' && typed.length > field.maxLength) {
    answers.system = typed.slice(0, field.maxLength).trimEnd();
  }
}

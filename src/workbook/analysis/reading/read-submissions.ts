import type { Submission, SubmittedRegistration } from '../../../consolidation/submission';
import { questions } from '../../../survey/questionnaire';
import type { AnswerKey, AnyQuestion } from '../../../survey/questionnaire';
import type { Answer, Answers, Registration } from '../../../survey/registration';
import { vocabularies } from '../../../survey/vocabularies';
import type { RawValue, RawWorkbook } from '../../raw-workbook';
import { coveredIn } from '../../response/read-respondent';
import { readCell } from '../../response/read-cell';
import { writtenHeader } from '../answers/written-header';
import { headers, keyOfLabel, sheetNames, tableNames, words } from '../analysis-format';
import { codeOf, dateOf, momentOf, numberOf, textOf } from './cell-values';
import { findTable } from './find-table';
import type { FoundRow } from './find-table';

/** A registration with what its row says of the submission that it belongs to. */
interface AnswerLine {
  readonly code: string;
  readonly order: number;
  readonly registration: SubmittedRegistration;
  readonly row: FoundRow;
}

/**
 * The submissions that an analysis workbook rests on: their registrations from Besvarelser in the order in which they were
 * submitted, and who answered from Dækning, so that a municipality without any system has still answered.
 *
 * @returns null when the workbook has no raw table
 */
export function readSubmissions(
  workbook: RawWorkbook,
  thisYear: number,
  asked: readonly AnyQuestion[] = questions,
): readonly Submission[] | null {
  const answers = findTable(workbook, {
    sheet: sheetNames.answers,
    table: tableNames.answers,
    headers: [headers.code, headers.writtenSystem, headers.status, headers.order],
  });
  if (answers === null) return null;
  const lines = answers
    .map((row, index) => readLine(row, index, thisYear, asked))
    .filter((line) => line !== null)
    .toSorted((one, other) => one.order - other.order);
  const covered = readCoverage(workbook);
  const codes = [...new Set([...covered.keys(), ...lines.map(({ code }) => code)])].toSorted();
  return codes.flatMap((code) => submissionsOf(code, covered.get(code), lines));
}

/** A municipality's submissions: one for each file whose registrations stand there, and one that has none. */
function submissionsOf(
  code: string,
  covered: FoundRow | undefined,
  lines: readonly AnswerLine[],
): readonly Submission[] {
  const own = lines.filter((line) => line.code === code);
  const files = [...new Set(own.map(({ row }) => fileKey(row)))];
  const first = covered === undefined ? undefined : fileKey(covered);
  if (files.length <= 1) return [submissionOf(code, covered, own)];
  return files.map((file) =>
    submissionOf(
      code,
      file === first ? covered : undefined,
      own.filter(({ row }) => fileKey(row) === file),
    ),
  );
}

function fileKey(row: FoundRow): string {
  return JSON.stringify([textOf(row.value(headers.file)), numberOf(row.value(headers.revision))]);
}

function readLine(
  row: FoundRow,
  index: number,
  thisYear: number,
  asked: readonly AnyQuestion[],
): AnswerLine | null {
  const code = codeOf(row.value(headers.code));
  if (code === null) return null;
  const order = numberOf(row.value(headers.order)) ?? index + 1;
  const id = row.text(headers.id);
  const status = keyOfLabel(vocabularies.status, row.text(headers.status)) ?? 'draft';
  return {
    code,
    order,
    row,
    registration: {
      id: id === '' ? `${code}-${order}` : id,
      ...readAnswers(row, thisYear, asked),
      status,
      sheet: row.text(headers.sheet),
      row: numberOf(row.value(headers.row)) ?? 0,
    },
  };
}

/** Answers, and letter by letter what could not be read as one, from the columns of the questionnaire. */
function readAnswers(
  row: FoundRow,
  thisYear: number,
  asked: readonly AnyQuestion[],
): Pick<Registration, 'answers' | 'unread'> {
  const answers: Partial<Record<AnswerKey, Answer>> = {};
  const unread: Partial<Record<AnswerKey, string>> = {};
  for (const question of asked) {
    const reading = readCell(question, row.value(writtenHeader(question)), thisYear);
    if (reading.kind === 'answer') answers[question.key] = reading.value;
    else if (reading.kind === 'problem') unread[question.key] = reading.text;
  }
  // Each value has been read as the answer to its own question.
  return { answers: answers as Answers, unread };
}

/** The rows of Dækning whose municipality has answered, by code. */
function readCoverage(workbook: RawWorkbook): ReadonlyMap<string, FoundRow> {
  const rows = findTable(workbook, {
    sheet: sheetNames.coverage,
    table: tableNames.coverage,
    headers: [headers.code, headers.answered, headers.email],
  });
  return new Map(
    (rows ?? []).flatMap((row) => {
      const code = codeOf(row.value(headers.code));
      const answered = row.text(headers.answered).toLowerCase() === words.yes.toLowerCase();
      return code === null || !answered ? [] : [[code, row]];
    }),
  );
}

/** A submission by its row of Dækning; without one, by what its registrations say of it. */
function submissionOf(code: string, covered: FoundRow | undefined, lines: readonly AnswerLine[]): Submission {
  const row = covered ?? lines[0]?.row;
  // Analyses of before have these two only on Dækning, which joins the parts of a municipality.
  const said = (header: string): RawValue | undefined =>
    lines[0]?.row.value(header) ?? covered?.value(header);
  const schemaVersion = numberOf(covered?.value(headers.schemaVersion));
  return {
    file: textOf(row?.value(headers.file)),
    municipality: code,
    recognisedBy: keyOfLabel(words.recognisedBy, covered?.text(headers.recognisedBy) ?? '') ?? 'code',
    covers: coveredIn(textOf(said(headers.covers))),
    contact: textOf(covered?.value(headers.contact)),
    email: textOf(covered?.value(headers.email)),
    date: dateOf(said(headers.date)),
    revision: numberOf(row?.value(headers.revision)) ?? 1,
    submittedAt: momentOf(row?.value(headers.submittedAt)),
    schemaVersion,
    registrations: lines.map(({ registration }) => registration),
  };
}

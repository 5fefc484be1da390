import { compareCodes, compareNames } from '../survey/names/name-order';
import type { Submission } from './submission';

/**
 * Which of a municipality's submissions counts: the highest revision, then the latest Indsendt, then the latest Dato,
 * then the file name that comes last ("svar (2)" after "svar"). Content decides between files of the same name, so that the order in
 * which files are given never matters.
 *
 * @returns below zero when `a` counts before `b`
 */
export function byPrecedence(a: Submission, b: Submission): number {
  return (
    b.revision - a.revision ||
    latestFirst(a.submittedAt, b.submittedAt) ||
    latestFirst(a.date, b.date) ||
    compareNames(withoutEnding(b.file), withoutEnding(a.file)) ||
    compareNames(b.file, a.file) ||
    compareCodes(contentOf(b), contentOf(a))
  );
}

/** So that "svar (2).xlsx" comes after "svar.xlsx". */
function withoutEnding(file: string): string {
  return file.replace(/\.[a-z]{3,4}$/iu, '');
}

/** A missing moment is earlier than any other. */
function latestFirst(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '', b ?? ''];
  return first === second ? 0 : first > second ? -1 : 1;
}

/** Everything a submission says, as one text; Ids are left out, for rows without one are given a new one each time. */
export function contentOf(submission: Submission): string {
  const { municipality, covers, revision, submittedAt, date, contact, email, registrations } = submission;
  const said = registrations.map(({ answers, unread, status }) => [sorted(answers), sorted(unread), status]);
  return JSON.stringify([municipality, covers, revision, submittedAt, date, contact, email, said]);
}

function sorted(record: object): readonly unknown[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

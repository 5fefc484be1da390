import type { AnswerKey } from './questionnaire';
import type { Registration, Survey } from './registration';
import { applySurveyChange } from './survey-change';
import type { AnswerInput, SurveyChange } from './survey-change';

/** An answer that was not put in, because something else stands there than the one who answered had seen. */
export interface AnswerConflict {
  readonly id: string;
  readonly key: AnswerKey;
  /** What was to be put in. */
  readonly wanted: AnswerInput;
}

/** Changes told apart by whether they can be made. */
export interface SettledChanges {
  /** The survey with every change that can be made. */
  readonly survey: Survey;
  readonly changes: readonly SurveyChange[];
  readonly conflicts: readonly AnswerConflict[];
}

/**
 * Carries out changes in order, but no answer over one that its sender has not seen. A status that came with such an
 * answer rests on it and is not set either.
 */
export function settleChanges(survey: Survey, changes: readonly SurveyChange[]): SettledChanges {
  const made: SurveyChange[] = [];
  const conflicts: AnswerConflict[] = [];
  let settled = survey;
  for (const change of changes) {
    if (isInConflict(settled, change)) {
      const { id, key, answer } = change;
      conflicts.push({ id, key, wanted: answer });
    } else if (change.kind !== 'status' || !conflicts.some(({ id }) => id === change.id)) {
      settled = applySurveyChange(settled, change);
      made.push(change);
    }
  }
  return { survey: settled, changes: made, conflicts };
}

function isInConflict(
  survey: Survey,
  change: SurveyChange,
): change is Extract<SurveyChange, { kind: 'answer' }> {
  if (change.kind !== 'answer' || change.base === undefined) return false;
  const registration = survey.registrations.find(({ id }) => id === change.id);
  if (registration === undefined) return false;
  const standing = standingAnswer(registration, change.key);
  return !isSameInput(standing, change.base) && !isSameInput(standing, change.answer);
}

/** What stands at one question of a registration. */
export function standingAnswer({ answers, unread }: Registration, key: AnswerKey): AnswerInput {
  const typed = unread[key];
  if (typed !== undefined) return { typed };
  const value = answers[key];
  return value === undefined ? null : { value };
}

/** Whether two inputs put the same into a question; spaces around a text make no difference. */
export function isSameInput(a: AnswerInput, b: AnswerInput): boolean {
  if (a === null || b === null) return a === b;
  if ('value' in a) return 'value' in b && plain(a.value) === plain(b.value);
  return 'typed' in b && plain(a.typed) === plain(b.typed);
}

function plain<T>(value: T): T | string {
  return typeof value === 'string' ? value.trim() : value;
}

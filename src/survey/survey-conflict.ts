import type { AnswerKey } from './questionnaire';
import type { Registration, Respondent, Survey } from './registration';
import { answerKeys, changedAnswers, isSameInput, trimmed, currentAnswer } from './compare-answers';
import { applySurveyChange } from './survey-change';
import type { AnswerInput, SurveyChange } from './survey-change';

/**
 * An answer that was not put in: something else stands there than the one who answered had seen, or the registration is
 * no longer there at all.
 */
export interface AnswerConflict {
  readonly kind: 'answer';
  readonly id: string;
  readonly key: AnswerKey;
  /** What was to be put in. */
  readonly wanted: AnswerInput;
}

/** What people say of themselves; the rest of the respondent is counted by the program. */
export type AskedKey = 'municipality' | 'covers' | 'contact' | 'email';

/** Something of who answers that was not put in, since something else stands there than its sender had seen. */
export interface RespondentConflict {
  readonly kind: 'respondent';
  readonly key: AskedKey;
  readonly wanted: string | null;
}

/** A registration that was not removed, since it says something else than the one who removed it had seen. */
export interface RemovalConflict {
  readonly kind: 'removal';
  readonly id: string;
  readonly seen: Registration;
}

/** A change that was not made, because two people want different things; a person chooses. */
export type SurveyConflict = AnswerConflict | RespondentConflict | RemovalConflict;

/** Changes told apart by whether they can be made. */
export interface SettledChanges {
  /** The survey with every change that can be made. */
  readonly survey: Survey;
  readonly changes: readonly SurveyChange[];
  readonly conflicts: readonly SurveyConflict[];
}

type ChangeOf<K extends SurveyChange['kind']> = Extract<SurveyChange, { kind: K }>;
type Outcome = Omit<SettledChanges, 'survey'>;

const nothing: Outcome = { changes: [], conflicts: [] };
const made = (change: SurveyChange): Outcome => ({ changes: [change], conflicts: [] });
const refused = (conflict: SurveyConflict): Outcome => ({ changes: [], conflicts: [conflict] });

/**
 * Carries out changes in order, but none over what its sender has not seen. A status that came with an answer that was
 * not put in rests on it and is not set either.
 */
export function settleChanges(survey: Survey, changes: readonly SurveyChange[]): SettledChanges {
  const all: SurveyChange[] = [];
  const conflicts: SurveyConflict[] = [];
  let settled = survey;
  for (const change of changes) {
    for (const part of partsOf(settled, change)) {
      const outcome = settleChange(settled, part, conflicts);
      settled = outcome.changes.reduce(applySurveyChange, settled);
      all.push(...outcome.changes);
      conflicts.push(...outcome.conflicts);
    }
  }
  return { survey: settled, changes: all, conflicts };
}

/**
 * A registration that is put in as a new one, but stands there already (it was put back in the grid, or an earlier
 * attempt got through unheard), is not replaced: it is answered question by question, each as if seen blank.
 */
function partsOf({ registrations }: Survey, change: SurveyChange): readonly SurveyChange[] {
  if (change.kind !== 'put' || change.base !== null) return [change];
  const { registration } = change;
  const { id, status } = registration;
  if (!registrations.some((other) => other.id === id)) return [change];
  const answered = answerKeys.filter((key) => currentAnswer(registration, key) !== null);
  return [
    ...answered.map((key): SurveyChange => {
      return { kind: 'answer', id, key, answer: currentAnswer(registration, key), base: null };
    }),
    { kind: 'status', id, status },
  ];
}

function settleChange(
  { respondent, registrations }: Survey,
  change: SurveyChange,
  conflicts: readonly SurveyConflict[],
): Outcome {
  const at = (id: string): Registration | undefined => registrations.find((other) => other.id === id);
  switch (change.kind) {
    case 'respondent':
      return settleRespondent(respondent, change);
    case 'put':
      return made(change);
    case 'answer':
      return settleAnswer(at(change.id), change);
    case 'status':
      return conflicts.some((one) => one.kind === 'answer' && one.id === change.id) ? nothing : made(change);
    case 'remove':
      return settleRemoval(at(change.id), change);
  }
}

function settleAnswer(registration: Registration | undefined, change: ChangeOf<'answer'>): Outcome {
  const { id, key, answer, base } = change;
  if (base === undefined) return made(change);
  const conflict = { kind: 'answer', id, key, wanted: answer } as const;
  if (registration === undefined) return refused(conflict);
  const current = currentAnswer(registration, key);
  return isSameInput(current, base) || isSameInput(current, answer) ? made(change) : refused(conflict);
}

function settleRemoval(registration: Registration | undefined, change: ChangeOf<'remove'>): Outcome {
  const { id, base } = change;
  if (base === undefined || registration === undefined) return made(change);
  const isAsSeen = changedAnswers(base, registration).length === 0;
  return isAsSeen ? made(change) : refused({ kind: 'removal', id, seen: base });
}

const askedKeys: readonly AskedKey[] = ['municipality', 'covers', 'contact', 'email'];

/**
 * What two people say of themselves is a question for them. What the program counts by itself is not: there the later
 * one stands, so that a revision never goes down and a receipt is not taken back by somebody who had not seen it.
 */
function settleRespondent(current: Respondent, change: ChangeOf<'respondent'>): Outcome {
  const { respondent, base } = change;
  if (base === undefined) return made(change);
  const hasMoved = (key: keyof Respondent): boolean =>
    trimmed(current[key]) !== trimmed(base[key]) && trimmed(respondent[key]) !== trimmed(base[key]);
  const disputed = askedKeys.filter(
    (key) => hasMoved(key) && trimmed(current[key]) !== trimmed(respondent[key]),
  );
  const unchanged = askedKeys.filter((key) => trimmed(respondent[key]) === trimmed(base[key]));
  const later = <K extends 'date' | 'revision' | 'submittedAt'>(key: K): Respondent[K] =>
    hasMoved(key) ? laterOf(current[key], respondent[key]) : respondent[key];
  const meant: Respondent = {
    ...respondent,
    ...Object.fromEntries([...disputed, ...unchanged].map((key) => [key, base[key]])),
    date: later('date'),
    revision: later('revision'),
    submittedAt: later('submittedAt'),
  };
  return {
    changes: [{ kind: 'respondent', respondent: meant, base }],
    conflicts: disputed.map((key) => ({ kind: 'respondent', key, wanted: respondent[key] })),
  };
}

function laterOf<T extends string | number | null>(a: T, b: T): T {
  if (a === null) return b;
  return b === null || a > b ? a : b;
}

/** Whether a conflict still is one: the survey holds something else than was wanted of it. */
export function isOpenConflict(conflict: SurveyConflict, { respondent, registrations }: Survey): boolean {
  if (conflict.kind === 'respondent') return trimmed(respondent[conflict.key]) !== trimmed(conflict.wanted);
  const registration = registrations.find(({ id }) => id === conflict.id);
  if (conflict.kind === 'removal') {
    return registration !== undefined && changedAnswers(conflict.seen, registration).length > 0;
  }
  if (registration === undefined) return true;
  return !isSameInput(currentAnswer(registration, conflict.key), conflict.wanted);
}

/** Whether two conflicts are about the same place. */
export function isSameConflict(a: SurveyConflict, b: SurveyConflict): boolean {
  return conflictKey(a) === conflictKey(b);
}

/** A name for the place that a conflict is about. */
export function conflictKey(conflict: SurveyConflict): string {
  switch (conflict.kind) {
    case 'respondent':
      return `respondent ${conflict.key}`;
    case 'removal':
      return `removal ${conflict.id}`;
    case 'answer':
      return `answer ${conflict.id} ${conflict.key}`;
  }
}

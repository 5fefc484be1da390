import type { SurveyReading } from '../../hosts/workbook-host';
import type { Issue } from '../../survey/issue';
import { inverseChanges } from '../../survey/inverse-changes';
import { changedAnswers } from '../../survey/compare-answers';
import { earnedStatus } from '../../survey/completeness';
import type { Registration, Survey } from '../../survey/registration';
import { applySurveyChange, emptySurvey } from '../../survey/survey-change';
import type { SurveyChange } from '../../survey/survey-change';
import { isOpenConflict, isSameConflict } from '../../survey/survey-conflict';
import type { SurveyConflict } from '../../survey/survey-conflict';

/** Changes made together, on their way to the workbook. */
export interface Batch {
  readonly number: number;
  readonly changes: readonly SurveyChange[];
  /** Takes the user's latest change back, or makes again what was taken back; absent for a change of its own. */
  readonly way?: 'undo' | 'redo';
}

/** A registration that stood in the workbook and does not any more. */
export interface FormerRegistration {
  readonly registration: Registration;
  /** The id of the registration that came after it; undefined when it was the last. */
  readonly before: string | undefined;
}

/** A registration as the user saw it last, and as somebody else has made it since. */
export interface ChangedRegistration {
  readonly before: Registration;
  readonly after: Registration;
}

/** What somebody else has done in the workbook: in the grid, or in a pane of their own. */
export interface DoneElsewhere {
  readonly changed: readonly ChangedRegistration[];
  readonly gone: readonly FormerRegistration[];
  /** The code of the municipality that the registrations were answers of. */
  readonly municipality: string | null;
}

/**
 * What the pane knows of the workbook's survey: what was read last, and the changes that the workbook has not
 * confirmed yet. The workbook is the store; nothing here outlives it.
 */
export interface SurveyState {
  readonly loaded: boolean;
  readonly read: Survey | null;
  readonly issues: readonly Issue[];
  readonly pending: readonly Batch[];
  /** What the workbook did not take, since something else stands there; the user chooses. */
  readonly conflicts: readonly SurveyConflict[];
  /** What somebody else has taken out of the workbook, as the user saw it last. */
  readonly vanished: readonly FormerRegistration[];
  /** What the latest reading brought that the user did not do; null before there is one to compare with. */
  readonly elsewhere: DoneElsewhere | null;
  /** What would take each of the user's changes back, oldest first, and what would make again what was taken back. */
  readonly undo: readonly (readonly SurveyChange[])[];
  readonly redo: readonly (readonly SurveyChange[])[];
  /** The time of the latest confirmed change. */
  readonly savedAt: Date | null;
  /** The workbook refused; the pending changes are kept until they have got through. */
  readonly failed: boolean;
  /** Why, in words for people, when the workbook could say. */
  readonly reason: string | null;
}

export const firstSurveyState: SurveyState = {
  loaded: false,
  read: null,
  issues: [],
  pending: [],
  conflicts: [],
  vanished: [],
  elsewhere: null,
  undo: [],
  redo: [],
  savedAt: null,
  failed: false,
  reason: null,
};

export type SurveyAction =
  | { readonly kind: 'read'; readonly reading: SurveyReading | null }
  | { readonly kind: 'changed'; readonly batch: Batch }
  | {
      readonly kind: 'saved';
      readonly upTo: number;
      readonly reading: SurveyReading | null;
      readonly conflicts: readonly SurveyConflict[];
      readonly at: Date;
    }
  /** The user has chosen what is to hold. */
  | { readonly kind: 'chosen'; readonly conflicts: readonly SurveyConflict[] }
  | { readonly kind: 'failed'; readonly reason: string | null };

export function surveyReducer(state: SurveyState, action: SurveyAction): SurveyState {
  const next = reduce(state, action);
  if (next.read === state.read) return next;
  const gone = goneBetween(state, next);
  return {
    ...next,
    vanished: [...stillGone(state, next, gone), ...gone],
    elsewhere: state.loaded ? doneElsewhere(state, next, gone) : null,
  };
}

function reduce(state: SurveyState, action: SurveyAction): SurveyState {
  switch (action.kind) {
    case 'read':
      return {
        ...state,
        ...contentOf(action.reading),
        conflicts: openConflicts(state.conflicts, action.reading),
        loaded: true,
        failed: state.failed && state.pending.length > 0,
      };
    case 'changed': {
      // Who removes a registration has no more use for what did not get into it.
      const removed = removedIn([action.batch]);
      const conflicts = state.conflicts.filter((one) => one.kind === 'respondent' || !removed.has(one.id));
      return {
        ...state,
        ...historyAfter(state, action.batch),
        conflicts,
        pending: [...state.pending, action.batch],
      };
    }
    case 'saved':
      return { ...state, ...afterSaving(state, action) };
    case 'chosen': {
      const isChosen = (one: SurveyConflict): boolean =>
        action.conflicts.some((chosen) => isSameConflict(one, chosen));
      return { ...state, conflicts: state.conflicts.filter((one) => !isChosen(one)) };
    }
    case 'failed':
      return { ...state, loaded: true, failed: true, reason: action.reason };
  }
}

/** How far back the user can go. */
const mostSteps = 200;

/** A change of its own ends what could be made again; one that is taken back can be made again, and so on. */
function historyAfter(state: SurveyState, { changes, way }: Batch): Pick<SurveyState, 'undo' | 'redo'> {
  const back = inverseChanges(surveyOf(state) ?? emptySurvey, changes);
  if (way === 'undo') return { undo: state.undo.slice(0, -1), redo: [...state.redo, back] };
  if (way === 'redo') return { undo: [...state.undo, back], redo: state.redo.slice(0, -1) };
  return { undo: [...state.undo, back].slice(-mostSteps), redo: [] };
}

function afterSaving(
  { conflicts, pending }: SurveyState,
  { reading, upTo, at, ...saved }: Extract<SurveyAction, { kind: 'saved' }>,
): Partial<SurveyState> {
  const removed = removedIn(pending);
  const stands = new Set(reading?.survey.registrations.map(({ id }) => id));
  const told = saved.conflicts.filter(
    (one) => one.kind === 'respondent' || stands.has(one.id) || !removed.has(one.id),
  );
  return {
    ...contentOf(reading),
    conflicts: openConflicts([...conflicts, ...told], reading),
    loaded: true,
    pending: pending.filter(({ number }) => number > upTo),
    savedAt: at,
    failed: false,
  };
}

function contentOf(reading: SurveyReading | null): Pick<SurveyState, 'read' | 'issues'> {
  return { read: reading?.survey ?? null, issues: reading?.issues ?? [] };
}

/** The registrations that the user is removing. */
function removedIn(batches: readonly Batch[]): ReadonlySet<string> {
  const changes = batches.flatMap((batch) => batch.changes);
  return new Set(changes.flatMap((change) => (change.kind === 'remove' ? [change.id] : [])));
}

/** The latest conflict at each place, as long as the workbook holds something else than what was wanted. */
function openConflicts(
  conflicts: readonly SurveyConflict[],
  reading: SurveyReading | null,
): readonly SurveyConflict[] {
  const survey = reading?.survey ?? emptySurvey;
  return conflicts.filter(
    (conflict, index) =>
      isOpenConflict(conflict, survey) &&
      !conflicts.slice(index + 1).some((later) => isSameConflict(later, conflict)),
  );
}

/** What the user saw before and does not see after; what the user has removed was out of sight already. */
function goneBetween(before: SurveyState, after: SurveyState): readonly FormerRegistration[] {
  const stands = idsIn(after);
  const seen = surveyOf(before)?.registrations ?? [];
  return seen.flatMap((registration, place) =>
    stands.has(registration.id) ? [] : [{ registration, before: seen[place + 1]?.id }],
  );
}

/** What had vanished before, and is not there again. */
function stillGone(
  { vanished }: SurveyState,
  after: SurveyState,
  gone: readonly FormerRegistration[],
): readonly FormerRegistration[] {
  const stands = idsIn(after);
  return vanished.filter(
    ({ registration: { id } }) => !stands.has(id) && !gone.some(({ registration }) => registration.id === id),
  );
}

function idsIn(state: SurveyState): ReadonlySet<string> {
  return new Set(surveyOf(state)?.registrations.map(({ id }) => id));
}

/** The user's own changes show before they are read, so that what a reading changes is somebody else's. */
function doneElsewhere(
  before: SurveyState,
  after: SurveyState,
  gone: readonly FormerRegistration[],
): DoneElsewhere {
  const seen = surveyOf(before);
  const registrations = surveyOf(after)?.registrations ?? [];
  return {
    gone,
    changed: registrations.flatMap((registration) => {
      const old = seen?.registrations.find(({ id }) => id === registration.id);
      return old === undefined || changedAnswers(old, registration).length === 0
        ? []
        : [{ before: old, after: registration }];
    }),
    municipality: seen?.respondent.municipality ?? null,
  };
}

/** The survey as the user sees it: as read, with what is still on its way carried out. Null when there is none. */
export function surveyOf(state: Pick<SurveyState, 'read' | 'pending'>): Survey | null {
  if (state.read === null && state.pending.length === 0) return null;
  return state.pending.flatMap(({ changes }) => changes).reduce(applySurveyChange, state.read ?? emptySurvey);
}

/** What has vanished, with every answer that the user has given since. */
export function vanishedOf({ vanished, pending, conflicts }: SurveyState): readonly FormerRegistration[] {
  const answers = [
    ...conflicts.flatMap((one): readonly SurveyChange[] =>
      one.kind === 'answer' ? [{ ...one, answer: one.wanted }] : [],
    ),
    ...pending.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'answer'),
  ];
  return vanished.map(({ registration, before }) => {
    const alone: Survey = { ...emptySurvey, registrations: [registration] };
    const [answered = registration] = answers.reduce(applySurveyChange, alone).registrations;
    const status = earnedStatus(answered);
    return { registration: answered === registration ? registration : { ...answered, status }, before };
  });
}

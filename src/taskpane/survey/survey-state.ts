import type { SurveyReading } from '../../hosts/workbook-host';
import type { Issue } from '../../survey/issue';
import type { Survey } from '../../survey/registration';
import { applySurveyChange, emptySurvey } from '../../survey/survey-change';
import type { SurveyChange } from '../../survey/survey-change';
import { isSameInput, standingAnswer } from '../../survey/survey-conflict';
import type { AnswerConflict } from '../../survey/survey-conflict';

/** Changes made together, on their way to the workbook. */
export interface Batch {
  readonly number: number;
  readonly changes: readonly SurveyChange[];
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
  /** Answers that the workbook did not take, since something else stands there; the user chooses. */
  readonly conflicts: readonly AnswerConflict[];
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
      readonly conflicts: readonly AnswerConflict[];
      readonly at: Date;
    }
  /** The user has chosen between the two answers to a question. */
  | { readonly kind: 'chosen'; readonly conflict: AnswerConflict }
  | { readonly kind: 'failed'; readonly reason: string | null };

export function surveyReducer(state: SurveyState, action: SurveyAction): SurveyState {
  switch (action.kind) {
    case 'read':
      return {
        ...state,
        ...contentOf(action.reading),
        conflicts: openConflicts(state.conflicts, action.reading),
        loaded: true,
        failed: state.failed && state.pending.length > 0,
      };
    case 'changed':
      return { ...state, pending: [...state.pending, action.batch] };
    case 'saved':
      return {
        ...state,
        ...contentOf(action.reading),
        conflicts: openConflicts([...state.conflicts, ...action.conflicts], action.reading),
        loaded: true,
        pending: state.pending.filter(({ number }) => number > action.upTo),
        savedAt: action.at,
        failed: false,
      };
    case 'chosen':
      return { ...state, conflicts: state.conflicts.filter((other) => !isAtSame(other, action.conflict)) };
    case 'failed':
      return { ...state, loaded: true, failed: true, reason: action.reason };
  }
}

function contentOf(reading: SurveyReading | null): Pick<SurveyState, 'read' | 'issues'> {
  return { read: reading?.survey ?? null, issues: reading?.issues ?? [] };
}

/** The latest conflict at each question, as long as the workbook holds something else than what was wanted. */
function openConflicts(
  conflicts: readonly AnswerConflict[],
  reading: SurveyReading | null,
): readonly AnswerConflict[] {
  return conflicts.filter((conflict, index) => {
    const registration = reading?.survey.registrations.find(({ id }) => id === conflict.id);
    return (
      registration !== undefined &&
      !isSameInput(standingAnswer(registration, conflict.key), conflict.wanted) &&
      !conflicts.slice(index + 1).some((later) => isAtSame(later, conflict))
    );
  });
}

function isAtSame(a: AnswerConflict, b: AnswerConflict): boolean {
  return a.id === b.id && a.key === b.key;
}

/** The survey as the user sees it: as read, with what is still on its way carried out. Null when there is none. */
export function surveyOf(state: SurveyState): Survey | null {
  if (state.read === null && state.pending.length === 0) return null;
  return state.pending.flatMap(({ changes }) => changes).reduce(applySurveyChange, state.read ?? emptySurvey);
}

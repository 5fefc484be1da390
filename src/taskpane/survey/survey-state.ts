import type { SurveyReading } from '../../hosts/workbook-host';
import type { Issue } from '../../survey/issue';
import type { Survey } from '../../survey/registration';
import { applySurveyChange, emptySurvey } from '../../survey/survey-change';
import type { SurveyChange } from '../../survey/survey-change';

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
      readonly at: Date;
    }
  | { readonly kind: 'failed'; readonly reason: string | null };

export function surveyReducer(state: SurveyState, action: SurveyAction): SurveyState {
  switch (action.kind) {
    case 'read':
      return {
        ...state,
        ...contentOf(action.reading),
        loaded: true,
        failed: state.failed && state.pending.length > 0,
      };
    case 'changed':
      return { ...state, pending: [...state.pending, action.batch] };
    case 'saved':
      return {
        ...state,
        ...contentOf(action.reading),
        loaded: true,
        pending: state.pending.filter(({ number }) => number > action.upTo),
        savedAt: action.at,
        failed: false,
      };
    case 'failed':
      return { ...state, loaded: true, failed: true, reason: action.reason };
  }
}

function contentOf(reading: SurveyReading | null): Pick<SurveyState, 'read' | 'issues'> {
  return { read: reading?.survey ?? null, issues: reading?.issues ?? [] };
}

/** The survey as the user sees it: as read, with what is still on its way carried out. Null when there is none. */
export function surveyOf(state: SurveyState): Survey | null {
  if (state.read === null && state.pending.length === 0) return null;
  return state.pending.flatMap(({ changes }) => changes).reduce(applySurveyChange, state.read ?? emptySurvey);
}

import type { SectionKey } from '../../survey/question';
import type { AnswerKey } from '../../survey/questionnaire';
import type { FormerRegistration } from '../survey/survey-state';

/** Where in the respondent's half the user stands. */
export type Screen =
  | { readonly kind: 'overview' }
  | { readonly kind: 'contact' }
  | {
      readonly kind: 'form';
      readonly id: string;
      readonly section: SectionKey;
      readonly focus: Focus;
      /** Where the user came from, and goes back to. */
      readonly from: 'overview' | 'submit';
    }
  | { readonly kind: 'submit' }
  | { readonly kind: 'deleted' };

/** What takes the keyboard when a screen of the form opens: a question, the section's heading, or nothing. */
export type Focus = AnswerKey | 'heading' | null;

export interface RespondentView {
  readonly screen: Screen;
  /** What the user has deleted and can put back. */
  readonly deleted: FormerRegistration | null;
}

export const firstView: RespondentView = { screen: { kind: 'overview' }, deleted: null };

export type ViewAction =
  | { readonly kind: 'overview' }
  | { readonly kind: 'contact' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'to-deleted' }
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly section: SectionKey;
      readonly focus?: Focus;
      readonly from?: 'overview' | 'submit';
    }
  | { readonly kind: 'section'; readonly section: SectionKey; readonly focus?: Focus }
  | { readonly kind: 'deleted'; readonly deleted: FormerRegistration }
  | { readonly kind: 'undone' };

export function viewReducer(view: RespondentView, action: ViewAction): RespondentView {
  switch (action.kind) {
    case 'overview':
    case 'contact':
    case 'submit':
      return { screen: { kind: action.kind }, deleted: null };
    case 'to-deleted':
      return { screen: { kind: 'deleted' }, deleted: null };
    case 'open': {
      const { id, section, focus = null, from = 'overview' } = action;
      return { screen: { kind: 'form', id, section, focus, from }, deleted: null };
    }
    case 'section':
      return view.screen.kind === 'form'
        ? { ...view, screen: { ...view.screen, section: action.section, focus: action.focus ?? null } }
        : view;
    case 'deleted':
      return { screen: { kind: 'overview' }, deleted: action.deleted };
    case 'undone':
      return { ...view, deleted: null };
  }
}

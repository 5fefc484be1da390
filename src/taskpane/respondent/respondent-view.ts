import type { AnswerKey } from '../../survey/questionnaire';
import type { FormerRegistration } from '../survey/survey-state';
import { pageOf } from './questions-in-view';
import type { FormPage } from './questions-in-view';

/** Where in the respondent's half the user stands. */
export type Screen =
  | { readonly kind: 'overview' }
  | { readonly kind: 'contact' }
  | {
      readonly kind: 'form';
      readonly id: string;
      readonly page: FormPage;
      readonly focus: Focus;
      /** Where the user came from, and goes back to. */
      readonly from: Origin;
      /** The registration that was left for this one by the button that leads on. */
      readonly after: string | null;
    }
  | { readonly kind: 'submit' }
  | { readonly kind: ManyScreen }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'import' };

/** The screens that lead to a form and back. */
export type Origin = 'overview' | 'submit' | 'review';

/** The screens that are about many systems at once. */
export const manyScreens = ['paste-list', 'rate-all', 'colleague', 'review'] as const;
export type ManyScreen = (typeof manyScreens)[number];

/** What takes the keyboard when a screen of the form opens: a question, the page's heading, or nothing. */
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
  | { readonly kind: ManyScreen }
  | { readonly kind: 'to-deleted' }
  | { readonly kind: 'import' }
  /** The page is the one that the question stands on, unless it is named. */
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly page?: FormPage;
      readonly focus?: Focus;
      readonly from?: Origin;
      readonly after?: string;
    }
  | { readonly kind: 'page'; readonly page: FormPage; readonly focus?: Focus }
  | { readonly kind: 'deleted'; readonly deleted: FormerRegistration }
  | { readonly kind: 'undone' };

export function viewReducer(view: RespondentView, action: ViewAction): RespondentView {
  switch (action.kind) {
    case 'overview':
    case 'contact':
    case 'submit':
    case 'import':
    case 'paste-list':
    case 'rate-all':
    case 'review':
    case 'colleague':
      return { screen: { kind: action.kind }, deleted: null };
    case 'to-deleted':
      return { screen: { kind: 'deleted' }, deleted: null };
    case 'open': {
      const { id, focus = null, from = 'overview', after = null } = action;
      const { page = focus === null || focus === 'heading' ? 'required' : pageOf(focus) } = action;
      return { screen: { kind: 'form', id, page, focus, from, after }, deleted: null };
    }
    case 'page':
      return view.screen.kind === 'form'
        ? { ...view, screen: { ...view.screen, page: action.page, focus: action.focus ?? null, after: null } }
        : view;
    case 'deleted':
      return { screen: { kind: 'overview' }, deleted: action.deleted };
    case 'undone':
      return { ...view, deleted: null };
  }
}

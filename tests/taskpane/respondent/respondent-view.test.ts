import { firstView, viewReducer } from '../../../src/taskpane/respondent/respondent-view';
import { aRegistration } from '../../builders/registration';

const deleted = { registration: aRegistration(), before: undefined };

describe('where the respondent stands', () => {
  it('is the overview at first', () => {
    expect(firstView.screen.kind).toBe('overview');
  });

  it('is the page that the question stands on, and the question takes the keyboard', () => {
    const view = viewReducer(firstView, { kind: 'open', id: 'a', focus: 'yearlyPrice' });
    expect(view.screen).toEqual({
      kind: 'form',
      id: 'a',
      page: 'more',
      focus: 'yearlyPrice',
      from: 'overview',
      after: null,
    });
    expect(viewReducer(view, { kind: 'page', page: 'required' }).screen).toMatchObject({
      id: 'a',
      page: 'required',
      focus: null,
    });
  });

  it('has no pages outside the form', () => {
    expect(viewReducer(firstView, { kind: 'page', page: 'more' })).toBe(firstView);
  });

  it('offers to undo a deletion on the overview, until the user goes on or has undone it', () => {
    const view = viewReducer(firstView, { kind: 'deleted', deleted });
    expect(view).toEqual({ screen: { kind: 'overview' }, deleted });
    expect(viewReducer(view, { kind: 'undone' }).deleted).toBeNull();
    expect(viewReducer(view, { kind: 'submit' }).deleted).toBeNull();
  });
});

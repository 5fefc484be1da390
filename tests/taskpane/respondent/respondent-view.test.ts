import { firstView, viewReducer } from '../../../src/taskpane/respondent/respondent-view';
import { aRegistration } from '../../builders/registration';

const deleted = { registration: aRegistration(), before: undefined };

describe('where the respondent stands', () => {
  it('is the overview at first', () => {
    expect(firstView.screen.kind).toBe('overview');
  });

  it('is the section asked for, with the question that takes the keyboard', () => {
    const view = viewReducer(firstView, { kind: 'open', id: 'a', section: 'pricing', focus: 'yearlyPrice' });
    expect(view.screen).toEqual({
      kind: 'form',
      id: 'a',
      section: 'pricing',
      focus: 'yearlyPrice',
      from: 'overview',
    });
    expect(viewReducer(view, { kind: 'section', section: 'addOns' }).screen).toMatchObject({
      id: 'a',
      section: 'addOns',
      focus: null,
    });
  });

  it('has no sections outside the form', () => {
    expect(viewReducer(firstView, { kind: 'section', section: 'wish' })).toBe(firstView);
  });

  it('offers to undo a deletion on the overview, until the user goes on or has undone it', () => {
    const view = viewReducer(firstView, { kind: 'deleted', deleted });
    expect(view).toEqual({ screen: { kind: 'overview' }, deleted });
    expect(viewReducer(view, { kind: 'undone' }).deleted).toBeNull();
    expect(viewReducer(view, { kind: 'submit' }).deleted).toBeNull();
  });
});

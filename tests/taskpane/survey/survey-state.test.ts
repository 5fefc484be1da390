import { applySurveyChange, emptySurvey } from '../../../src/survey/survey-change';
import type { SurveyChange } from '../../../src/survey/survey-change';
import {
  firstSurveyState,
  surveyOf,
  surveyReducer,
  vanishedOf,
} from '../../../src/taskpane/survey/survey-state';
import { aRegistration } from '../../builders/registration';
import { aSurvey } from '../../builders/survey';

const at = new Date(2026, 10, 23, 10, 42);
const added = aRegistration();
const batch = (number: number, ...changes: SurveyChange[]) =>
  ({ kind: 'changed', batch: { number, changes } }) as const;
const put: SurveyChange = { kind: 'put', registration: added };
const reading = (survey = aSurvey()) => ({ survey, issues: [] });

describe('the survey as the user sees it', () => {
  it('is nothing before there is anything to see', () => {
    expect(surveyOf(firstSurveyState)).toBeNull();
  });

  it('shows a change before the workbook has confirmed it', () => {
    const state = surveyReducer(firstSurveyState, batch(1, put));
    expect(surveyOf(state)).toEqual(applySurveyChange(emptySurvey, put));
  });

  it('keeps later changes on top of what the workbook confirms', () => {
    const survey = aSurvey({ registrations: [added] });
    const changed = [
      batch(1, put),
      batch(2, { kind: 'answer', id: added.id, key: 'system', answer: { value: 'Nyt navn' } }),
    ].reduce(surveyReducer, firstSurveyState);
    const saved = surveyReducer(changed, {
      kind: 'saved',
      upTo: 1,
      reading: reading(survey),
      conflicts: [],
      at,
    });
    expect(saved.pending).toHaveLength(1);
    expect(surveyOf(saved)?.registrations[0]?.answers.system).toBe('Nyt navn');
  });

  it('loses nothing when the workbook refuses, and says why until it gets through', () => {
    const failed = [batch(1, put), { kind: 'failed', reason: 'Arket er låst.' } as const].reduce(
      surveyReducer,
      firstSurveyState,
    );
    expect(surveyOf(failed)?.registrations).toEqual([added]);
    expect(failed).toMatchObject({ failed: true, reason: 'Arket er låst.' });
    expect(surveyReducer(failed, { kind: 'read', reading: null }).failed).toBe(true);
    const saved = surveyReducer(failed, { kind: 'saved', upTo: 1, reading: reading(), conflicts: [], at });
    expect(saved).toMatchObject({ failed: false, savedAt: at, pending: [] });
  });

  it('forgets a failed reading once a reading succeeds', () => {
    const failed = surveyReducer(firstSurveyState, { kind: 'failed', reason: null });
    expect(surveyReducer(failed, { kind: 'read', reading: reading() }).failed).toBe(false);
  });
});

describe('an answer that the workbook did not take', () => {
  const conflict = { kind: 'answer', id: added.id, key: 'vendor', wanted: { value: 'Mit' } } as const;
  const standing = (vendor: string) =>
    reading(aSurvey({ registrations: [{ ...added, answers: { ...added.answers, vendor } }] }));
  const saved = (vendor: string, state = firstSurveyState) =>
    surveyReducer(state, {
      kind: 'saved',
      upTo: 1,
      reading: standing(vendor),
      conflicts: [conflict],
      at,
    });

  it('stays until the user chooses, once for each question', () => {
    const twice = saved('Arkets', saved('Arkets'));
    expect(twice.conflicts).toEqual([conflict]);
    expect(surveyReducer(twice, { kind: 'chosen', conflicts: [conflict] }).conflicts).toEqual([]);
  });

  it('goes away when the sheet comes to say the same, or when the user removes the registration', () => {
    const open = saved('Arkets');
    expect(surveyReducer(open, { kind: 'read', reading: standing('Andet') }).conflicts).toEqual([conflict]);
    expect(surveyReducer(open, { kind: 'read', reading: standing('Mit') }).conflicts).toEqual([]);
    const removed = surveyReducer(open, batch(2, { kind: 'remove', id: added.id }));
    expect(removed.conflicts).toEqual([]);
  });

  it('is kept when somebody else removes the registration, which can be put back with it', () => {
    const nothingLeft = reading(aSurvey({ registrations: [] }));
    const gone = surveyReducer(saved('Arkets'), { kind: 'read', reading: nothingLeft });
    expect(gone.conflicts).toEqual([conflict]);
    expect(vanishedOf(gone).map(({ registration }) => registration.answers.vendor)).toEqual(['Mit']);
    expect(surveyReducer(gone, { kind: 'read', reading: standing('Mit') })).toMatchObject({
      conflicts: [],
      vanished: [],
    });
  });
});

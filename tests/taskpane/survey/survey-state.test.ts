import { applySurveyChange, emptySurvey } from '../../../src/survey/survey-change';
import type { SurveyChange } from '../../../src/survey/survey-change';
import { firstSurveyState, surveyOf, surveyReducer } from '../../../src/taskpane/survey/survey-state';
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
    const saved = surveyReducer(changed, { kind: 'saved', upTo: 1, reading: reading(survey), at });
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
    const saved = surveyReducer(failed, { kind: 'saved', upTo: 1, reading: reading(), at });
    expect(saved).toMatchObject({ failed: false, savedAt: at, pending: [] });
  });

  it('forgets a failed reading once a reading succeeds', () => {
    const failed = surveyReducer(firstSurveyState, { kind: 'failed', reason: null });
    expect(surveyReducer(failed, { kind: 'read', reading: reading() }).failed).toBe(false);
  });
});

import fc from 'fast-check';
import { applySurveyChange, emptySurvey, withAnswer } from '../../src/survey/survey-change';
import type { Survey } from '../../src/survey/registration';
import { aRegistration } from '../builders/registration';
import { anySurvey, aRespondent, aSurvey } from '../builders/survey';

const a = aRegistration({ answers: { system: 'A' } });
const b = aRegistration({ answers: { system: 'B' } });
const c = aRegistration({ answers: { system: 'C' } });
const ids = ({ registrations }: Survey): readonly string[] => registrations.map(({ id }) => id);

describe('a change to a survey', () => {
  test('names a registration by its id, and one that is gone changes nothing', () => {
    const gone = aRegistration().id;
    fc.assert(
      fc.property(anySurvey, (survey) => {
        expect(applySurveyChange(survey, { kind: 'remove', id: gone })).toEqual(survey);
        expect(applySurveyChange(survey, { kind: 'status', id: gone, status: 'draft' })).toEqual(survey);
        const answer = { value: 'x' } as const;
        expect(applySurveyChange(survey, { kind: 'answer', id: gone, key: 'remark', answer })).toEqual(
          survey,
        );
      }),
      { numRuns: 20 },
    );
  });

  test('adds at the end, replaces in place, and puts back where it was', () => {
    const survey = [a, b, c].reduce<Survey>(
      (so, registration) => applySurveyChange(so, { kind: 'put', registration }),
      emptySurvey,
    );
    expect(ids(survey)).toEqual([a.id, b.id, c.id]);
    const renamed = { ...b, answers: { system: 'B2' } };
    expect(applySurveyChange(survey, { kind: 'put', registration: renamed }).registrations[1]).toEqual(
      renamed,
    );
    const without = applySurveyChange(survey, { kind: 'remove', id: b.id });
    expect(applySurveyChange(without, { kind: 'put', registration: b, before: c.id })).toEqual(survey);
    expect(ids(applySurveyChange(without, { kind: 'put', registration: b, before: 'gone' }))).toEqual([
      a.id,
      c.id,
      b.id,
    ]);
  });

  test('of the respondent leaves the registrations', () => {
    const survey = aSurvey({ registrations: [a] });
    const respondent = aRespondent({ municipality: '0101' });
    expect(applySurveyChange(survey, { kind: 'respondent', respondent })).toEqual({ ...survey, respondent });
  });

  test('of an answer replaces what was there, read or not; null blanks it', () => {
    const typed = withAnswer(a, 'yearlyPrice', { typed: 'under 100' });
    expect(typed).toMatchObject({ answers: { system: 'A' }, unread: { yearlyPrice: 'under 100' } });
    const answered = withAnswer(typed, 'yearlyPrice', { value: 100 });
    expect(answered).toEqual({ ...a, answers: { system: 'A', yearlyPrice: 100 } });
    expect(withAnswer(answered, 'yearlyPrice', null)).toEqual(a);
    expect(withAnswer(typed, 'yearlyPrice', null)).toEqual(a);
  });
});

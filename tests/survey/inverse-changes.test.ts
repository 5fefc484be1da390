import fc from 'fast-check';
import { inverseChanges } from '../../src/survey/inverse-changes';
import { answerKeys } from '../../src/survey/compare-answers';
import { applySurveyChange } from '../../src/survey/survey-change';
import type { SurveyChange } from '../../src/survey/survey-change';
import { settleChanges } from '../../src/survey/survey-conflict';
import { anyRegistration, anySurvey, aRespondent } from '../builders/survey';

/** Any changes to a survey: to what stands there, to what does not, and to the same place again and again. */
const anyChanges = anySurvey.chain((survey) => {
  const id = fc.constantFrom(...survey.registrations.map((one) => one.id), 'ingen');
  const change: fc.Arbitrary<SurveyChange> = fc.oneof(
    fc.record({
      kind: fc.constant('answer' as const),
      id,
      key: fc.constantFrom(...answerKeys),
      answer: fc.constantFrom(null, { typed: 'ca. 5' }, { value: 'dontKnow' as const }),
    }),
    fc.record({ kind: fc.constant('status' as const), id, status: fc.constantFrom('draft', 'finished') }),
    fc.record({ kind: fc.constant('remove' as const), id }),
    fc.record({ kind: fc.constant('put' as const), registration: anyRegistration }),
    fc.constant<SurveyChange>({ kind: 'respondent', respondent: aRespondent({ contact: 'Bo' }) }),
  );
  return fc.tuple(fc.constant(survey), fc.array(change, { maxLength: 8 }));
});

test('what was changed is taken back whole, whatever it was, and is in nobody’s way', () => {
  fc.assert(
    fc.property(anyChanges, ([survey, changes]) => {
      const changed = changes.reduce(applySurveyChange, survey);
      const back = settleChanges(changed, inverseChanges(survey, changes));
      expect(back.survey).toEqual(survey);
      expect(back.conflicts).toEqual([]);
    }),
  );
});

test('what somebody else has answered since is not taken back with it', () => {
  const [before] = fc.sample(
    anySurvey.filter(({ registrations }) => registrations.length > 0),
    1,
  );
  const { id } = before!.registrations[0]!;
  const answer = (value: string): SurveyChange => ({ kind: 'answer', id, key: 'remark', answer: { value } });
  const mine = [answer('min')];
  const theirs = [...mine, answer('deres')].reduce(applySurveyChange, before!);
  const { survey, conflicts } = settleChanges(theirs, inverseChanges(before!, mine));
  expect(survey).toEqual(theirs);
  expect(conflicts).toMatchObject([{ kind: 'answer', id, key: 'remark' }]);
});

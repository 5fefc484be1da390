import fc from 'fast-check';
import type { Registration, Respondent } from '../../src/survey/registration';
import { answerKeys, isSameInput, currentAnswer } from '../../src/survey/compare-answers';
import type { AnswerInput, SurveyChange } from '../../src/survey/survey-change';
import { isOpenConflict, settleChanges } from '../../src/survey/survey-conflict';
import { aNewId } from '../builders/registration';
import { anyRegistration, anySurvey, aRespondent, aSurvey } from '../builders/survey';

const id = aNewId();
const anySide: fc.Arbitrary<Registration> = anyRegistration.map((registration) => ({ ...registration, id }));

/** What one who has seen a registration may do to it: answer, remove, or put it in as if it were new. */
function anyChangeTo(seen: Registration, wanted: Registration): fc.Arbitrary<readonly SurveyChange[]> {
  const answer = fc.constantFrom(...answerKeys).map((key): SurveyChange => {
    return {
      kind: 'answer',
      id,
      key,
      answer: currentAnswer(wanted, key),
      base: currentAnswer(seen, key),
    };
  });
  const whole = fc.constantFrom<SurveyChange>(
    { kind: 'remove', id, base: seen },
    { kind: 'put', registration: wanted, base: null },
    { kind: 'status', id, status: 'finished' },
  );
  return fc.array(fc.oneof({ weight: 4, arbitrary: answer }, whole), { maxLength: 6 });
}

describe('changes by one who says what he has seen', () => {
  test('never take an answer that he has not seen', () => {
    fc.assert(
      fc.property(
        fc.tuple(anySide, anySide, anySide).chain(([standing, seen, wanted]) =>
          fc.record({
            standing: fc.constant(standing),
            seen: fc.constant(seen),
            changes: anyChangeTo(seen, wanted),
          }),
        ),
        ({ standing, seen, changes }) => {
          const { survey } = settleChanges(aSurvey({ registrations: [standing] }), changes);
          const left = survey.registrations[0];
          const had = (key: (typeof answerKeys)[number]): AnswerInput => currentAnswer(standing, key);
          const unseen = answerKeys.filter(
            (key) => had(key) !== null && !isSameInput(had(key), currentAnswer(seen, key)),
          );
          expect(unseen.filter((key) => !left || !isSameInput(currentAnswer(left, key), had(key)))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('lose no answer of his own: each stands afterwards, or comes back as a conflict', () => {
    fc.assert(
      fc.property(anySide, anySide, fc.boolean(), (standing, wanted, isThere) => {
        const changes = answerKeys.map((key): SurveyChange => {
          return { kind: 'answer', id, key, answer: currentAnswer(wanted, key), base: null };
        });
        const before = aSurvey({ registrations: isThere ? [standing] : [] });
        const { survey, conflicts } = settleChanges(before, changes);
        const left = survey.registrations[0];
        for (const key of answerKeys) {
          const own = currentAnswer(wanted, key);
          const stands = left !== undefined && isSameInput(currentAnswer(left, key), own);
          expect(stands || conflicts.some((one) => one.kind === 'answer' && one.key === key)).toBe(true);
        }
        expect(conflicts.every((conflict) => isOpenConflict(conflict, survey))).toBe(true);
      }),
    );
  });

  test('made twice do what they do once', () => {
    fc.assert(
      fc.property(anySurvey, anySide, (survey, registration) => {
        const put: SurveyChange = { kind: 'put', registration, base: null };
        const once = settleChanges(survey, [put]);
        expect(settleChanges(once.survey, [put])).toMatchObject({ survey: once.survey, conflicts: [] });
      }),
    );
  });
});

describe('of who answers', () => {
  const seen = aRespondent();
  const settled = (standing: Partial<Respondent>, wanted: Partial<Respondent>) =>
    settleChanges(aSurvey({ respondent: { ...seen, ...standing } }), [
      { kind: 'respondent', respondent: { ...seen, ...wanted }, base: seen },
    ]);

  test.each<readonly [string, Partial<Respondent>, Partial<Respondent>, Partial<Respondent>]>([
    ['a revision never goes down', { revision: 4 }, { revision: 2 }, { revision: 4 }],
    ['the later date stands', { date: '2026-11-20' }, { date: '2026-11-24' }, { date: '2026-11-24' }],
    [
      'a receipt that was not seen is not taken back',
      { submittedAt: '2026-11-24T09:00:00', revision: 2 },
      { submittedAt: null, revision: 2 },
      { submittedAt: '2026-11-24T09:00:00', revision: 2 },
    ],
    ['a number that only one has changed is his', { contact: 'Åse' }, { revision: 2 }, { revision: 2 }],
    ['spaces alone change nothing', { contact: 'Åse' }, { contact: `${seen.contact} ` }, { contact: 'Åse' }],
  ])('%s, and nobody is asked', (_rule, standing, wanted, expected) => {
    const { survey, conflicts } = settled(standing, wanted);
    expect(conflicts).toEqual([]);
    expect(survey.respondent).toMatchObject(expected);
  });

  test('a field that both have changed is left, unless they say the same', () => {
    expect(settled({ email: 'a@x.example' }, { email: 'b@x.example' }).conflicts).toEqual([
      { kind: 'respondent', key: 'email', wanted: 'b@x.example' },
    ]);
    expect(settled({ email: 'a@x.example' }, { email: 'a@x.example ' }).conflicts).toEqual([]);
  });
});

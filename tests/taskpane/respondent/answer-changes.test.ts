import fc from 'fast-check';
import { gapsOf } from '../../../src/survey/completeness';
import { applySurveyChange } from '../../../src/survey/survey-change';
import type { AnswerInput } from '../../../src/survey/survey-change';
import { answerChanges, blankRegistration } from '../../../src/taskpane/respondent/answer-changes';
import { aRegistration, finishedAnswers } from '../../builders/registration';
import { anyRegistration, aSurvey } from '../../builders/survey';

const anyInput: fc.Arbitrary<AnswerInput> = fc.oneof(
  fc.constant(null),
  fc.constant({ value: 'dontKnow' as const }),
  fc.record({ typed: fc.string() }),
);

describe('an answer', () => {
  it('leaves a registration finished exactly when nothing is missing', () => {
    fc.assert(
      fc.property(anyRegistration, anyInput, (registration, input) => {
        const survey = answerChanges(registration, false, 'rating:quality', input).reduce(
          applySurveyChange,
          aSurvey({ registrations: [registration] }),
        );
        const [after] = survey.registrations;
        expect(after!.status).toBe(gapsOf(after!).length === 0 ? 'finished' : 'draft');
      }),
    );
  });

  it('puts a new registration into the workbook whole', () => {
    const registration = blankRegistration('ny');
    expect(answerChanges(registration, true, 'kle', { value: '27.36' })).toEqual([
      { kind: 'put', registration: { ...registration, answers: { kle: '27.36' } }, base: null },
    ]);
  });

  it('says nothing of the status when it stays as it is', () => {
    const changes = answerChanges(aRegistration(), false, 'remark', { value: 'Fint' });
    expect(changes.map(({ kind }) => kind)).toEqual(['answer']);
  });

  it('about a known system brings its vendor and fagområde, whatever the casing', () => {
    const [change] = answerChanges(blankRegistration('ny'), true, 'system', { value: 'kmd nexus' });
    expect(change).toMatchObject({
      registration: { answers: { system: 'kmd nexus', vendor: 'KMD', domain: 'socialHealth' } },
    });
  });

  it('never overwrites a vendor or fagområde that someone has written', () => {
    const registration = aRegistration({ answers: finishedAnswers });
    const changes = answerChanges(registration, false, 'system', { value: 'KMD Nexus' });
    expect(changes).toEqual([
      {
        kind: 'answer',
        id: registration.id,
        key: 'system',
        answer: { value: 'KMD Nexus' },
        base: { value: finishedAnswers.system },
      },
    ]);
  });
});

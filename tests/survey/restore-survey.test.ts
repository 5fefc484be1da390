import fc from 'fast-check';
import { restoreSurvey } from '../../src/survey/restore-survey';
import { aRegistration } from '../builders/registration';
import { aRespondent, aSurvey } from '../builders/survey';

const thisYear = 2026;
/** What comes back from a place that keeps plain values. */
const putAside = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a survey that was put aside', () => {
  it('comes back as it was', () => {
    const survey = aSurvey({
      respondent: aRespondent({ revision: 3, submittedAt: '2026-11-01T10:00:00' }),
      registrations: [
        aRegistration(),
        aRegistration({ unread: { yearlyPrice: 'under 100.000' }, status: 'draft' }),
      ],
    });
    expect(restoreSurvey(putAside(survey), thisYear)).toEqual(survey);
  });

  it('keeps an answer that is no longer valid as a text to look at', () => {
    const registration = aRegistration();
    const old = { ...registration, answers: { ...registration.answers, domain: 'lighthouses', bids: -3 } };
    const restored = restoreSurvey(putAside({ ...aSurvey(), registrations: [old] }), thisYear);
    expect(restored?.registrations[0]?.unread).toEqual({ domain: 'lighthouses', bids: '-3' });
    expect(restored?.registrations[0]?.answers.domain).toBeUndefined();
  });

  it('leaves out a question that is no longer asked', () => {
    const registration = aRegistration();
    const old = { ...registration, answers: { ...registration.answers, favouriteColour: 'blue' } };
    expect(
      restoreSurvey(putAside(aSurvey({ registrations: [old as never] })), thisYear)?.registrations,
    ).toEqual([registration]);
  });

  it('is nothing when the value is something else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(restoreSurvey(value, thisYear)).toBeNull();
      }),
    );
  });
});

import fc from 'fast-check';
import { gapsOf } from '../../src/survey/completeness';
import { draftSchema, finishedSchema } from '../../src/survey/registration-schemas';
import { finishedAnswers } from '../builders/registration';

const thisYear = 2026;
const keys = Object.keys(finishedAnswers) as (keyof typeof finishedAnswers)[];

describe('the schemas of a registration', () => {
  it('let a draft be blank, but not a finished registration', () => {
    expect(draftSchema(thisYear).safeParse({}).success).toBe(true);
    expect(finishedSchema(thisYear).safeParse({}).success).toBe(false);
  });

  it.each([
    ['a price below zero', { yearlyPrice: -1 }],
    ['a day that does not exist', { contractExpiry: '2026-02-31' }],
    ['a tender next year', { lastTendered: thisYear + 1 }],
    ['a rating of six', { 'rating:quality': 6 }],
    ['an empty text', { vendor: '' }],
    ['a question that is not asked', { favouriteColour: 'blue' }],
  ])('refuse %s in a draft', (_what, answers) => {
    expect(draftSchema(thisYear).safeParse(answers).success).toBe(false);
  });

  it('call a draft finished exactly when nothing is missing, and name what is', () => {
    fc.assert(
      fc.property(fc.subarray(keys), (answered) => {
        const answers = Object.fromEntries(answered.map((key) => [key, finishedAnswers[key]]));
        const gaps = gapsOf({ answers, unread: {} });
        const reading = finishedSchema(thisYear).safeParse(answers);
        expect(reading.success).toBe(gaps.length === 0);
        expect(reading.error?.issues.map(({ path }) => path[0]) ?? []).toEqual(gaps.map(({ key }) => key));
      }),
    );
  });
});

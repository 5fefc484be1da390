import { doubtOn } from '../../src/survey/plausibility';
import { questionOf } from '../../src/survey/questionnaire';
import type { AnswerKey } from '../../src/survey/questionnaire';
import type { Answers } from '../../src/survey/registration';

const at = { population: 100_000, thisYear: 2026 };
const doubt = (key: AnswerKey, answers: Answers) => doubtOn(questionOf(key), answers, at)?.kind;
const contract = { lastTendered: 2024, contractExpiry: '2025-06-30' } as const;

describe('a question is asked of a valid answer', () => {
  test.each<[AnswerKey, Answers, string | undefined]>([
    ['yearlyPrice', { yearlyPrice: 0 }, undefined],
    ['yearlyPrice', { yearlyPrice: 999 }, 'price-small'],
    ['yearlyPrice', { yearlyPrice: 1000 }, undefined],
    ['yearlyPrice', { yearlyPrice: 100_000_001 }, 'price-per-inhabitant'],
    ['yearlyPrice', { yearlyPrice: 1_250_000, prefilled: 'Årlig pris (kr.): 1.250.000' }, undefined],
    ['yearlyPrice', { yearlyPrice: 2_500_000, prefilled: 'Årlig pris (kr.): 1.250.000' }, undefined],
    [
      'yearlyPrice',
      { yearlyPrice: 2_500_001, prefilled: 'Årlig pris (kr.): 1.250.000' },
      'price-unlike-list',
    ],
    ['yearlyPrice', { yearlyPrice: 125_000, prefilled: 'Årlig pris (kr.): 1.250.000' }, 'price-unlike-list'],
    ['yearlyPrice', { yearlyPrice: 125_000, prefilled: 'Leverandør: Fjordsoft' }, undefined],
    ['addOnCost', { addOnCost: 500 }, undefined],
    ['noticeMonths', { ...contract, noticeMonths: 18 }, undefined],
    ['noticeMonths', { ...contract, noticeMonths: 19 }, 'notice-beyond-contract'],
    ['noticeMonths', { noticeMonths: 60 }, undefined],
    ['noticeMonths', { ...contract, lastTendered: 'never', noticeMonths: 60 }, undefined],
    ['boundUntil', { ...contract, boundUntil: '2025-06-30' }, undefined],
    ['boundUntil', { ...contract, boundUntil: '2025-07-01' }, 'bound-after-expiry'],
    ['contractExpiry', { ...contract, lastTendered: 2026 }, 'expiry-before-tender'],
  ])('%s with %j: %s', (key, answers, kind) => {
    expect(doubt(key, answers)).toBe(kind);
  });
});

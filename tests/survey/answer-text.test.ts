import fc from 'fast-check';
import { answerText, readAnswer } from '../../src/survey/answer-text';
import { questionOf, questions } from '../../src/survey/questionnaire';
import type { AnswerKey, AnyQuestion } from '../../src/survey/questionnaire';
import { draftSchema, isValidAnswer } from '../../src/survey/registration-schemas';
import { anyAnswer, anyAnswers, thisYear } from '../builders/survey';

const asked: readonly AnyQuestion[] = questions;

describe('readAnswer', () => {
  test.each(asked.map((question) => [question.key, question] as const))(
    'reads back any answer to %s as it is written',
    (_key, question) => {
      fc.assert(
        fc.property(anyAnswer(question), (value) => {
          expect(readAnswer(question, answerText(question, value), thisYear)).toEqual({
            kind: 'answer',
            value,
          });
        }),
        { numRuns: 40 },
      );
    },
  );

  test('gives only answers that the schema takes, and otherwise says what is wrong', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '-5',
        '2,5',
        '1989',
        '2027',
        '31-02-2026',
        'ja',
        '6',
        '4 god',
        'Ved ikke',
        'aldrig',
        '27.36',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...asked), typed, (question, text) => {
        const reading = readAnswer(question, text, thisYear);
        if (reading.kind === 'answer') expect(isValidAnswer(question, reading.value, thisYear)).toBe(true);
        if (reading.kind === 'problem') expect(reading.problem.params.field).toBe(question.header);
        if (text.trim() === '') expect(reading).toEqual({ kind: 'blank' });
      }),
      { numRuns: 500 },
    );
  });

  test.each<[AnswerKey, string, string]>([
    ['yearlyPrice', '-1', 'answer-too-low'],
    ['noticeMonths', '121', 'answer-out-of-range'],
    ['bids', '2,5', 'answer-not-whole'],
    ['lastTendered', '2027', 'answer-year-out-of-range'],
    ['lastTendered', '19', 'answer-not-a-year'],
    ['kle', '27-36', 'answer-not-a-kle'],
    ['cvr', '0691174', 'answer-not-a-cvr'],
    ['kitosUuid', 'abc', 'answer-not-a-uuid'],
    ['domain', 'Rumfart', 'answer-not-in-list'],
    ['system', 'x'.repeat(121), 'answer-too-long'],
    ['boundUntil', '30-02-2026', 'answer-no-such-day'],
    ['boundUntil', 'snart', 'answer-not-a-date'],
    ['boundUntil', 'dec 2026', 'answer-without-day'],
  ])('%s: %p is %s', (key, text, code) => {
    expect(readAnswer(questionOf(key), text, thisYear)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  test.each<[AnswerKey, string, unknown]>([
    ['monopolyStatus', 'MONOPOL', 'monopoly'],
    ['monopolyStatus', 'de facto monopol', 'deFacto'],
    ['wantedTrack', 'monopolbrud', 'breakUp'],
    ['procurementForm', 'EU udbud', 'euTender'],
    ['rating:quality', 'Hverken eller', 3],
    ['rating:quality', '2 – Dårlig', 2],
    ['rating:quality', '5,0', 5],
    ['cvr', 'CVR-nr.: 26 91 17 45', '26911745'],
  ])('%s: %p is understood', (key, text, value) => {
    expect(readAnswer(questionOf(key), text, thisYear)).toEqual({ kind: 'answer', value });
  });

  test.each(['4 Dårlig', '4/5', '0', '6', 'nogenlunde', '4 5'])('%p is no rating', (text) => {
    expect(readAnswer(questionOf('rating:pricing'), text, thisYear).kind).toBe('problem');
  });
});

describe('the schema of a draft', () => {
  test('takes any valid answers, with any of them blank', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(draftSchema(thisYear).safeParse(answers).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['a question that is not asked', { colour: 'blue' }],
    ['a blank text', { system: ' ' }],
    ['a rating off the scale', { 'rating:pricing': 0 }],
    ['a mark that is not set', { modelOther: false }],
    ['a day that is not there', { contractExpiry: '2026-02-31' }],
    ['a negative price', { yearlyPrice: -1 }],
    ['half a bid', { bids: 1.5 }],
    ['next year', { lastTendered: thisYear + 1 }],
  ])('refuses %s', (_what, answers) => {
    expect(draftSchema(thisYear).safeParse(answers).success).toBe(false);
  });
});

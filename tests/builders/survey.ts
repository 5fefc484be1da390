import fc from 'fast-check';
import { firstTenderYear } from '../../src/survey/kinds';
import type { ColumnShape } from '../../src/survey/question';
import { questions } from '../../src/survey/questionnaire';
import type { AnyQuestion } from '../../src/survey/questionnaire';
import type { Answer, Answers, Registration, Respondent, Survey } from '../../src/survey/registration';
import { visibleText } from '../../src/survey/visible-text';
import { codesOf } from '../../src/survey/vocabularies';
import { aRegistration } from './registration';

/** The year in which the tests take place. */
export const thisYear = 2026;

export function aRespondent(parts: Partial<Respondent> = {}): Respondent {
  return {
    municipality: '0751',
    covers: '',
    contact: 'Kim Larsen',
    email: 'kim@aarhus.test',
    date: '2026-11-23',
    revision: 1,
    submittedAt: null,
    ...parts,
  };
}

export function aSurvey(parts: Partial<Survey> = {}): Survey {
  return { respondent: aRespondent(), registrations: [aRegistration()], ...parts };
}

/** Any text that a person might type, formulas and æøå included: something of it is seen, no white space around it. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 40) }),
    fc.constantFrom('=1+1', '+45 12 34', '-ingen-', '@SUM(A1)', 'Sagsys æøå', "'citat", '007', '1.234,56'),
  );
  return typed
    .map((text) => text.trim())
    .filter((text) => visibleText(text) !== '' && text.length <= maxLength);
}

export const anyDate: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 54_000 })
  .map((days) => new Date(Date.UTC(1951, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** Any valid answer to a question. */
export function anyAnswer(column: ColumnShape): fc.Arbitrary<Answer> {
  switch (column.kind) {
    case 'text':
    case 'longText':
      return anyText(column.maxLength);
    case 'uuid':
      return fc.uuid();
    case 'cvr':
      return fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
    case 'kle':
      return fc.constantFrom('27', '27.36', '05.01', '27.36.04', '00.30');
    case 'date':
      return anyDate;
    case 'number':
      return fc
        .integer({ min: column.min * 100, max: (column.max ?? 10_000_000) * 100 })
        .map((cents) => cents / 100);
    case 'integer':
      return fc.integer({ min: column.min, max: column.max ?? 5000 });
    case 'yearOrNever':
      return fc.oneof(fc.integer({ min: firstTenderYear, max: thisYear }), fc.constant('never' as const));
    case 'flag':
      return fc.constant(true as const);
    case 'rating':
      return fc.constantFrom<Answer[]>(1, 2, 3, 4, 5, 'dontKnow', 'notRelevant');
    case 'choice':
      return fc.constantFrom(...(codesOf(column.vocabulary) as Answer[]));
  }
}

/** Any draft's answers to a list of questions: each answered validly or left blank. */
export function anyAnswersTo(asked: readonly AnyQuestion[]): fc.Arbitrary<Answers> {
  return fc.record(Object.fromEntries(asked.map((question) => [question.key, anyAnswer(question)])), {
    requiredKeys: [],
  });
}

/** Any draft's answers to the questionnaire. */
export const anyAnswers = anyAnswersTo(questions);

export const anyRegistration: fc.Arbitrary<Registration> = fc.record({
  id: fc.uuid(),
  answers: anyAnswers,
  unread: fc.constant({}),
  status: fc.constantFrom('draft' as const, 'finished' as const),
});

export const anySurvey: fc.Arbitrary<Survey> = fc.record({
  respondent: fc.record({
    municipality: fc.constantFrom(null, '0101', '0751', '0400'),
    covers: fc.constantFrom('', 'Social og Sundhed'),
    contact: fc.oneof(fc.constant(''), anyText(60)),
    email: fc.constantFrom('', 'kim@aarhus.test'),
    date: fc.oneof(fc.constant(null), anyDate),
    revision: fc.integer({ min: 1, max: 99 }),
    submittedAt: fc.constant(null),
  }),
  registrations: fc.uniqueArray(anyRegistration, { maxLength: 3, selector: ({ id }) => id }),
});

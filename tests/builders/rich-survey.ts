import fc from 'fast-check';
import type { Survey } from '../../src/survey/registration';
import { aRegistration, finishedAnswers } from './registration';
import { anySurvey } from './survey';

/** A survey with every kind of answer, with what could not be read, long texts, and texts that look like formulas. */
export function aRichSurvey(): Survey {
  const full = anySurvey.filter(({ registrations }) => registrations.length === 3);
  const [rich] = fc.sample(full, { numRuns: 1, seed: 7 });
  // What could not be read stands in place of an answer.
  const { 'rating:pricing': _unread, ...answers } = finishedAnswers;
  const odd = aRegistration({
    answers: {
      ...answers,
      problems: `=1+1\n${'Lang tekst. '.repeat(300).trim()}`,
      knownAlternatives: '-ingen-',
    },
    unread: { yearlyPrice: ' under 100.000 ', contractExpiry: '31-02-2026', 'rating:pricing': '=fin' },
    status: 'draft',
  });
  return { ...rich!, registrations: rich!.registrations.toSpliced(1, 0, odd) };
}

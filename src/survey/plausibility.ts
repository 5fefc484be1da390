import { firstTenderYear } from './kinds';
import type { AnyQuestion } from './questionnaire';
import type { Answers } from './registration';

/** Something about a valid answer that is unlikely to be meant; a question to the person who gave it, never a refusal. */
export type Doubt =
  /** Kroner for each inhabitant. */
  | { readonly kind: 'price-per-inhabitant'; readonly kroner: number }
  | { readonly kind: 'far-year'; readonly year: number }
  | { readonly kind: 'expiry-before-tender'; readonly year: number };

/** A whole municipality's IT costs some 2,000 kr. an inhabitant a year; one system that costs half of it is a slip. */
const mostPerInhabitant = 1000;
/** How far ahead contracts are made. */
const yearsAhead = 30;

/**
 * What is to be asked about a valid answer; undefined when nothing is.
 *
 * @param population the municipality's inhabitants; undefined when it is not known
 */
export function doubtOn(
  question: AnyQuestion,
  answers: Answers,
  { population, thisYear }: { readonly population: number | undefined; readonly thisYear: number },
): Doubt | undefined {
  const answer = answers[question.key];
  if (question.kind === 'number' && question.unit === 'kr' && typeof answer === 'number') {
    const kroner = population === undefined ? 0 : answer / population;
    return kroner > mostPerInhabitant ? { kind: 'price-per-inhabitant', kroner } : undefined;
  }
  if (question.kind === 'yearOrNever' && typeof answer === 'number') {
    return answer < firstTenderYear ? { kind: 'far-year', year: answer } : undefined;
  }
  if (question.kind !== 'date' || typeof answer !== 'string') return undefined;
  const year = Number(answer.slice(0, 4));
  if (year < firstTenderYear || year > thisYear + yearsAhead) return { kind: 'far-year', year };
  const { lastTendered } = answers;
  return question.key === 'contractExpiry' && typeof lastTendered === 'number' && year < lastTendered
    ? { kind: 'expiry-before-tender', year: lastTendered }
    : undefined;
}

import type { IsoDate } from './calendar';
import { parseDanishNumber } from './danish-notation';
import { firstTenderYear } from './kinds';
import { prefilledText } from './prefilled';
import type { AnyQuestion } from './questionnaire';
import type { Answers } from './registration';

/** Something about a valid answer that is unlikely to be meant; a question to the person who gave it, never a refusal. */
export type Doubt =
  /** Kroner for each inhabitant. */
  | { readonly kind: 'price-per-inhabitant'; readonly kroner: number }
  | { readonly kind: 'far-year'; readonly year: number }
  | { readonly kind: 'expiry-before-tender'; readonly year: number }
  /** Kroner a year for the whole municipality. */
  | { readonly kind: 'price-small'; readonly kroner: number }
  /** Kroner a year, as KITOS or another list had it. */
  | { readonly kind: 'price-unlike-list'; readonly kroner: number }
  /** Months from the latest tender to the expiry, fewer than the notice. */
  | { readonly kind: 'notice-beyond-contract'; readonly months: number }
  /** The last day of the contract, before the day it is bound until. */
  | { readonly kind: 'bound-after-expiry'; readonly date: IsoDate };

/** A whole municipality's IT costs some 2,000 kr. an inhabitant a year; one system that costs half of it is a slip. */
const mostPerInhabitant = 1000;
/** No municipality has a system for less a year: such an amount is meant in thousands. */
const leastPrice = 1000;
/** A price that is so many times that of the list, or the list's of it, is more than a year's regulation. */
const unlikeList = 2;
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
    if (kroner > mostPerInhabitant) return { kind: 'price-per-inhabitant', kroner };
    return question.key === 'yearlyPrice' ? priceDoubt(answer, answers) : undefined;
  }
  if (question.key === 'noticeMonths') return noticeDoubt(answers);
  if (question.kind === 'yearOrNever' && typeof answer === 'number') {
    return answer < firstTenderYear ? { kind: 'far-year', year: answer } : undefined;
  }
  if (question.kind !== 'date' || typeof answer !== 'string') return undefined;
  const year = Number(answer.slice(0, 4));
  if (year < firstTenderYear || year > thisYear + yearsAhead) return { kind: 'far-year', year };
  const { lastTendered, contractExpiry } = answers;
  if (question.key === 'boundUntil' && contractExpiry !== undefined && answer > contractExpiry) {
    return { kind: 'bound-after-expiry', date: contractExpiry };
  }
  return question.key === 'contractExpiry' && typeof lastTendered === 'number' && year < lastTendered
    ? { kind: 'expiry-before-tender', year: lastTendered }
    : undefined;
}

/** A yearly price that is too small for any municipality, or far from what an import gave before it was written over. */
function priceDoubt(kroner: number, answers: Answers): Doubt | undefined {
  if (kroner > 0 && kroner < leastPrice) return { kind: 'price-small', kroner };
  const listed = parseDanishNumber(prefilledText(answers, 'yearlyPrice') ?? '');
  if (listed === undefined || listed <= 0) return undefined;
  const isUnlike = kroner > listed * unlikeList || kroner * unlikeList < listed;
  return isUnlike ? { kind: 'price-unlike-list', kroner: listed } : undefined;
}

/** A notice that is longer than the whole contract, from the first day of the year of its tender. */
function noticeDoubt({ noticeMonths, lastTendered, contractExpiry }: Answers): Doubt | undefined {
  if (noticeMonths === undefined || typeof lastTendered !== 'number' || contractExpiry === undefined) {
    return undefined;
  }
  const [year = 0, month = 0] = contractExpiry.split('-').map(Number);
  const months = (year - lastTendered) * 12 + month;
  return months > 0 && noticeMonths > months ? { kind: 'notice-beyond-contract', months } : undefined;
}

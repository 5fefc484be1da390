import { currentAnswer } from './compare-answers';
import { isSameVendor } from './names/same-name';
import type { AnswerKey } from './questionnaire';
import type { Registration } from './registration';

/** The terms that one contract, or one vendor's contracts, give several systems alike. */
export const termKeys = [
  'deliveryForm',
  'priceRegulation',
  'noticeMonths',
  'boundUntil',
  'hasNegotiated',
  'lastTendered',
  'procurementForm',
  'directAwardReason',
  'bids',
  'contractExpiry',
  'options',
] as const satisfies readonly AnswerKey[];

/** A system to copy terms from, with the questions that it would answer. */
export interface TermSource {
  readonly from: Registration;
  readonly keys: readonly AnswerKey[];
}

/**
 * The same vendor's other systems that have terms which a registration lacks, the one with most first. What stands in the
 * registration, readable or not, is never among what they give.
 */
export function termSources(
  registration: Registration,
  registrations: readonly Registration[],
): readonly TermSource[] {
  const { vendor } = registration.answers;
  if (vendor === undefined) return [];
  return registrations
    .filter(({ id, answers }) => id !== registration.id && isSameVendor(answers.vendor ?? '', vendor))
    .map((from) => ({
      from,
      keys: termKeys.filter(
        (key) => from.answers[key] !== undefined && currentAnswer(registration, key) === null,
      ),
    }))
    .filter(({ keys }) => keys.length > 0)
    .toSorted((a, b) => b.keys.length - a.keys.length);
}

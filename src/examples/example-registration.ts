import { formatDanishDate, formatDanishNumber } from '../survey/danish-notation';
import { inventedId } from '../survey/invented';
import { ratedAreas } from '../survey/questionnaire';
import type { AnswerKey } from '../survey/questionnaire';
import type { Answers, Registration } from '../survey/registration';
import type { Chance } from './chance';
import { contractAnswers } from './contract-answers';
import { marketAnswers, statusOf } from './market-answers';
import { unreadablePrices } from './phrases';
import { priceOf, roundTo } from './price-of';
import { ratingAnswers } from './rating-answers';
import type { RegistrationSetting } from './registration-setting';

/** One municipality's answer about one system, as finished as `draft` lets it be. */
export function exampleRegistration(setting: RegistrationSetting, draft: boolean): Registration {
  const { chance, habits } = setting;
  const id = inventedId(chance.uuid());
  const status = statusOf(setting.place.segment, chance);
  const price = priceOf(setting.place.segment, setting.municipality, chance);
  const answers: Answers = {
    ...marketAnswers(setting, status),
    ...(chance.happens(0.92) && { yearlyPrice: price }),
    ...(chance.happens(0.6) && { addOnCost: roundTo(price * (0.02 + 0.23 * chance.share()), 500) }),
    ...ratingAnswers(setting, status),
    ...contractAnswers(setting, status),
  };
  const registration: Registration = { id, answers, unread: {}, status: 'finished' };
  if (draft) return begun(registration, chance);
  return habits.careless && chance.happens(0.6) ? typedAsText(registration, chance) : registration;
}

/** A draft: the later questions are still open. */
function begun(registration: Registration, chance: Chance): Registration {
  const open: readonly AnswerKey[] = [
    'wantedTrack',
    'willJoin',
    'remark',
    ...chance
      .shuffled(ratedAreas)
      .slice(0, chance.integer(1, 4))
      .map((area) => `rating:${area}` as const),
  ];
  const answers = Object.fromEntries(
    Object.entries(registration.answers).filter(([key]) => !open.includes(key as AnswerKey)),
  ) as Answers;
  return { ...registration, answers, status: 'draft' };
}

/** The same answers, typed as a person types them in cells that are formatted as text. */
function typedAsText(registration: Registration, chance: Chance): Registration {
  const { yearlyPrice, contractExpiry, ...answers } = registration.answers;
  const unread: Partial<Record<AnswerKey, string>> = {};
  if (yearlyPrice !== undefined) {
    unread.yearlyPrice = chance.happens(0.12)
      ? chance.pick(unreadablePrices)
      : priceText(yearlyPrice, chance);
  }
  if (contractExpiry !== undefined) {
    unread.contractExpiry = chance.pick([
      formatDanishDate(contractExpiry),
      formatDanishDate(contractExpiry).replaceAll('-', '.'),
      contractExpiry,
    ]);
  }
  return { ...registration, answers, unread };
}

function priceText(price: number, chance: Chance): string {
  const digits = formatDanishNumber(price);
  return chance.pick([digits, `${digits},00`, `kr. ${digits},-`, `${digits} kr.`]);
}

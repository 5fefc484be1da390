import { daysIn } from '../survey/calendar';
import type { IsoDate } from '../survey/calendar';
import type { Answers } from '../survey/registration';
import type { CodeOf, MonopolyStatus, WantedTrack } from '../survey/vocabularies';
import type { Chance } from './chance';
import { remarks } from './phrases';
import type { RegistrationSetting } from './registration-setting';

/** The price clauses, the contract's terms, how it was bought, and what the municipality wishes. */
export function contractAnswers(
  { place, date, chance }: RegistrationSetting,
  status: MonopolyStatus,
): Answers {
  const ripe = place.segment.ripe !== undefined;
  const monthsLeft = ripe ? chance.integer(7, 22) : chance.integer(-3, 60);
  return {
    ...(chance.happens(0.6) && { priceIncrease: priceIncrease(status, chance) }),
    ...(chance.happens(0.75) && { priceRegulation: priceRegulation(chance) }),
    ...(chance.happens(0.8) && { noticeMonths: chance.pick([3, 6, 6, 6, 12]) }),
    ...(chance.happens(0.4) && { boundUntil: endOfMonth(date, monthsLeft - chance.integer(0, 18)) }),
    ...(chance.happens(0.7) && { openCriticalErrors: Math.max(0, chance.integer(-2, 5)) }),
    ...(chance.happens(0.85) && { hasNegotiated: chance.pick(['yes', 'no', 'no', 'dontKnow'] as const) }),
    ...purchase(date, status, chance),
    ...(chance.happens(0.85) && { contractExpiry: endOfMonth(date, monthsLeft) }),
    ...(chance.happens(0.3) && { options: chance.pick(['2 × 12 måneder', '1 × 24 måneder', 'Ingen']) }),
    wantedTrack: wantedTrack(status, ripe, chance),
    ...(chance.happens(0.88) && { willJoin: willJoin(status === 'competition' || ripe, chance) }),
    ...(chance.happens(0.08) && { remark: chance.pick(remarks) }),
  };
}

function priceIncrease(status: MonopolyStatus, chance: Chance): number {
  return status === 'competition' ? chance.integer(-6, 9) : chance.integer(3, 19);
}

function priceRegulation(chance: Chance): CodeOf<'priceRegulation'> {
  return chance.pickWeighted([
    ['netPriceIndex', 6],
    ['klEstimate', 3],
    ['otherIndex', 1],
    ['none', 1],
    ['dontKnow', 2],
  ]);
}

function purchase(date: IsoDate, status: MonopolyStatus, chance: Chance): Answers {
  const thisYear = Number(date.slice(0, 4));
  const closed = status === 'monopoly' || status === 'monopolyLike';
  if (closed && chance.happens(0.35)) {
    return { lastTendered: 'never', ...(chance.happens(0.8) && awarded('directAward', chance)) };
  }
  return {
    ...(chance.happens(0.85) && { lastTendered: thisYear - chance.integer(1, 11) }),
    ...(chance.happens(0.9) && awarded(procurementForm(closed, chance), chance)),
    ...(chance.happens(0.7) && {
      bids: closed ? chance.pick([1, 1, 1, 2]) : chance.pick([1, 2, 2, 3, 4, 5]),
    }),
  };
}

/** How a system was bought; of a direct award also why. */
function awarded(procurementForm: CodeOf<'procurementForm'>, chance: Chance): Answers {
  if (procurementForm !== 'directAward' || !chance.happens(0.8)) return { procurementForm };
  const directAwardReason = chance.pickWeighted([
    ['exclusiveRight', 6],
    ['belowThreshold', 2],
    ['extension', 3],
    ['other', 1],
    ['dontKnow', 1],
  ] as const);
  return { procurementForm, directAwardReason };
}

function procurementForm(closed: boolean, chance: Chance): CodeOf<'procurementForm'> {
  return chance.pickWeighted([
    ['euTender', 4],
    ['miniTender', 3],
    ['ski', 3],
    ['directAward', closed ? 6 : 1],
    ['quotation', 1],
    ['dontKnow', 1],
  ]);
}

function wantedTrack(status: MonopolyStatus, ripe: boolean, chance: Chance): WantedTrack {
  if (status === 'competition') {
    return chance.pickWeighted([['none', 7] as const, ['negotiate', 2] as const, ['dontKnow', 1] as const]);
  }
  return chance.pickWeighted([
    ['breakUp', ripe ? 14 : 3],
    ['negotiate', ripe ? 2 : 4],
    ['both', 3],
    ['none', 1],
    ['dontKnow', 1],
  ]);
}

function willJoin(reluctant: boolean, chance: Chance): CodeOf<'participation'> {
  const keen = reluctant ? 2 : 5;
  return chance.pickWeighted([
    ['yes', keen],
    ['maybe', 3],
    ['no', 1],
  ]);
}

/** The last day of the month that lies so many months after a date. */
export function endOfMonth(date: IsoDate, months: number): IsoDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return [year, month, daysIn(year, month)].map((part) => String(part).padStart(2, '0')).join('-');
}

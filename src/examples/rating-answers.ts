import { ratedAreas } from '../survey/questionnaire';
import type { RatedArea } from '../survey/questionnaire';
import type { Answers, AnswerOf } from '../survey/registration';
import type { MonopolyStatus, Rating } from '../survey/vocabularies';
import type { Chance } from './chance';
import { comments } from './phrases';
import type { Mood } from './phrases';
import type { RegistrationSetting } from './registration-setting';

/** What the lack of competition does to a rating; twice as much to price and bargaining. */
const marketEffect: Readonly<Record<MonopolyStatus, number>> = {
  monopoly: -0.35,
  deFacto: -0.2,
  monopolyLike: -0.3,
  competition: 0.3,
  dontKnow: 0,
};

/** The five ratings, each with a comment now and then. */
export function ratingAnswers(setting: RegistrationSetting, status: MonopolyStatus): Answers {
  return Object.assign({}, ...ratedAreas.map((area) => rated(area, setting, status))) as Answers;
}

function rated(area: RatedArea, setting: RegistrationSetting, status: MonopolyStatus): Answers {
  const { chance } = setting;
  const rating = ratingOf(area, setting, status);
  return {
    [`rating:${area}`]: rating,
    ...(typeof rating === 'number' &&
      chance.happens(0.22) && { [`comment:${area}`]: chance.pick(comments[area][moodOf(rating)]) }),
  };
}

function ratingOf(
  area: RatedArea,
  { place, habits, chance }: RegistrationSetting,
  status: MonopolyStatus,
): AnswerOf<`rating:${RatedArea}`> {
  if (chance.happens(0.06)) return 'dontKnow';
  if (chance.happens(0.03)) return 'notRelevant';
  const { system } = place;
  const exposed = area === 'pricing' || area === 'negotiation';
  const mean =
    3 +
    system.temper +
    habits.temper +
    marketEffect[status] * (exposed ? 2 : 1) +
    (system.weak?.includes(area) === true ? -0.8 : 0) +
    (system.strong?.includes(area) === true ? 0.8 : 0);
  return onScale(mean, chance);
}

function onScale(mean: number, chance: Chance): Extract<Rating, number> {
  const rounded = Math.round(mean + 0.75 * chance.deviation());
  return Math.min(5, Math.max(1, rounded)) as Extract<Rating, number>;
}

function moodOf(rating: number): Mood {
  if (rating <= 2) return 'discontent';
  return rating === 3 ? 'neutral' : 'content';
}

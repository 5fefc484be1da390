import { questionOf, ratedAreas } from '../../../survey/questionnaire';
import { ratingOfKey, ratingSigns, ratings } from '../../../survey/rating-keys';
import { isAsked } from '../../../survey/completeness';
import type { Answer, Registration } from '../../../survey/registration';
import { codesOf } from '../../../survey/vocabularies';

/** The questions that are answered for all systems on one screen, in the order of the form. */
export const rateAllKeys = [
  'monopolyStatus',
  ...ratedAreas.map((area) => `rating:${area}` as const),
  'wantedTrack',
] as const;
export type RateAllKey = (typeof rateAllKeys)[number];

/**
 * The next question that a system lacks an answer to, in the order of the form; undefined when no later one is open.
 *
 * @param from the question in front; null looks from the first
 */
export function nextOpen(
  systems: readonly Pick<Registration, 'answers'>[],
  from: RateAllKey | null,
): RateAllKey | undefined {
  const later = from === null ? rateAllKeys : rateAllKeys.slice(rateAllKeys.indexOf(from) + 1);
  return later.find((key) =>
    systems.some(({ answers }) => answers[key] === undefined && isAsked(questionOf(key), answers)),
  );
}

/** One of the answers that a line offers. */
export interface LineOption {
  readonly value: Answer;
  readonly sign: string;
}

/** What can be answered to a question, each with the sign of its box. */
export function optionsOf(key: RateAllKey): readonly LineOption[] {
  const question = questionOf(key);
  if (question.kind !== 'choice') return ratings.map((value) => ({ value, sign: ratingSigns[value] }));
  return codesOf(question.vocabulary).map((code, place) => ({
    value: code,
    sign: String(place + 1),
  }));
}

/** The answer that a key stands for; null takes the answer away, undefined is no such key. */
export function answerOfKey(
  key: RateAllKey,
  pressed: Parameters<typeof ratingOfKey>[0],
): Answer | null | undefined {
  const rating = ratingOfKey(pressed);
  if (rating === null || rating === undefined || questionOf(key).kind !== 'choice') return rating;
  return optionsOf(key).find(({ sign }) => sign === pressed.key)?.value;
}

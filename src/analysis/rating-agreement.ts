import type { DataRow } from '../consolidation/data-set';
import { ratedAreas } from '../survey/questionnaire';
import { scaleRating } from './rating-figures';
import { mean, median, present } from './statistics';

/** Fewest ratings of an area for their agreement to be looked at. */
export const enoughForAgreement = 3;

/**
 * Enighed about one system: the AD index (Burke & Dunlap 2002, "Estimating interrater agreement with the average deviation
 * index", Organizational Research Methods 5). Per area the mean absolute deviation from the median rating, then the
 * mean over the areas with at least three ratings.
 *
 * @returns points of the rating scale, 0 for full agreement; null when no area has three ratings
 */
export function averageDeviation(rows: readonly DataRow[]): number | null {
  return mean(
    present(ratedAreas.map((area) => deviationOf(present(rows.map((row) => scaleRating(row, area)))))),
  );
}

/** The mean absolute deviation from the median; null for fewer than three values. */
export function deviationOf(ratings: readonly number[]): number | null {
  const middle = median(ratings);
  if (middle === null || ratings.length < enoughForAgreement) return null;
  return mean(ratings.map((rating) => Math.abs(rating - middle)));
}

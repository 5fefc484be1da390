import type { DataRow } from '../consolidation/data-set';
import { ratedAreas } from '../survey/questionnaire';
import type { RatedArea } from '../survey/questionnaire';
import type { RatingFinding } from './findings';
import type { RowWeight } from './monopoly-figures';
import type { AnalysisSettings } from './settings';
import { mean, median, present, ratio, shareOf, weightedMean } from './statistics';
import type { Weighted } from './statistics';
import { wilsonInterval } from './wilson-interval';

/** A value for each of the five rated areas. */
export type ByArea<T> = Readonly<Record<RatedArea, T>>;

/** Makes a value for each of the five rated areas. */
export function byArea<T>(valueOf: (area: RatedArea) => T): ByArea<T> {
  return {
    pricing: valueOf('pricing'),
    addOns: valueOf('addOns'),
    maintenance: valueOf('maintenance'),
    quality: valueOf('quality'),
    negotiation: valueOf('negotiation'),
  };
}

/** A row's rating of an area on the scale 1–5; null for "Ved ikke", "Ikke relevant" and a blank. */
export function scaleRating({ registration }: DataRow, area: RatedArea): number | null {
  const rating = registration.answers[`rating:${area}`];
  return typeof rating === 'number' ? rating : null;
}

/**
 * The ratings of one area. Each row counts, so that a municipality that reports a system twice counts with both.
 * - `mean`, `median`, `n`: over the ratings 1–5.
 * - `dissatisfied`: ratings 1 or 2 / ratings 1–5, with its Wilson interval.
 * - `dontKnow`: "Ved ikke" / ("Ved ikke" + ratings 1–5). "Ikke relevant" stands in neither: who does not buy add-ons
 *   has nothing to know about them, and would otherwise hide how many cannot judge what they do buy.
 */
export function ratingFinding(rows: readonly DataRow[], area: RatedArea): RatingFinding {
  const ratings = present(rows.map((row) => scaleRating(row, area)));
  const unknown = rows.filter(
    ({ registration }) => registration.answers[`rating:${area}`] === 'dontKnow',
  ).length;
  const dissatisfied = shareOf(ratings, (rating) => rating <= 2);
  return {
    mean: mean(ratings),
    median: median(ratings),
    n: ratings.length,
    dontKnow: ratio(unknown, unknown + ratings.length),
    dissatisfied,
    interval: wilsonInterval(dissatisfied, ratings.length),
  };
}

/** The mean rating of each area over the ratings 1–5; null where there is none. */
export function meanRatings(rows: readonly DataRow[]): ByArea<number | null> {
  return byArea((area) => mean(present(rows.map((row) => scaleRating(row, area)))));
}

/** Mean ratings with each row counted by a weight; rows without a weight or a rating are left out. */
export function weightedMeanRatings(rows: readonly DataRow[], weightOf: RowWeight): ByArea<number | null> {
  return byArea((area) =>
    weightedMean(
      rows.flatMap((row): Weighted[] => {
        const value = scaleRating(row, area);
        const weight = weightOf(row);
        return value === null || weight === null ? [] : [{ value, weight }];
      }),
    ),
  );
}

/**
 * Problemtryk, 0–100: Σ wₐ·(5 − meanₐ)/4·100 / Σ wₐ over the given areas that have a rating. 0 is "Meget god"
 * everywhere, 100 is "Meget dårlig" everywhere.
 *
 * @param areas all five, or the areas that a score looks at alone
 * @returns null when no area has a rating, or when those that have weigh nothing
 */
export function pressure(
  means: ByArea<number | null>,
  weights: AnalysisSettings['areaWeights'],
  areas: readonly RatedArea[] = ratedAreas,
): number | null {
  return weightedMean(
    areas.flatMap((area): Weighted[] => {
      const middle = means[area];
      return middle === null ? [] : [{ value: ((5 - middle) / 4) * 100, weight: weights[area] }];
    }),
  );
}

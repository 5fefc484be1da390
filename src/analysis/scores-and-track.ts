import type { Direction, SystemFinding, Track } from './findings';
import { pressure } from './rating-figures';
import type { AnalysisSettings, EndPoints } from './settings';
import { compareWithLimit, ratio, weightedMean } from './statistics';
import type { Weighted } from './statistics';
import { wantedShare } from './wish-figures';

/** The figures of a system that its scores are made of. */
export interface ScoreBasis {
  readonly municipalities: number;
  readonly means: Parameters<typeof pressure>[0];
  readonly alternativesShare: number | null;
  readonly joinShare: number | null;
  readonly wanted: SystemFinding['wanted'];
  readonly spread: number | null;
  /** Registrations with an exit, and the municipalities of the Fælles vindue. */
  readonly exitsStated: number;
  readonly windowMunicipalities: number;
}

export type ScoreParts = SystemFinding['scoreParts'];
type Priority = AnalysisSettings['priorityWeights'];

/** A weight for each part of the scores. */
export type PartWeights = { readonly [S in keyof ScoreParts]: Readonly<Record<keyof ScoreParts[S], number>> };

/** Every part counts alike. */
export const equalParts: PartWeights = {
  breakUp: { pressure: 1, alternatives: 1, window: 1, wish: 1 },
  negotiate: { pressure: 1, spread: 1, join: 1, wish: 1 },
};

/** Fewest parts that make a score. */
const enoughParts = 2;

/**
 * Prioritet, 0–100: the weighted mean of Monopolgrad, Problemtryk, Omfang and Økonomi, by the weights of Vægte. A part
 * that is missing is left out together with its weight.
 *
 * @returns null when the weights of the parts that are there add up to nothing
 */
export function priority(
  parts: Readonly<Record<keyof Priority, number | null>>,
  weights: Priority,
): number | null {
  return weightedParts(parts, weights);
}

function weightedParts<K extends string>(
  parts: Readonly<Record<K, number | null>>,
  weights: Readonly<Record<K, number>>,
): number | null {
  const there: Weighted[] = [];
  for (const key of Object.keys(weights) as K[]) {
    const value = parts[key];
    if (value !== null) there.push({ value, weight: weights[key] });
  }
  return weightedMean(there);
}

/**
 * A figure on the common scale: `low` and below is 0, `high` and above is 100, straight in between, as the human
 * development index scales its dimensions (OECD/JRC, Handbook on Constructing Composite Indicators, 2008).
 *
 * @returns null for a missing figure, or when the end points are not in order
 */
export function onCommonScale(figure: number | null, { low, high }: EndPoints): number | null {
  if (figure === null) return null;
  const place = ratio(figure - low, high - low);
  return place === null ? null : Math.min(1, Math.max(0, place)) * 100;
}

/**
 * The parts of the two scores on the common scale, 0–100; a part without data is null.
 * - breakUp: Problemtryk of Vedligeholdelsesvilkår and Kvalitet alone (with their weights) · share naming an
 *   alternative · municipalities of the Fælles vindue / Kommuner, null when no exit is stated, 0 when none is in reach ·
 *   share wanting Monopolbrud or Begge among the four tracks.
 * - negotiate: Problemtryk of Prissætning, Tillægsydelser and Forhandlingsmuligheder alone · Prisspredning · Vil
 *   deltage · share wanting Koordineret forhandling or Begge among the four tracks.
 */
export function scoreParts(
  basis: ScoreBasis,
  { areaWeights, endPoints }: Pick<AnalysisSettings, 'areaWeights' | 'endPoints'>,
): ScoreParts {
  const { means, wanted, exitsStated, windowMunicipalities, municipalities } = basis;
  const window = exitsStated === 0 ? null : ratio(windowMunicipalities, municipalities);
  return {
    breakUp: {
      pressure: onCommonScale(pressure(means, areaWeights, ['maintenance', 'quality']), endPoints.pressure),
      alternatives: onCommonScale(basis.alternativesShare, endPoints.alternatives),
      window: onCommonScale(window, endPoints.window),
      wish: onCommonScale(wantedShare(wanted, 'breakUp'), endPoints.wish),
    },
    negotiate: {
      pressure: onCommonScale(
        pressure(means, areaWeights, ['pricing', 'addOns', 'negotiation']),
        endPoints.pressure,
      ),
      spread: onCommonScale(basis.spread, endPoints.spread),
      join: onCommonScale(basis.joinShare, endPoints.join),
      wish: onCommonScale(wantedShare(wanted, 'negotiate'), endPoints.wish),
    },
  };
}

/** The two scores, 0–100: the mean of the parts that are there; null when fewer than two are. */
export function scoresOf(parts: ScoreParts, weights: PartWeights = equalParts): SystemFinding['scores'] {
  const score = <K extends string>(
    own: Readonly<Record<K, number | null>>,
    itsWeights: Readonly<Record<K, number>>,
  ): number | null => {
    const there = Object.values(own).filter((part) => part !== null).length;
    return there < enoughParts ? null : weightedParts(own, itsWeights);
  };
  return {
    breakUp: score(parts.breakUp, weights.breakUp),
    negotiate: score(parts.negotiate, weights.negotiate),
  };
}

/** The limits that decide the direction. */
export type DirectionLimits = Pick<
  AnalysisSettings['thresholds'],
  'fewAnswers' | 'monopolyDegree' | 'pressure' | 'scoreMargin'
>;

/**
 * Retning. The first rule that holds decides; figures are compared with limits at nine decimals
 * (`compareWithLimit`).
 * 1. A system that is being phased out: phaseOut, whatever its scores.
 * 2. Fewer municipalities than `fewAnswers`: tooFew.
 * 3. Monopolgrad or Problemtryk below its threshold, or missing: watch. What is not known cannot justify action.
 * 4. Neither score exists: watch. Only one exists: its track.
 * 5. The scores differ by less than `scoreMargin`, or not at all: both.
 * 6. The track with the higher score.
 */
export function directionOf(
  system: Pick<SystemFinding, 'phaseOut' | 'municipalities' | 'monopolyDegree' | 'pressure' | 'scores'>,
  thresholds: DirectionLimits,
): Direction {
  if (system.phaseOut) return 'phaseOut';
  if (system.municipalities < thresholds.fewAnswers) return 'tooFew';
  const acts =
    reaches(system.monopolyDegree, thresholds.monopolyDegree) &&
    reaches(system.pressure, thresholds.pressure);
  return acts ? trackOfScores(system.scores, thresholds.scoreMargin) : 'watch';
}

function reaches(figure: number | null, threshold: number): boolean {
  return figure !== null && compareWithLimit(figure, threshold) >= 0;
}

function trackOfScores({ breakUp, negotiate }: SystemFinding['scores'], margin: number): Direction {
  if (breakUp === null) return negotiate === null ? 'watch' : 'negotiate';
  if (negotiate === null) return 'breakUp';
  const difference = compareWithLimit(breakUp, negotiate);
  const near = compareWithLimit(Math.abs(breakUp - negotiate), margin) < 0;
  if (near || difference === 0) return 'both';
  return difference > 0 ? 'breakUp' : 'negotiate';
}

/**
 * Anbefalet spor: the direction; but unsettled when it is one of the three tracks and fewer of the draws than the limit
 * point the same way.
 */
export function recommendedTrack(direction: Direction, robustness: number, limit: number): Track {
  const acts = direction === 'breakUp' || direction === 'negotiate' || direction === 'both';
  return acts && compareWithLimit(robustness, limit) < 0 ? 'unsettled' : direction;
}

import type { SystemFinding, Track } from './findings';
import { pressure } from './rating-figures';
import type { AnalysisSettings } from './settings';
import { compareWithLimit, mean, present, ratio, weightedMean } from './statistics';
import type { Weighted } from './statistics';
import { wantedShare } from './wish-figures';

/** The figures of a system that its scores are made of. */
type ScoreBasis = Pick<
  SystemFinding,
  'municipalities' | 'ratings' | 'price' | 'alternativesShare' | 'window' | 'wanted' | 'joinShare'
>;

/**
 * Prioritet, 0–100: the weighted mean of Monopolgrad, Problemtryk and Omfang, by the weights of Vægte. A part that is
 * missing is left out together with its weight.
 *
 * @returns null when the weights of the parts that are there add up to nothing
 */
export function priority(
  parts: Readonly<Record<keyof AnalysisSettings['priorityWeights'], number | null>>,
  weights: AnalysisSettings['priorityWeights'],
): number | null {
  const weighted = (part: keyof AnalysisSettings['priorityWeights']): readonly Weighted[] => {
    const value = parts[part];
    return value === null ? [] : [{ value, weight: weights[part] }];
  };
  return weightedMean([...weighted('monopolyDegree'), ...weighted('pressure'), ...weighted('reach')]);
}

/**
 * The parts of the two scores, each 0–100; a part without data is null.
 * - breakUp: Problemtryk of Vedligeholdelsesvilkår and Kvalitet alone (with their weights) · share naming an
 *   alternative · municipalities of the Fælles vindue / Kommuner (null without a window) · share wanting Monopolbrud
 *   or Begge among the four tracks.
 * - negotiate: Problemtryk of Prissætning, Tillægsydelser and Forhandlingsmuligheder alone · min(1, CV of kr. per
 *   inhabitant / full spread) · Vil deltage · share wanting Koordineret forhandling or Begge among the four tracks.
 */
export function scoreParts(basis: ScoreBasis, settings: AnalysisSettings): SystemFinding['scoreParts'] {
  const means = {
    pricing: basis.ratings.pricing.mean,
    addOns: basis.ratings.addOns.mean,
    maintenance: basis.ratings.maintenance.mean,
    quality: basis.ratings.quality.mean,
    negotiation: basis.ratings.negotiation.mean,
  };
  const { cv } = basis.price.perCapita;
  const spread = cv === null ? null : ratio(cv, settings.thresholds.fullSpread);
  return {
    breakUp: {
      pressure: pressure(means, settings.areaWeights, ['maintenance', 'quality']),
      alternatives: percent(basis.alternativesShare),
      window: basis.window && percent(ratio(basis.window.municipalities, basis.municipalities)),
      wish: percent(wantedShare(basis.wanted, 'breakUp')),
    },
    negotiate: {
      pressure: pressure(means, settings.areaWeights, ['pricing', 'addOns', 'negotiation']),
      spread: spread === null ? null : Math.min(1, spread) * 100,
      join: percent(basis.joinShare),
      wish: percent(wantedShare(basis.wanted, 'negotiate')),
    },
  };
}

function percent(share: number | null): number | null {
  return share === null ? null : share * 100;
}

/** The two scores, 0–100: the plain mean of the parts that are there; null when none is. */
export function scoresOf(parts: SystemFinding['scoreParts']): SystemFinding['scores'] {
  return {
    breakUp: mean(present(Object.values(parts.breakUp))),
    negotiate: mean(present(Object.values(parts.negotiate))),
  };
}

/**
 * Anbefalet spor. The first rule that holds decides; figures are compared with limits at nine decimals
 * (`compareWithLimit`).
 * 1. A system that is being phased out: phaseOut, whatever its scores.
 * 2. Fewer municipalities than `fewAnswers`: tooFew.
 * 3. Monopolgrad or Problemtryk below its threshold, or missing: watch. What is not known cannot justify action.
 * 4. Neither score exists: watch. Only one exists: its track.
 * 5. The scores differ by less than `scoreMargin`, or not at all: both.
 * 6. The track with the higher score.
 */
export function recommendTrack(
  system: Pick<SystemFinding, 'phaseOut' | 'municipalities' | 'monopolyDegree' | 'pressure' | 'scores'>,
  thresholds: AnalysisSettings['thresholds'],
): Track {
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

function trackOfScores({ breakUp, negotiate }: SystemFinding['scores'], margin: number): Track {
  if (breakUp === null) return negotiate === null ? 'watch' : 'negotiate';
  if (negotiate === null) return 'breakUp';
  const difference = compareWithLimit(breakUp, negotiate);
  const near = compareWithLimit(Math.abs(breakUp - negotiate), margin) < 0;
  if (near || difference === 0) return 'both';
  return difference > 0 ? 'breakUp' : 'negotiate';
}

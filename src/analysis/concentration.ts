import type { Interval } from './findings';
import type { AnalysisSettings } from './settings';
import { compareWithLimit, ratio, sum } from './statistics';

/**
 * Each amount's share of their sum, 0–1, in the order given; null when they add up to nothing. An amount is never
 * negative.
 */
export function sharesOf(amounts: readonly number[]): readonly number[] | null {
  const total = sum(amounts);
  return total > 0 ? amounts.map((amount) => amount / total) : null;
}

/**
 * The Herfindahl–Hirschman index, 0–10,000: Σ (share in %)². Source: Guidelines on the assessment of horizontal
 * mergers (EU 2004/C 31/03, point 16).
 *
 * @param amounts what each vendor has of the base: registrations, kr., inhabitants
 * @returns null when the amounts add up to nothing; 10,000 for one vendor
 */
export function herfindahl(amounts: readonly number[]): number | null {
  const shares = sharesOf(amounts);
  return shares === null ? null : sum(shares.map((share) => (100 * share) ** 2));
}

/** The concentration ratio: the share, 0–1, that the `count` largest have together; null for an empty base. */
export function concentrationRatio(amounts: readonly number[], count: number): number | null {
  const largest = amounts.toSorted((a, b) => b - a).slice(0, count);
  return ratio(sum(largest), sum(amounts));
}

/**
 * What the chosen guidelines call an HHI: low below `moderate`, high above `high`, else moderate. Compared at nine
 * decimals. A figure that rests on too few registrations or municipalities is called nothing.
 */
export function hhiLevel(
  hhi: number | null,
  n: { readonly registrations: number; readonly municipalities: number },
  { hhi: limits, hhiLimits, thresholds }: Pick<AnalysisSettings, 'hhi' | 'hhiLimits' | 'thresholds'>,
): 'low' | 'moderate' | 'high' | null {
  const few =
    n.registrations < thresholds.hhiRegistrations || n.municipalities < thresholds.hhiMunicipalities;
  if (hhi === null || few) return null;
  const { moderate, high } = limits[hhiLimits];
  if (compareWithLimit(hhi, moderate) < 0) return 'low';
  return compareWithLimit(hhi, high) > 0 ? 'high' : 'moderate';
}

/**
 * What the Single Market Scoreboard's limits say of a single-bid share: good when its whole interval is at most
 * `singleBidGood`, bad when all of it is above `singleBidBad`, else unclear; null without an interval.
 */
export function singleBidLevel(
  interval: Interval | null,
  { singleBidGood, singleBidBad }: AnalysisSettings['thresholds'],
): 'good' | 'unclear' | 'bad' | null {
  if (interval === null) return null;
  const [low, high] = interval;
  if (compareWithLimit(high, singleBidGood) <= 0) return 'good';
  return compareWithLimit(low, singleBidBad) > 0 ? 'bad' : 'unclear';
}

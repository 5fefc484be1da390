import type { DataRow } from '../consolidation/data-set';
import { ratedAreas } from '../survey/questionnaire';
import { scaleRating } from './rating-figures';
import { present, sum } from './statistics';

/**
 * Enighed about one system: Krippendorff's α of its ratings. The units are the five rated areas; each registration is
 * a coder, so that a municipality that reports the system twice counts with both, as everywhere among the ratings.
 *
 * @returns see `ordinalAlpha`
 */
export function agreement(rows: readonly DataRow[]): number | null {
  return ordinalAlpha(ratedAreas.map((area) => present(rows.map((row) => scaleRating(row, area)))));
}

/**
 * Krippendorff's α with the ordinal metric: 1 − observed / expected disagreement. Source: Hayes & Krippendorff (2007),
 * "Answering the Call for a Standard Reliability Measure for Coding Data", Communication Methods and Measures 1(1).
 *
 * With m_u values in unit u, the coincidences o_ck are the ordered pairs of values c and k within a unit, each pair
 * counting 1/(m_u − 1); n_c = Σ_k o_ck and n = Σ_c n_c. The ordinal distance is
 * δ²_ck = (Σ_{g=c…k} n_g − (n_c + n_k)/2)², and α = 1 − (n − 1)·Σ o_ck·δ²_ck / Σ n_c·n_k·δ²_ck.
 *
 * @param units the values that were given to each unit, missing ones left out; units with fewer than two values are
 *   not pairable and do not count
 * @returns at most 1 (full agreement), 0 at chance level; null when it is undefined: no pairable values, or all of
 *   them equal
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((values) => values.length >= 2);
  const scale = [...new Set(pairable.flat())].toSorted((a, b) => a - b);
  const totals = scale.map((value) => sum(pairable.map((values) => countOf(values, value))));
  const n = sum(totals);
  const distance = ordinalDistances(totals);
  const observed = sumPairs(scale.length, (c, k) => coincidences(pairable, scale, c, k) * distance(c, k));
  const expected = sumPairs(scale.length, (c, k) => (totals[c] ?? 0) * (totals[k] ?? 0) * distance(c, k));
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

function countOf(values: readonly number[], wanted: number): number {
  return values.filter((value) => value === wanted).length;
}

/** o_ck for two different values, over all units. */
function coincidences(
  units: readonly (readonly number[])[],
  scale: readonly number[],
  c: number,
  k: number,
): number {
  return sum(
    units.map(
      (values) => (countOf(values, scale[c] ?? NaN) * countOf(values, scale[k] ?? NaN)) / (values.length - 1),
    ),
  );
}

/** δ² between the values at two places of the scale. */
function ordinalDistances(totals: readonly number[]): (c: number, k: number) => number {
  return (c, k) => {
    const between = totals.slice(c, k + 1);
    return (sum(between) - ((totals[c] ?? 0) + (totals[k] ?? 0)) / 2) ** 2;
  };
}

/** The sum over all pairs of places c < k; both disagreements are symmetric, so the other half cancels out. */
function sumPairs(places: number, term: (c: number, k: number) => number): number {
  let total = 0;
  for (let c = 0; c < places; c += 1) {
    for (let k = c + 1; k < places; k += 1) total += term(c, k);
  }
  return total;
}

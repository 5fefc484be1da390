import type { DataRow } from '../consolidation/data-set';
import type { SystemFinding } from './findings';
import { municipalPrices, priceLevel, totalPrice } from './municipal-prices';
import type { MunicipalPrice } from './municipal-prices';
import {
  coefficientOfVariation,
  compareWithLimit,
  median,
  present,
  quantile,
  ratio,
  sum,
} from './statistics';

/** A municipal price above zero with its pristal. */
interface LevelledPrice extends MunicipalPrice {
  /** price / population^b. */
  readonly level: number;
  /** population^b: what a level is multiplied by to become a price. */
  readonly size: number;
}

/** Fewest municipalities with a pristal for the spread, for outliers and for the savings. */
export const enoughForSpread = 4;
export const enoughForOutliers = 5;
export const enoughForSavings = 5;

/**
 * One system's prices. Everything but `total` is per municipality: its prices for the system added up.
 * - `total`: the sum (kr./year). `n`: municipalities with at least one price, zero included.
 * - `perCapita` (kr. per inhabitant, zero included): median, min, max; `ratio` max/min, null when min is 0; `cv`
 *   sample standard deviation / mean, null when n < 2 or the mean is 0.
 * - Pristal is price / population^b over the `pristalN` municipalities with a price above zero. `spread` is its quartile
 *   coefficient of dispersion, (Q3 − Q1)/(Q3 + Q1), the quartiles of QUARTILE.INC; null when fewer than four.
 * - `outliers`: municipalities whose ln pristal lies strictly outside [Q1 − 1.5·IQR, Q3 + 1.5·IQR] (Tukey 1977), compared at
 *   nine decimals; null when fewer than five.
 * - `savings` (kr./year), of the municipalities with a pristal that are no outliers: Σ max(0, price − Q3·population^b)
 *   and Σ max(0, price − median·population^b), quartiles of the same municipalities; null when fewer than five.
 * - `outlierExcess` (kr./year): what the outliers pay above the price that the others' median would give; never part of the
 *   savings. Null together with them; 0 without outliers.
 *
 * @param elasticity b
 */
export function priceFinding(rows: readonly DataRow[], elasticity: number): SystemFinding['price'] {
  const prices = municipalPrices(rows);
  const perCapita = prices.map((price) => price.perCapita);
  const min = quantile(perCapita, 0);
  const max = quantile(perCapita, 1);
  const levelled = levelledPrices(prices, elasticity);
  const outliers = outliersOf(levelled);
  return {
    total: totalPrice(rows),
    n: prices.length,
    perCapita: {
      median: median(perCapita),
      min,
      max,
      ratio: min === null || max === null ? null : ratio(max, min),
      cv: coefficientOfVariation(perCapita),
    },
    pristalN: levelled.length,
    spread: spreadOf(levelled.map(({ level }) => level)),
    outliers,
    ...savingsOf(levelled, new Set(outliers)),
  };
}

function levelledPrices(prices: readonly MunicipalPrice[], elasticity: number): readonly LevelledPrice[] {
  return prices.flatMap((price) => {
    const level = priceLevel(price, elasticity);
    return level === null ? [] : [{ ...price, level, size: price.population ** elasticity }];
  });
}

/** The quartile coefficient of dispersion; null for fewer than four values. */
function spreadOf(levels: readonly number[]): number | null {
  if (levels.length < enoughForSpread) return null;
  const q1 = quantile(levels, 0.25) ?? 0;
  const q3 = quantile(levels, 0.75) ?? 0;
  return ratio(q3 - q1, q3 + q1);
}

function outliersOf(prices: readonly LevelledPrice[]): readonly string[] | null {
  const logs = prices.map(({ level }) => Math.log(level));
  const q1 = quantile(logs, 0.25);
  const q3 = quantile(logs, 0.75);
  if (prices.length < enoughForOutliers || q1 === null || q3 === null) return null;
  const reach = 1.5 * (q3 - q1);
  return prices
    .filter(({ level }) => {
      const log = Math.log(level);
      return compareWithLimit(log, q1 - reach) < 0 || compareWithLimit(log, q3 + reach) > 0;
    })
    .map(({ municipality }) => municipality);
}

function savingsOf(
  prices: readonly LevelledPrice[],
  outliers: ReadonlySet<string>,
): Pick<SystemFinding['price'], 'savings' | 'outlierExcess'> {
  const usual = prices.filter(({ municipality }) => !outliers.has(municipality));
  const levels = usual.map(({ level }) => level);
  const middle = median(levels);
  const upper = quantile(levels, 0.75);
  if (usual.length < enoughForSavings || middle === null || upper === null) {
    return { savings: null, outlierExcess: null };
  }
  const above = (some: readonly LevelledPrice[], limit: number): number =>
    sum(some.map(({ price, size }) => Math.max(0, price - limit * size)));
  return {
    savings: { from: above(usual, upper), to: above(usual, middle), n: usual.length },
    outlierExcess: above(
      prices.filter(({ municipality }) => outliers.has(municipality)),
      middle,
    ),
  };
}

/** The rows that have both add-ons and a price. */
function withBoth(rows: readonly DataRow[]): readonly { readonly addOns: number; readonly price: number }[] {
  return rows.flatMap(({ registration: { answers } }) =>
    answers.addOnCost === undefined || answers.yearlyPrice === undefined
      ? []
      : [{ addOns: answers.addOnCost, price: answers.yearlyPrice }],
  );
}

/**
 * Add-ons as a share of the price, 0–1 and beyond: Σ add-ons / Σ price over the rows that have both; null when the
 * prices add up to nothing.
 */
export function addOnShare(rows: readonly DataRow[]): { readonly share: number | null; readonly n: number } {
  const both = withBoth(rows);
  return {
    share: ratio(sum(both.map(({ addOns }) => addOns)), sum(both.map(({ price }) => price))),
    n: both.length,
  };
}

/** The median of "Prisstigning seneste 3 år" over the rows that have it, in per cent as answered (12 is 12 %). */
export function increaseMedian(rows: readonly DataRow[]): {
  readonly median: number | null;
  readonly n: number;
} {
  const increases = present(rows.map(({ registration }) => registration.answers.priceIncrease));
  return { median: median(increases), n: increases.length };
}

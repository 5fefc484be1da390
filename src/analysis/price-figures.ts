import type { DataRow } from '../consolidation/data-set';
import type { SystemFinding } from './findings';
import { groupRows, populationOf } from './observations';
import { coefficientOfVariation, median, present, quantile, ratio, sum } from './statistics';

/** What one municipality pays for one system: all its registrations' prices added up. */
interface MunicipalPrice {
  readonly municipality: string;
  readonly population: number;
  readonly price: number;
  /** kr. a year per inhabitant. */
  readonly perCapita: number;
}

/** Fewest municipalities with a price for the price spread's outliers, and for the savings potential. */
const enoughForOutliers = 4;
const enoughForSavings = 3;

/** The sum of the yearly prices (kr.) over the rows that have one, zero included; null when none has. */
export function totalPrice(rows: readonly DataRow[]): number | null {
  const prices = present(rows.map(({ registration }) => registration.answers.yearlyPrice));
  return prices.length === 0 ? null : sum(prices);
}

/**
 * One system's prices. Everything but `total` is per municipality: its prices for the system added up, a price of zero
 * included, and divided by its population for kr. per inhabitant.
 * - `total`: the sum (kr./year). `n`: municipalities with at least one price.
 * - `perCapita`: median, min, max; `ratio` max/min, null when min is 0; `cv` sample standard deviation / mean, null
 *   when n < 2 or the mean is 0.
 * - `outliers`: municipalities strictly outside [Q1 − 1.5·IQR, Q3 + 1.5·IQR] on kr. per inhabitant (Tukey 1977), with
 *   the quartiles of QUARTILE.INC; null when n < 4.
 * - `savings`: what the municipalities above the median would save by paying it: Σ max(0, kr. per inhabitant −
 *   median)·population (kr./year); null when n < 3.
 */
export function priceFinding(rows: readonly DataRow[]): SystemFinding['price'] {
  const prices = municipalPrices(rows);
  const perCapita = prices.map((price) => price.perCapita);
  const min = quantile(perCapita, 0);
  const max = quantile(perCapita, 1);
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
    outliers: outliersOf(prices),
    savings: savingsOf(prices),
  };
}

function municipalPrices(rows: readonly DataRow[]): readonly MunicipalPrice[] {
  return [...groupRows(rows, ({ municipality }) => municipality)].flatMap(([municipality, itsRows]) => {
    const price = totalPrice(itsRows);
    const population = populationOf(municipality);
    if (price === null || population === 0) return [];
    return [{ municipality, population, price, perCapita: price / population }];
  });
}

function outliersOf(prices: readonly MunicipalPrice[]): readonly string[] | null {
  const perCapita = prices.map((price) => price.perCapita);
  const q1 = quantile(perCapita, 0.25);
  const q3 = quantile(perCapita, 0.75);
  if (prices.length < enoughForOutliers || q1 === null || q3 === null) return null;
  const reach = 1.5 * (q3 - q1);
  return prices
    .filter((price) => price.perCapita < q1 - reach || price.perCapita > q3 + reach)
    .map(({ municipality }) => municipality);
}

function savingsOf(prices: readonly MunicipalPrice[]): number | null {
  const middle = median(prices.map((price) => price.perCapita));
  if (prices.length < enoughForSavings || middle === null) return null;
  return sum(prices.map(({ perCapita, population }) => Math.max(0, perCapita - middle) * population));
}

/**
 * Add-ons as a share of the price, 0–1 and beyond: Σ add-ons / Σ price over the rows that have both; null when the
 * prices add up to nothing.
 */
export function addOnShare(rows: readonly DataRow[]): number | null {
  const both = rows.flatMap(({ registration: { answers } }) =>
    answers.addOnCost === undefined || answers.yearlyPrice === undefined
      ? []
      : [{ addOns: answers.addOnCost, price: answers.yearlyPrice }],
  );
  return ratio(sum(both.map(({ addOns }) => addOns)), sum(both.map(({ price }) => price)));
}

/** The median of "Prisstigning seneste 3 år" over the rows that have it, in per cent as answered (12 is 12 %). */
export function increaseMedian(rows: readonly DataRow[]): number | null {
  return median(present(rows.map(({ registration }) => registration.answers.priceIncrease)));
}

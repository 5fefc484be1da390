/** The values that are there; a missing value is null or undefined, never zero. */
export function present<T>(values: readonly (T | null | undefined)[]): readonly T[] {
  return values.filter((value): value is T => value !== null && value !== undefined);
}

/** The sum; 0 for no values. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * The arithmetic mean (Excel AVERAGE); null for no values. Equal values have exactly that value as their mean, whatever
 * floating point makes of their sum, so that they vary by nothing.
 */
export function mean(values: readonly number[]): number | null {
  const [first] = values;
  if (first === undefined) return null;
  return values.every((value) => value === first) ? first : sum(values) / values.length;
}

/** One value with the weight it counts by. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** Σ weight·value / Σ weight; null when the weights add up to nothing, and so for no values. */
export function weightedMean(values: readonly Weighted[]): number | null {
  return ratio(
    sum(values.map(({ value, weight }) => weight * value)),
    sum(values.map(({ weight }) => weight)),
  );
}

/**
 * A part of a whole; null when the whole is not above zero, or so near it that the quotient is too large for a number
 * (a spreadsheet's #NUM!).
 */
export function ratio(part: number, whole: number): number | null {
  const quotient = part / whole;
  return whole > 0 && Number.isFinite(quotient) ? quotient : null;
}

/** The share, 0–1, of the values that hold; null for no values. */
export function shareOf<T>(values: readonly T[], holds: (value: T) => boolean): number | null {
  return ratio(values.filter(holds).length, values.length);
}

/**
 * The inclusive quantile of Excel's QUARTILE.INC and PERCENTILE.INC (method 7 of Hyndman & Fan 1996): the value at
 * place (n − 1)·p of the sorted values counted from 0, with straight lines between neighbours.
 *
 * @param p 0–1
 * @returns null for no values
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/** The median (Excel MEDIAN): the middle value, or the mean of the two middle ones; null for no values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The sample standard deviation, with n − 1 in the denominator (Excel STDEV.S); null for fewer than two values. */
export function sampleDeviation(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1));
}

/** Sample standard deviation / mean; null for fewer than two values, or when the mean is not above zero. */
export function coefficientOfVariation(values: readonly number[]): number | null {
  const deviation = sampleDeviation(values);
  const middle = mean(values);
  return deviation === null || middle === null ? null : ratio(deviation, middle);
}

/**
 * Compares a figure with a limit at nine decimals, as `ROUND(figure - limit; 9)` does in a cell: two figures that are
 * equal on paper must not be told apart by the last bit of their floating-point numbers.
 *
 * @returns negative when the figure is below the limit, 0 at it, positive above it
 */
export function compareWithLimit(figure: number, limit: number): number {
  return Math.round((figure - limit) * 1e9);
}

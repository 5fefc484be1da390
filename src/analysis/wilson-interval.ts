import type { Interval } from './findings';

/** The normal distribution's two-sided 95 %: its quantile at 97.5 %. */
export const normalQuantile = 1.959963984540054;

/**
 * Wilson's score interval of a share, 95 %, without correction for continuity. Sources: Wilson (1927), "Probable
 * inference, the law of succession, and statistical inference", JASA 22; Brown, Cai & DasGupta (2001), "Interval
 * estimation for a binomial proportion", Statistical Science 16.
 *
 * When all who have the system have answered, it tells of the spread among them, not of sampling.
 *
 * @param share 0–1; null when it is missing
 * @param n what the share rests on
 * @returns lower and upper end, 0–1; null for no answers
 */
export function wilsonInterval(share: number | null, n: number): Interval | null {
  if (share === null || n === 0) return null;
  const z2 = normalQuantile ** 2;
  const middle = share + z2 / (2 * n);
  const reach = normalQuantile * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const whole = 1 + z2 / n;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}

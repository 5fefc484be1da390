import { compareNames } from '../survey/names/name-order';
import { ratio } from './statistics';

/** What a system is ranked by. */
interface Ranked {
  readonly system: string;
  readonly priority: number | null;
}

/** The number that ranks: the Prioritet at nine decimals, −1 without one. */
export function rankNumber(priority: number | null): number {
  return priority === null ? -1 : Math.round(priority * 1e9) / 1e9;
}

/** Highest Prioritet first, those without one last, then by name. */
export function comparePriority(one: Ranked, other: Ranked): number {
  return rankNumber(other.priority) - rankNumber(one.priority) || compareNames(one.system, other.system);
}

/**
 * Økonomi, 0–100: 100 · prices that are smaller / (prices − 1).
 *
 * @param price the system's Årlig pris i alt, one of `prices`; null when it has none
 * @param prices those of all systems with a rank that have one. Compared at six decimals of a krone
 * @returns null without a price, or when no other system has one
 */
export function economy(price: number | null, prices: readonly number[]): number | null {
  if (price === null) return null;
  const smaller = prices.filter((other) => Math.round((other - price) * 1e6) < 0).length;
  const share = ratio(smaller, prices.length - 1);
  return share === null ? null : 100 * share;
}

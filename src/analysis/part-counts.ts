import type { SystemFinding } from './findings';
import { wishes } from './wish-figures';

type Basis = Pick<SystemFinding, 'ratings' | 'n' | 'exits' | 'wanted' | 'price'>;

/**
 * How many answers each part of the scores rests on: the fewest ratings of its areas that have any; the texts on
 * alternatives; the exits stated; the wishes; the municipalities with a pristal; the answers on taking part. 0 for a
 * part that is missing.
 */
export function partCounts(
  { breakUp, negotiate }: SystemFinding['scoreParts'],
  { ratings, n, exits, wanted, price }: Basis,
): SystemFinding['partCounts'] {
  const counted = (part: number | null, count: number): number => (part === null ? 0 : count);
  const fewest = (areas: readonly (keyof typeof ratings)[]): number =>
    Math.min(...areas.map((area) => ratings[area].n).filter((count) => count > 0));
  return {
    breakUp: {
      pressure: counted(breakUp.pressure, fewest(['maintenance', 'quality'])),
      alternatives: counted(breakUp.alternatives, n.alternativesShare),
      window: counted(breakUp.window, exits.stated),
      wish: counted(breakUp.wish, wishes(wanted)),
    },
    negotiate: {
      pressure: counted(negotiate.pressure, fewest(['pricing', 'addOns', 'negotiation'])),
      spread: counted(negotiate.spread, price.pristalN),
      join: counted(negotiate.join, n.joinShare),
      wish: counted(negotiate.wish, wishes(wanted)),
    },
  };
}

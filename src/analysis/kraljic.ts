import type { SystemFinding } from './findings';
import type { AnalysisSettings } from './settings';
import { compareWithLimit, median, present } from './statistics';

type Portfolio = Pick<SystemFinding, 'system' | 'municipalities' | 'monopolyDegree' | 'price'>;
type Limits = Pick<AnalysisSettings, 'thresholds' | 'overrides'>;

/**
 * The yearly price, kr., from which a system's impact is high: the analyst's own, else the median over the systems that
 * have a rank and a price; null when there is none.
 */
export function impactLimit(systems: readonly Portfolio[], { thresholds, overrides }: Limits): number | null {
  const ranked = systems.filter(({ municipalities }) => municipalities >= thresholds.rank);
  return overrides.impact ?? median(present(ranked.map(({ price }) => price.total)));
}

/**
 * Kraljic's portfolio ("Purchasing Must Become Supply Management", Harvard Business Review 1983): each system's
 * quadrant, by name.
 * - Supply risk is high when Monopolgrad ≥ the threshold `supplyRisk`.
 * - Impact is high when the system's yearly price in all ≥ `impactLimit`, one limit for all.
 * - strategic: both high · bottleneck: risk alone · leverage: impact alone · nonCritical: neither.
 *
 * A system without a Monopolgrad or a price has none.
 */
export function kraljicQuadrants(
  systems: readonly Portfolio[],
  limits: Limits,
): ReadonlyMap<string, SystemFinding['kraljic']> {
  const impact = impactLimit(systems, limits);
  return new Map(
    systems.map((system) => [system.system, quadrant(system, impact, limits.thresholds.supplyRisk)]),
  );
}

function quadrant(
  { monopolyDegree, price }: Portfolio,
  impactFrom: number | null,
  riskLimit: number,
): SystemFinding['kraljic'] {
  if (monopolyDegree === null || price.total === null || impactFrom === null) return null;
  const risk = compareWithLimit(monopolyDegree, riskLimit) >= 0;
  const impact = Math.round((price.total - impactFrom) * 1e6) >= 0;
  if (risk) return impact ? 'strategic' : 'bottleneck';
  return impact ? 'leverage' : 'nonCritical';
}

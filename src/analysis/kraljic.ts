import type { Domain } from '../survey/vocabularies';
import type { SystemFinding } from './findings';
import type { AnalysisSettings } from './settings';
import { compareWithLimit, median, present } from './statistics';

type Portfolio = Pick<SystemFinding, 'system' | 'domain' | 'monopolyDegree' | 'price'>;

/**
 * Kraljic's portfolio ("Purchasing Must Become Supply Management", Harvard Business Review 1983): each system's
 * quadrant within its Fagområde, by name.
 * - Supply risk is high when Monopolgrad ≥ the threshold `supplyRisk`.
 * - Impact is high when the system's yearly price in all ≥ the median of those of the Fagområde's systems, the
 *   systems without a price left out. A system belongs to the Fagområde of its `domain`.
 * - strategic: both high · bottleneck: risk alone · leverage: impact alone · nonCritical: neither.
 *
 * A system without a Fagområde, a Monopolgrad or a price has none.
 */
export function kraljicQuadrants(
  systems: readonly Portfolio[],
  thresholds: AnalysisSettings['thresholds'],
): ReadonlyMap<string, SystemFinding['kraljic']> {
  const medians = new Map<Domain | null, number | null>();
  for (const { domain } of systems) {
    if (medians.has(domain)) continue;
    const neighbours = systems.filter((system) => system.domain === domain);
    medians.set(domain, median(present(neighbours.map(({ price }) => price.total))));
  }
  return new Map(
    systems.map((system) => [
      system.system,
      system.domain === null
        ? null
        : quadrant(system, medians.get(system.domain) ?? null, thresholds.supplyRisk),
    ]),
  );
}

function quadrant(
  { monopolyDegree, price }: Portfolio,
  impactLimit: number | null,
  riskLimit: number,
): SystemFinding['kraljic'] {
  if (monopolyDegree === null || price.total === null || impactLimit === null) return null;
  const risk = compareWithLimit(monopolyDegree, riskLimit) >= 0;
  const impact = compareWithLimit(price.total, impactLimit) >= 0;
  if (risk) return impact ? 'strategic' : 'bottleneck';
  return impact ? 'leverage' : 'nonCritical';
}

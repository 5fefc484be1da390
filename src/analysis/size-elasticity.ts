import type { DataRow } from '../consolidation/data-set';
import type { Findings } from './findings';
import { municipalPrices } from './municipal-prices';
import { groupRows } from './observations';
import { median } from './statistics';

/** Fewest municipalities with a price above zero for a system to say how prices follow size. */
const enoughMunicipalities = 5;

/** Fewest pairs of municipalities for the data to say anything. */
const enoughPairs = 30;

/**
 * Størrelseselasticitet b: how much a price grows with the number of inhabitants, as the exponent of price =
 * constant · population^b. 1 is the same price per inhabitant everywhere; below 1 the large pay less each.
 *
 * The Theil–Sen slope (Theil 1950; Sen 1968) of ln price on ln population: the median of the slopes of all pairs of
 * municipalities of unlike population within each system in which at least five have a price above zero, pooled over
 * the systems.
 *
 * @param override the analyst's own value; null when there is none
 * @returns the value in force, 1 when there are fewer than thirty pairs, and how many pairs there are
 */
export function sizeElasticity(rows: readonly DataRow[], override: number | null): Findings['elasticity'] {
  const slopes = [...groupRows(rows, ({ system }) => system).values()].flatMap(slopesWithin);
  const found = slopes.length < enoughPairs ? 1 : (median(slopes) ?? 1);
  return { value: override ?? found, found, pairs: slopes.length, overridden: override !== null };
}

/** The slopes of the pairs of municipalities of one system. */
function slopesWithin(rows: readonly DataRow[]): readonly number[] {
  const points = municipalPrices(rows)
    .filter(({ price }) => price > 0)
    .map(({ population, price }) => ({ size: Math.log(population), price: Math.log(price) }));
  if (points.length < enoughMunicipalities) return [];
  return points.flatMap((one, index) =>
    points
      .slice(index + 1)
      .filter((other) => other.size !== one.size)
      .map((other) => (other.price - one.price) / (other.size - one.size)),
  );
}

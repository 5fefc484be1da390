import type { DataRow } from '../../consolidation/data-set';
import type { Findings } from '../findings';
import { municipalPrices, priceLevel } from '../municipal-prices';
import { enoughForSpread } from '../price-figures';
import { median, quantile } from '../statistics';

/** What one municipality pays for a system, beside what the others pay. */
export interface PriceDot {
  readonly municipality: string;
  /** kr. a year. */
  readonly price: number;
  /** Pristal in per cent of the system's median: 100 is the middle. */
  readonly index: number;
  readonly isOutlier: boolean;
}

/** The prices of one system; quartiles in per cent of the median, which is 100. */
export interface PriceStrip {
  readonly system: string;
  /** Prisspredning: the quartile coefficient of dispersion. */
  readonly spread: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Lowest first. */
  readonly dots: readonly PriceDot[];
}

/**
 * How prices lie about the median of each system, in the order of the systems; one that fewer than four municipalities
 * have a price above zero for is left out.
 *
 * @param rows finished registrations
 */
export function priceStrips(
  systems: Findings['systems'],
  rows: readonly DataRow[],
  elasticity: number,
): readonly PriceStrip[] {
  return systems.flatMap(({ system, price: { spread, outliers } }) => {
    const levels = municipalPrices(rows.filter((row) => row.system === system)).flatMap((price) => {
      const level = priceLevel(price, elasticity);
      return level === null ? [] : [{ ...price, level }];
    });
    const middle = median(levels.map(({ level }) => level));
    if (levels.length < enoughForSpread || middle === null || spread === null) return [];
    const quartile = (p: number): number =>
      ((quantile(
        levels.map(({ level }) => level),
        p,
      ) ?? middle) /
        middle) *
      100;
    const unusual = new Set(outliers);
    return [
      {
        system,
        spread,
        lowerQuartile: quartile(0.25),
        upperQuartile: quartile(0.75),
        dots: levels
          .map(({ municipality, price, level }) => ({
            municipality,
            price,
            index: (level / middle) * 100,
            isOutlier: unusual.has(municipality),
          }))
          .toSorted((one, other) => one.index - other.index),
      },
    ];
  });
}

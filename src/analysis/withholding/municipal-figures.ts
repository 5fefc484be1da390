import { observationsOf, groupRows, populationOf } from '../observations';
import { meanRatings, pressure } from '../rating-figures';
import type { ByArea } from '../rating-figures';
import { totalPrice } from '../municipal-prices';
import type { Shareable } from './assess';

/** What one municipality has answered about one system: its own figures, and nobody else's. */
export interface MunicipalSystem {
  readonly system: string;
  /** Its yearly price, kr., and per inhabitant. */
  readonly price: number | null;
  readonly perCapita: number | null;
  readonly means: ByArea<number | null>;
  /** The Problemtryk that its own ratings give. */
  readonly pressure: number | null;
}

/** What a municipality is told of itself. */
export interface MunicipalFigures {
  /** The four-digit code. */
  readonly municipality: string;
  /** By name. */
  readonly systems: readonly MunicipalSystem[];
}

/** The own figures of each municipality that has finished registrations, by code. */
export function municipalFigures({ dataSet, settings }: Shareable): readonly MunicipalFigures[] {
  const byMunicipality = groupRows(observationsOf(dataSet), ({ municipality }) => municipality);
  return [...byMunicipality].map(([municipality, rows]) => ({
    municipality,
    systems: [...groupRows(rows, ({ system }) => system)].map(([system, own]) => {
      const price = totalPrice(own);
      const population = populationOf(municipality);
      const means = meanRatings(own);
      return {
        system,
        price,
        perCapita: price === null || population === 0 ? null : price / population,
        means,
        pressure: pressure(means, settings.areaWeights),
      };
    }),
  }));
}

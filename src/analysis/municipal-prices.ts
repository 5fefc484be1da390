import type { DataRow } from '../consolidation/data-set';
import { groupRows, populationOf } from './observations';
import { present, sum } from './statistics';

/** What one municipality pays for one system: all its registrations' prices added up. */
export interface MunicipalPrice {
  readonly municipality: string;
  readonly population: number;
  /** kr. a year. */
  readonly price: number;
  /** kr. a year per inhabitant. */
  readonly perCapita: number;
}

/** The sum of the yearly prices (kr.) over the rows that have one, zero included; null when none has. */
export function totalPrice(rows: readonly DataRow[]): number | null {
  const prices = present(rows.map(({ registration }) => registration.answers.yearlyPrice));
  return prices.length === 0 ? null : sum(prices);
}

/** What each municipality pays for the system whose rows these are; those without a price are left out. */
export function municipalPrices(rows: readonly DataRow[]): readonly MunicipalPrice[] {
  return [...groupRows(rows, ({ municipality }) => municipality)].flatMap(([municipality, itsRows]) => {
    const price = totalPrice(itsRows);
    const population = populationOf(municipality);
    if (price === null || population === 0) return [];
    return [{ municipality, population, price, perCapita: price / population }];
  });
}

/** Pristal: the price in relation to the size, price / population^b; null for a price of zero. */
export function priceLevel({ price, population }: MunicipalPrice, elasticity: number): number | null {
  return price > 0 ? price / population ** elasticity : null;
}

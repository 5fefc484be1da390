import type { DataRow } from '../consolidation/data-set';
import { codesOf } from '../survey/vocabularies';
import type { Domain } from '../survey/vocabularies';
import type { VendorFinding } from './findings';
import { knownStatuses, monopolyDegree, monopolyShare } from './monopoly-figures';
import { compareNames } from '../survey/names/name-order';
import { distinct, groupRows, municipalityCodesOf } from './observations';
import { totalPrice } from './municipal-prices';
import { byArea, meanRatings, pressure, scaleRating } from './rating-figures';
import type { AnalysisSettings } from './settings';
import { median, present, quantile, ratio } from './statistics';

/**
 * Every vendor that a registration names, the one with most registrations first, then by name. Each figure is defined
 * as for a system, over the vendor's rows. `soleVendorSystems` counts the systems of which no row names another
 * vendor; rows without a vendor do not speak against it.
 *
 * @param domainOf the Fagområde of each system
 */
export function vendorFindings(
  rows: readonly DataRow[],
  domainOf: ReadonlyMap<string, Domain | null>,
  settings: AnalysisSettings,
): readonly VendorFinding[] {
  const named = rows.filter(({ vendor }) => vendor !== null);
  const vendorsOf = new Map(
    [...groupRows(named, ({ system }) => system)].map(([system, itsRows]) => [
      system,
      new Set(itsRows.map(({ vendor }) => vendor)).size,
    ]),
  );
  const paid = new Map(
    [...groupRows(rows, ({ municipality }) => municipality)].map(([municipality, itsRows]) => [
      municipality,
      totalPrice(itsRows),
    ]),
  );
  return [...groupRows(named, ({ vendor }) => vendor)]
    .map(([vendor, itsRows]) => vendorFinding(vendor, itsRows, { vendorsOf, paid, domainOf, settings }))
    .toSorted(
      (one, other) => other.registrations - one.registrations || compareNames(one.vendor, other.vendor),
    );
}

/** What a vendor's figures need besides its rows. */
interface Surroundings {
  /** How many vendors are named for each system. */
  readonly vendorsOf: ReadonlyMap<string, number>;
  /** What each municipality reports to pay in all, kr. a year; null when it reports nothing. */
  readonly paid: ReadonlyMap<string, number | null>;
  readonly domainOf: ReadonlyMap<string, Domain | null>;
  readonly settings: AnalysisSettings;
}

function vendorFinding(
  vendor: string,
  rows: readonly DataRow[],
  { vendorsOf, paid, domainOf, settings }: Surroundings,
): VendorFinding {
  const systems = distinct(rows.map(({ system }) => system));
  const ratings = meanRatings(rows);
  const domains = new Set(systems.map((system) => domainOf.get(system) ?? null));
  return {
    vendor,
    systems: systems.length,
    municipalities: municipalityCodesOf(rows).length,
    registrations: rows.length,
    price: totalPrice(rows),
    ratings,
    n: {
      ratings: byArea((area) => present(rows.map((row) => scaleRating(row, area))).length),
      monopolyDegree: knownStatuses(rows),
    },
    soleVendorSystems: systems.filter((system) => vendorsOf.get(system) === 1).length,
    monopolyShare: monopolyShare(rows),
    monopolyDegree: monopolyDegree(rows, settings.statusPoints),
    pressure: pressure(ratings, settings.areaWeights),
    priceShare: priceShareOf(rows, paid),
    domains: (codesOf('domain') as readonly Domain[]).filter((domain) => domains.has(domain)),
  };
}

/**
 * A vendor's share of the reported yearly price of each municipality in which it has a price: its prices there / all that
 * the municipality reports. A municipality that names it without a price says nothing of its share.
 */
function priceShareOf(rows: readonly DataRow[], paid: Surroundings['paid']): VendorFinding['priceShare'] {
  const shares = present(
    [...groupRows(rows, ({ municipality }) => municipality)].map(([municipality, itsRows]) => {
      const own = totalPrice(itsRows);
      return own === null ? null : ratio(own, paid.get(municipality) ?? 0);
    }),
  );
  return { median: median(shares), max: quantile(shares, 1), n: shares.length };
}

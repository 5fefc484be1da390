import type { DataRow } from '../consolidation/data-set';
import type { VendorFinding } from './findings';
import { monopolyDegree, monopolyShare } from './monopoly-figures';
import { compareNames } from '../survey/names/name-order';
import { distinct, groupRows, municipalityCodesOf } from './observations';
import { totalPrice } from './price-figures';
import { meanRatings, pressure } from './rating-figures';
import type { AnalysisSettings } from './settings';

/**
 * Every vendor that a registration names, the one with most registrations first, then by name. Each figure is defined
 * as for a system, over the vendor's rows. `soleVendorSystems` counts the systems of which no row names another
 * vendor; rows without a vendor do not speak against it.
 */
export function vendorFindings(
  rows: readonly DataRow[],
  settings: AnalysisSettings,
): readonly VendorFinding[] {
  const named = rows.filter(({ vendor }) => vendor !== null);
  const vendorsOf = new Map(
    [...groupRows(named, ({ system }) => system)].map(([system, itsRows]) => [
      system,
      new Set(itsRows.map(({ vendor }) => vendor)).size,
    ]),
  );
  return [...groupRows(named, ({ vendor }) => vendor)]
    .map(([vendor, itsRows]) => vendorFinding(vendor, itsRows, vendorsOf, settings))
    .toSorted(
      (one, other) => other.registrations - one.registrations || compareNames(one.vendor, other.vendor),
    );
}

function vendorFinding(
  vendor: string,
  rows: readonly DataRow[],
  vendorsOf: ReadonlyMap<string, number>,
  settings: AnalysisSettings,
): VendorFinding {
  const systems = distinct(rows.map(({ system }) => system));
  const ratings = meanRatings(rows);
  return {
    vendor,
    systems: systems.length,
    municipalities: municipalityCodesOf(rows).length,
    registrations: rows.length,
    price: totalPrice(rows),
    ratings,
    soleVendorSystems: systems.filter((system) => vendorsOf.get(system) === 1).length,
    monopolyShare: monopolyShare(rows),
    monopolyDegree: monopolyDegree(rows, settings.statusPoints),
    pressure: pressure(ratings, settings.areaWeights),
  };
}

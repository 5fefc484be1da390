import type { DataRow } from '../consolidation/data-set';
import { codesOf } from '../survey/vocabularies';
import type { Domain } from '../survey/vocabularies';
import { concentrationRatio, herfindahl, sharesOf } from './concentration';
import type { ByBase, DomainFinding } from './findings';
import { compareNames } from '../survey/names/name-order';
import { distinct, groupRows, municipalityCodesOf, populationCovered } from './observations';
import { totalPrice } from './price-figures';
import { singleBidShare } from './tender-figures';

/** What one vendor has of a Fagområde. */
interface VendorAmounts {
  readonly vendor: string;
  readonly registrations: number;
  readonly spend: number;
  readonly population: number;
}

/**
 * Every Fagområde that a registration names, in the questionnaire's order. A registration belongs to the Fagområde
 * that it names itself, whatever other municipalities say of the same system; without one it is in none.
 */
export function domainFindings(rows: readonly DataRow[]): readonly DomainFinding[] {
  const groups = groupRows(rows, ({ registration }) => registration.answers.domain);
  return (codesOf('domain') as readonly Domain[]).flatMap((domain) => {
    const itsRows = groups.get(domain);
    return itsRows === undefined ? [] : [domainFinding(domain, itsRows)];
  });
}

/**
 * One Fagområde. `systems`, `registrations`, `municipalities`, `spend`, `population` and `singleBidShare` are of all
 * its rows. Shares, HHI, CR1 and CR3 are of the rows whose vendor is named, on three bases:
 * - registrations: the vendor's rows;
 * - spend: the sum of its yearly prices, 0 when it has none;
 * - population: the inhabitants of the municipalities in which it has a row, each municipality once per vendor. A
 *   municipality with two vendors stands behind both, and the whole is the sum over the vendors.
 */
function domainFinding(domain: Domain, rows: readonly DataRow[]): DomainFinding {
  const amounts = vendorAmounts(rows);
  return {
    domain,
    systems: distinct(rows.map(({ system }) => system)).length,
    registrations: rows.length,
    municipalities: municipalityCodesOf(rows).length,
    spend: totalPrice(rows),
    population: populationCovered(rows),
    shares: vendorShares(amounts),
    hhi: onEachBase(amounts, herfindahl),
    cr1: onEachBase(amounts, (values) => concentrationRatio(values, 1)),
    cr3: onEachBase(amounts, (values) => concentrationRatio(values, 3)),
    singleBidShare: singleBidShare(rows),
  };
}

function vendorAmounts(rows: readonly DataRow[]): readonly VendorAmounts[] {
  return [...groupRows(rows, ({ vendor }) => vendor)]
    .map(([vendor, itsRows]) => ({
      vendor,
      registrations: itsRows.length,
      spend: totalPrice(itsRows) ?? 0,
      population: populationCovered(itsRows),
    }))
    .toSorted(
      (one, other) => other.registrations - one.registrations || compareNames(one.vendor, other.vendor),
    );
}

function vendorShares(amounts: readonly VendorAmounts[]): DomainFinding['shares'] {
  const registrations = sharesOf(amounts.map((amount) => amount.registrations));
  const spend = sharesOf(amounts.map((amount) => amount.spend));
  const population = sharesOf(amounts.map((amount) => amount.population));
  return amounts.map(({ vendor }, place) => ({
    vendor,
    registrations: registrations?.[place] ?? null,
    spend: spend?.[place] ?? null,
    population: population?.[place] ?? null,
  }));
}

function onEachBase(
  amounts: readonly VendorAmounts[],
  figure: (values: readonly number[]) => number | null,
): ByBase {
  return {
    registrations: figure(amounts.map(({ registrations }) => registrations)),
    spend: figure(amounts.map(({ spend }) => spend)),
    population: figure(amounts.map(({ population }) => population)),
  };
}

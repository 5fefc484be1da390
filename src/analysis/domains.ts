import type { DataRow } from '../consolidation/data-set';
import { codesOf } from '../survey/vocabularies';
import type { Domain } from '../survey/vocabularies';
import { concentrationRatio, herfindahl, sharesOf } from './concentration';
import type { ByBase, ConcentrationFinding, DomainFinding, KleFinding } from './findings';
import { compareCodes, compareNames } from '../survey/names/name-order';
import { distinct, groupRows, municipalityCodesOf, populationCovered } from './observations';
import { totalPrice } from './municipal-prices';
import { sum } from './statistics';
import { singleBidShare } from './tender-figures';
import { wilsonInterval } from './wilson-interval';

/** What one vendor has of a group of registrations. */
interface VendorAmounts {
  readonly vendor: string;
  readonly registrations: number;
  readonly spend: number;
  readonly population: number;
}

/** Fewest registrations with a KLE number for a main group to be shown. */
const enoughForKle = 10;

/**
 * Every Fagområde that a system belongs to, in the questionnaire's order. A registration stands in the Fagområde of its
 * system, which is the one that most of the system's registrations name, so that a stray answer makes no market; a
 * system of which none names any is in none.
 *
 * @param domainOf the Fagområde of each system
 */
export function domainFindings(
  rows: readonly DataRow[],
  domainOf: ReadonlyMap<string, Domain | null>,
): readonly DomainFinding[] {
  const groups = groupRows(rows, ({ system }) => domainOf.get(system));
  return (codesOf('domain') as readonly Domain[]).flatMap((domain) => {
    const itsRows = groups.get(domain);
    return itsRows === undefined ? [] : [{ domain, ...concentrationOf(itsRows) }];
  });
}

/** The KLE main group of a registration: the first two digits of its KLE-nr.; null without one. */
export function kleGroupOf({ registration }: DataRow): string | null {
  return registration.answers.kle?.slice(0, 2) ?? null;
}

/** The same figures per KLE main group, where at least ten registrations carry a number of it; by number. */
export function kleFindings(rows: readonly DataRow[]): readonly KleFinding[] {
  return [...groupRows(rows, kleGroupOf)]
    .filter(([, itsRows]) => itsRows.length >= enoughForKle)
    .toSorted(([one], [other]) => compareCodes(one, other))
    .map(([group, itsRows]) => ({ group, ...concentrationOf(itsRows) }));
}

/**
 * A group of registrations. `systems`, `registrations`, `municipalities`, `spend`, `population` and the single-bid
 * share with its Wilson interval are of all its rows. Shares, HHI, CR1 and CR3 are of the rows whose vendor is named,
 * on three bases:
 * - registrations: the vendor's rows;
 * - spend: the sum of its yearly prices, 0 when it has none;
 * - population: the inhabitants of the municipalities in which it has a row, each municipality once per vendor. A
 *   municipality with two vendors stands behind both, and the whole is the sum over the vendors.
 * `baseCounts`: the rows with a vendor; those of them with a price; the pairs of a vendor and a municipality.
 */
export function concentrationOf(rows: readonly DataRow[]): ConcentrationFinding {
  const amounts = vendorAmounts(rows);
  const named = rows.filter(({ vendor }) => vendor !== null);
  const municipalities = municipalityCodesOf(rows).length;
  const { share, n } = singleBidShare(rows);
  return {
    systems: distinct(rows.map(({ system }) => system)).length,
    registrations: rows.length,
    municipalities,
    spend: totalPrice(rows),
    population: populationCovered(rows),
    shares: vendorShares(amounts),
    hhi: onEachBase(amounts, herfindahl),
    cr1: onEachBase(amounts, (values) => concentrationRatio(values, 1)),
    cr3: onEachBase(amounts, (values) => concentrationRatio(values, 3)),
    baseCounts: {
      registrations: named.length,
      spend: named.filter(({ registration }) => registration.answers.yearlyPrice !== undefined).length,
      population: sum(
        [...groupRows(named, ({ vendor }) => vendor).values()].map((its) => municipalityCodesOf(its).length),
      ),
    },
    n: { registrations: rows.length, municipalities },
    singleBidShare: share,
    singleBidInterval: wilsonInterval(share, n),
    singleBidN: n,
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

function vendorShares(amounts: readonly VendorAmounts[]): ConcentrationFinding['shares'] {
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

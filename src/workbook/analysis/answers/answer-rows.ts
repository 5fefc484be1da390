import type { AnalysisSettings } from '../../../analysis/settings';
import type { Findings } from '../../../analysis/findings';
import { kleGroupOf } from '../../../analysis/domains';
import { totalPrice } from '../../../analysis/municipal-prices';
import { groupRows } from '../../../analysis/observations';
import { ratio } from '../../../analysis/statistics';
import { knowsAlternative } from '../../../analysis/tender-figures';
import type { DataRow, DataSet } from '../../../consolidation/data-set';
import { municipalityByCode } from '../../../survey/municipalities';
import type { TableColumn } from '../layout/table-types';
import { domainNo } from './domain-no';
import { exitKeys } from './exit-keys';
import type { ExitKeys } from './exit-keys';

/** A row of the raw table: a registration with everything that its helper columns show. */
export interface AnswerRow {
  readonly data: DataRow;
  /** The registration's place in the data set, from 1: sorting the sheet loses nothing. */
  readonly order: number;
  readonly municipalityNo: number;
  readonly municipality: string;
  readonly population: number | null;
  /** Places in the lists of systems, vendors and fagområder, from 1; keys of the formulas. */
  readonly systemNo: number | null;
  readonly vendorNo: number | null;
  readonly keys: Keys;
  readonly points: number | null;
  readonly alternative: 0 | 1 | null;
  readonly exit: ExitKeys | null;
  readonly municipalPrice: number | null;
  readonly perCapita: number | null;
  /** Pristal on the municipality's first row of the system; whether it is an outlier, null when nobody can say. */
  readonly priceLevel: number | null;
  readonly outlier: 0 | 1 | null;
  /** The vendor's share of what the municipality pays, on the vendor's first row there. */
  readonly vendorPriceShare: number | null;
}

/** A column of the raw table. */
export type AnswerColumn = TableColumn<AnswerRow>;

/** What identifies a counted registration in the formulas; every key is null for a draft. */
interface Keys {
  readonly system: number | null;
  readonly vendor: number | null;
  readonly domain: number | null;
  readonly kle: number | null;
  readonly pairs: Readonly<Record<PairKey, Pair>>;
  /** 1 on one row for each system in which the row's vendor is the only one named. */
  readonly soleVendor: 0 | 1 | null;
}

/** A pair of keys as one number, and whether this row is the first that has it: how formulas count distinct pairs. */
export interface Pair {
  readonly number: number | null;
  readonly first: 0 | 1 | null;
}

export const pairKeys = [
  'systemMunicipality',
  'vendorSystem',
  'vendorMunicipality',
  'domainSystem',
  'domainMunicipality',
  'domainVendorMunicipality',
  'kleSystem',
  'kleMunicipality',
  'kleVendorMunicipality',
] as const;
export type PairKey = (typeof pairKeys)[number];

/** Room for the second key of a pair: more than there are municipality codes, systems or vendors. */
export const room = { municipality: 10_000, name: 100_000 } as const;

/** KLE main groups are numbered behind the fagområder. */
export const kleBase = 100;

/**
 * The rows of the raw table: by system in the order of the findings, counted registrations before drafts, then as in
 * the data set, so that all that is said of one system stands together.
 */
export function answerRows(
  dataSet: DataSet,
  findings: Findings,
  settings: AnalysisSettings,
): readonly AnswerRow[] {
  const systemNumbers = numbersOf(findings.systems.map(({ system }) => system));
  const vendorNumbers = numbersOf(findings.vendors.map(({ vendor }) => vendor));
  const sorted = dataSet.rows
    .map((data, index) => ({ data, order: index + 1, systemNo: systemNumbers.get(data.system) ?? null }))
    .toSorted(
      (one, other) =>
        (one.systemNo ?? Infinity) - (other.systemNo ?? Infinity) ||
        draftsLast(one.data) - draftsLast(other.data) ||
        one.order - other.order,
    );
  const vendorsOfSystem = new Map(findings.systems.map(({ system, vendors }) => [system, vendors.length]));
  const firsts = firstOnes();
  const prices = municipalPrices(dataSet.rows);
  const facts = systemFacts(findings);
  const exits = exitKeys(findings.date);
  const paid = paidByVendor(dataSet.rows);
  return sorted.map(({ data, order, systemNo }): AnswerRow => {
    const municipalityNo = Number(data.municipality);
    const vendorNo = data.vendor === null ? null : (vendorNumbers.get(data.vendor) ?? null);
    const counted = data.registration.status === 'finished';
    const fact = facts.get(data.system);
    const group = kleGroupOf(data);
    const keys = {
      system: counted ? systemNo : null,
      vendor: counted ? vendorNo : null,
      domain: counted ? (fact?.domain ?? null) : null,
      kle: counted && group !== null ? kleBase + Number(group) : null,
    };
    const pairs = pairsOf({ ...keys, municipality: municipalityNo }, firsts);
    const population = municipalityByCode(data.municipality)?.population ?? null;
    const isFirst = pairs.systemMunicipality.first === 1;
    const municipalPrice = isFirst ? (prices.get(priceKey(data)) ?? null) : null;
    const priceLevel =
      municipalPrice === null || population === null || municipalPrice <= 0
        ? null
        : municipalPrice / population ** findings.elasticity.value;
    return {
      data,
      order,
      municipalityNo,
      municipality: municipalityByCode(data.municipality)?.name ?? data.municipality,
      population,
      systemNo,
      vendorNo,
      keys: { ...keys, pairs, soleVendor: soleVendor(pairs.vendorSystem, vendorsOfSystem.get(data.system)) },
      points: counted ? pointsOf(data, settings) : null,
      alternative: counted ? alternativeOf(data) : null,
      exit: counted ? exits(data, systemNo, municipalityNo) : null,
      municipalPrice,
      perCapita: municipalPrice === null || population === null ? null : municipalPrice / population,
      priceLevel,
      outlier: priceLevel === null ? null : outlierOf(data.municipality, fact?.outliers ?? null),
      vendorPriceShare: pairs.vendorMunicipality.first === 1 ? paid(data) : null,
    };
  });
}

/** What the rows of a system take from its finding: its Fagområde's number, and its outliers. */
function systemFacts({
  systems,
}: Findings): ReadonlyMap<
  string,
  { readonly domain: number | null; readonly outliers: ReadonlySet<string> | null }
> {
  return new Map(
    systems.map(({ system, domain, price: { outliers } }) => [
      system,
      { domain: domain === null ? null : domainNo(domain), outliers: outliers && new Set(outliers) },
    ]),
  );
}

function outlierOf(municipality: string, outliers: ReadonlySet<string> | null): 0 | 1 | null {
  if (outliers === null) return null;
  return outliers.has(municipality) ? 1 : 0;
}

/** Each vendor's share of what a municipality reports to pay; null when either says nothing. */
function paidByVendor(rows: readonly DataRow[]): (row: DataRow) => number | null {
  const counted = rows.filter(({ registration }) => registration.status === 'finished');
  const byMunicipality = groupRows(counted, ({ municipality }) => municipality);
  return ({ municipality, vendor }) => {
    const all = byMunicipality.get(municipality) ?? [];
    const own = totalPrice(all.filter((row) => row.vendor === vendor));
    return own === null ? null : ratio(own, totalPrice(all) ?? 0);
  };
}

function draftsLast({ registration }: DataRow): number {
  return registration.status === 'draft' ? 1 : 0;
}

function numbersOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index + 1]));
}

/** Says of each pair whether it is met for the first time, as MATCH from the top of the table does. */
function firstOnes(): (key: PairKey, number: number | null) => Pair {
  const seen = new Set<string>();
  return (key, number) => {
    if (number === null) return { number, first: null };
    const mark = `${key} ${number}`;
    const first = seen.has(mark) ? 0 : 1;
    seen.add(mark);
    return { number, first };
  };
}

function pairsOf(
  keys: Pick<Keys, 'system' | 'vendor' | 'domain' | 'kle'> & { readonly municipality: number },
  pair: (key: PairKey, number: number | null) => Pair,
): Keys['pairs'] {
  const { system, vendor, domain, kle, municipality } = keys;
  const domainVendor = joined(domain, vendor, room.name);
  const kleVendor = joined(kle, vendor, room.name);
  return {
    systemMunicipality: pair('systemMunicipality', joined(system, municipality, room.municipality)),
    vendorSystem: pair('vendorSystem', joined(vendor, system, room.name)),
    vendorMunicipality: pair('vendorMunicipality', joined(vendor, municipality, room.municipality)),
    domainSystem: pair('domainSystem', joined(domain, system, room.name)),
    domainMunicipality: pair('domainMunicipality', joined(domain, municipality, room.municipality)),
    domainVendorMunicipality: pair(
      'domainVendorMunicipality',
      joined(domainVendor, municipality, room.municipality),
    ),
    kleSystem: pair('kleSystem', joined(kle, system, room.name)),
    kleMunicipality: pair('kleMunicipality', joined(kle, municipality, room.municipality)),
    kleVendorMunicipality: pair('kleVendorMunicipality', joined(kleVendor, municipality, room.municipality)),
  };
}

function joined(one: number | null, other: number | null, space: number): number | null {
  return one === null || other === null ? null : one * space + other;
}

function soleVendor({ first }: Pair, vendors: number | undefined): 0 | 1 | null {
  if (first === null) return null;
  return first === 1 && vendors === 1 ? 1 : 0;
}

function pointsOf({ registration }: DataRow, { statusPoints }: AnalysisSettings): number | null {
  const status = registration.answers.monopolyStatus;
  return status === undefined || status === 'dontKnow' ? null : statusPoints[status];
}

/** 1 for a named alternative, 0 for "Ingen", null when nothing usable is said. */
function alternativeOf(row: DataRow): 0 | 1 | null {
  const knows = knowsAlternative(row);
  return knows === null ? null : knows ? 1 : 0;
}

function priceKey({ municipality, system }: DataRow): string {
  return JSON.stringify([municipality, system]);
}

/** What each municipality pays for each system, over its counted registrations that have a price. */
function municipalPrices(rows: readonly DataRow[]): ReadonlyMap<string, number> {
  const prices = new Map<string, number>();
  for (const row of rows) {
    const price = row.registration.answers.yearlyPrice;
    if (row.registration.status !== 'finished' || price === undefined) continue;
    prices.set(priceKey(row), (prices.get(priceKey(row)) ?? 0) + price);
  }
  return prices;
}

import type { Findings, SystemFinding } from './findings';
import { municipalityCodesOf, observationsOf } from './observations';
import { present, sum } from './statistics';
import type { Shareable } from './withholding/assess';
import type {
  SharedClass,
  SharedDomain,
  SharedFinding,
  SharedFindings,
  SystemFigure,
  WithheldBecause,
} from './withholding/shared-findings';
import { derivedFigures, ownFigures } from './withholding/system-figures';

/** A figure as a report tells it: what is withheld in the external version, all of it in the internal one. */
export interface ToldFigure {
  readonly value: number | null;
  readonly n: number | null;
  readonly withheld: WithheldBecause | null;
}

export interface ToldSystem extends Omit<SharedFinding, 'figures'> {
  readonly figures: Readonly<Record<SystemFigure, ToldFigure>>;
}

/** Anything with figures that are told instead of shared. */
type Told<T, K extends keyof T> = Omit<T, K> & Readonly<Record<K, ToldFigure>>;

export type ToldDomain = Told<
  SharedDomain,
  'municipalities' | 'price' | 'hhi' | 'cr1' | 'cr3' | 'singleBidShare'
>;
export type ToldClass = Told<SharedClass, 'answered' | 'pressure'>;

/** What a report is made of: the findings that may leave KOMBIT, or all of them. Shared findings are told findings. */
export interface ToldFindings extends Told<
  Omit<SharedFindings, 'systems' | 'vendors' | 'domains' | 'regions' | 'sizes'>,
  'answered' | 'registrations' | 'price'
> {
  readonly systems: readonly ToldSystem[];
  readonly domains: readonly ToldDomain[];
  readonly regions: readonly ToldClass[];
  readonly sizes: readonly ToldClass[];
}

/** All findings, nothing withheld: for KOMBIT's own use. */
export function toldFindings({ dataSet, findings }: Shareable): ToldFindings {
  const prices = present(findings.systems.map(({ price }) => price.total));
  const priced = observationsOf(dataSet).filter(
    ({ registration }) => registration.answers.yearlyPrice !== undefined,
  );
  return {
    date: findings.date,
    earlier: [],
    unnamed: 0,
    answered: told(findings.answered.length, findings.answered.length),
    registrations: told(findings.registrations, findings.answered.length),
    price: told(prices.length === 0 ? null : sum(prices), municipalityCodesOf(priced).length),
    systems: findings.systems.map(toldSystem),
    domains: findings.domains.map(({ domain, ...own }) => ({
      domain,
      municipalities: told(own.municipalities, own.municipalities),
      price: told(own.spend, own.baseCounts.spend),
      hhi: told(own.hhi.registrations, own.baseCounts.registrations),
      cr1: told(own.cr1.registrations, own.baseCounts.registrations),
      cr3: told(own.cr3.registrations, own.baseCounts.registrations),
      singleBidShare: told(own.singleBidShare, own.singleBidN),
    })),
    regions: findings.coverage.regions.map(toldClass),
    sizes: findings.coverage.sizes.map(toldClass),
  };
}

function toldSystem(finding: SystemFinding): ToldSystem {
  const { system, vendors, domain, window, direction, runnerUp, robustness, track, override } = finding;
  const figures = Object.fromEntries(
    [...ownFigures, ...derivedFigures].map(([key, { value, n }]) => [key, told(value(finding), n(finding))]),
    // Every key of the two lists is there.
  ) as ToldSystem['figures'];
  return {
    system,
    vendors,
    domain,
    figures,
    windowFrom: window?.from ?? null,
    direction,
    runnerUp,
    robustness,
    track,
    overridden: override !== null,
  };
}

function toldClass({
  key,
  municipalities,
  answered,
  pressure,
  n,
}: Findings['coverage']['regions'][number]): ToldClass {
  return { key, municipalities, answered: told(answered, answered), pressure: told(pressure, n) };
}

function told(value: number | null, n: number): ToldFigure {
  return { value, n: value === null ? null : n, withheld: null };
}

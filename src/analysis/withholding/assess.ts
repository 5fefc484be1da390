import type { DataRow, DataSet } from '../../consolidation/data-set';
import type { Domain } from '../../survey/vocabularies';
import type { Findings, SystemFinding } from '../findings';
import { groupRows, observationsOf } from '../observations';
import type { AnalysisSettings } from '../settings';
import { withholdMore } from './amount-tree';
import type { Amount, AmountTree, Branch } from './amount-tree';
import { contributionsOf, isSame, mayBeCompared, ownReason } from './contributions';
import type { Contributions, Taken } from './contributions';
import { fewestMunicipalities } from './shared-findings';
import type { OwnFigure, SystemFigure, WithheldBecause } from './shared-findings';
import { derivedFigures, ownFigures } from './system-figures';

/** An analysis of which something is to be shared. */
export interface Shareable {
  readonly dataSet: DataSet;
  readonly findings: Findings;
  readonly settings: AnalysisSettings;
}

/** Whether each figure may be shown, by the figure's address; null when it may. */
export interface Assessment {
  readonly source: Shareable;
  readonly rows: readonly DataRow[];
  readonly reasons: Map<string, WithheldBecause | null>;
  readonly bases: Map<string, Contributions>;
}

/** The address of a figure: what it is about, and which. */
export const addresses = {
  system: (system: string, figure: SystemFigure): string => `system/${system}/${figure}`,
  domain: (domain: Domain | null, figure: string): string => `domain/${domain ?? ''}/${figure}`,
  class: (key: string, figure: string): string => `class/${key}/${figure}`,
  all: (figure: string): string => `all/${figure}`,
} as const;

/** How prices of all systems are told apart by what they add up to. */
const price = 'price';

/**
 * Looks at every figure: whether it may be shown for its own sake, beside earlier versions, and beside the other figures.
 *
 * @param earlier what was shared before
 */
export function assess(source: Shareable, earlier: readonly Assessment[]): Assessment {
  const rows = observationsOf(source.dataSet);
  const assessment: Assessment = { source, rows, reasons: new Map(), bases: new Map() };
  const look = (address: string, basis: Contributions): void => {
    assessment.bases.set(address, basis);
    assessment.reasons.set(address, ownReason(basis) ?? versionReason(address, basis, earlier));
  };
  const bySystem = groupRows(rows, ({ system }) => system);
  for (const finding of source.findings.systems) {
    const its = bySystem.get(finding.system) ?? [];
    for (const [figure, { contributions }] of ownFigures) {
      const basis = contributions(its, finding, source.findings.elasticity.value);
      look(addresses.system(finding.system, figure), basis);
    }
    lookAtCounts(finding, assessment);
  }
  lookAtDomains(assessment, look);
  settlePrices(assessment, earlier);
  for (const finding of source.findings.systems) settleDerived(finding, assessment);
  settleRanks(assessment);
  return assessment;
}

/**
 * Why a figure may not be shown beside earlier versions: what has changed in it rests on too few, or it was withheld then
 * and is the same now.
 */
function versionReason(
  address: string,
  basis: Contributions,
  earlier: readonly Assessment[],
): WithheldBecause | null {
  // How many municipalities have a system is no secret that a new answer tells.
  if (address.endsWith('/municipalities')) return null;
  const isTelling = earlier.some(({ bases, reasons }) => {
    const before = bases.get(address);
    if (before === undefined || mayBeCompared(basis, before)) return false;
    return !isSame(basis, before) || reasons.get(address) !== null;
  });
  return isTelling ? 'changed' : null;
}

/** The window is a count of municipalities itself. */
function lookAtCounts({ system, window }: SystemFinding, { reasons }: Assessment): void {
  if (window !== null && window.municipalities < fewestMunicipalities) {
    reasons.set(addresses.system(system, 'window'), 'few');
  }
}

function lookAtDomains(
  { source, rows }: Assessment,
  look: (address: string, basis: Contributions) => void,
): void {
  const domainOf = new Map(source.findings.systems.map(({ system, domain }) => [system, domain]));
  const priceOf = (row: DataRow): number | null => row.registration.answers.yearlyPrice ?? null;
  for (const domain of new Set(domainOf.values())) {
    const its = rows.filter(({ system }) => domainOf.get(system) === domain);
    const takes: Readonly<Record<string, (row: DataRow) => Taken>> = {
      municipalities: () => true,
      concentration: ({ vendor }) => vendor,
      singleBidShare: ({ registration }) => registration.answers.bids || null,
    };
    for (const [figure, take] of Object.entries(takes)) {
      look(addresses.domain(domain, figure), contributionsOf(its, take));
    }
    look(addresses.domain(domain, price), contributionsOf(its, priceOf, [priceOf]));
  }
  look(addresses.all(price), contributionsOf(rows, priceOf, [priceOf]));
}

/** Prices add up: from system to fagområde to the whole. */
function settlePrices({ source, reasons, bases }: Assessment, earlier: readonly Assessment[]): void {
  const amount = (address: string): Amount => {
    const basis = bases.get(address);
    const [parts = new Map<string, number>()] = basis?.amounts ?? [];
    return {
      key: address,
      parts,
      withheld: parts.size === 0 ? null : (reasons.get(address) ?? null),
      isTold: basis !== undefined && wasTold(address, basis, earlier),
    };
  };
  const branches = [...new Set(source.findings.systems.map(({ domain }) => domain))].map((domain): Branch => {
    const branch = amount(addresses.domain(domain, price));
    // What belongs nowhere stands in no table.
    if (domain === null && branch.parts.size > 0) branch.withheld ??= 'few';
    const its = source.findings.systems.filter((finding) => finding.domain === domain);
    return Object.assign(branch, {
      leaves: its.map(({ system }) => amount(addresses.system(system, price))),
    });
  });
  const tree: AmountTree = Object.assign(amount(addresses.all(price)), { branches });
  withholdMore(tree);
  for (const { key, withheld } of [tree, ...branches, ...branches.flatMap(({ leaves }) => leaves)]) {
    if (withheld !== null) reasons.set(key, withheld);
  }
}

function wasTold(address: string, basis: Contributions, earlier: readonly Assessment[]): boolean {
  return earlier.some(({ bases, reasons }) => {
    const before = bases.get(address);
    return before !== undefined && reasons.get(address) === null && isSame(basis, before);
  });
}

function settleDerived(finding: SystemFinding, { reasons }: Assessment): void {
  for (const [figure, { restsOn }] of derivedFigures) {
    const isWhole = restsOn(finding).every((key) => reasonOf(key, finding, reasons) === null);
    reasons.set(addresses.system(finding.system, figure), isWhole ? null : 'derivable');
  }
}

/** Why a figure that exists is withheld; null when it is shown or when there is none. */
function reasonOf(
  figure: SystemFigure,
  finding: SystemFinding,
  reasons: Assessment['reasons'],
): WithheldBecause | null {
  const declared = ownFigures.get(figure as OwnFigure) ?? derivedFigures.get(figure as 'pressure');
  if (declared?.value(finding) === null) return null;
  return reasons.get(addresses.system(finding.system, figure)) ?? null;
}

/**
 * Rank and Prioritet tell how a system's price stands among the prices of all ranked systems: when one of those is withheld,
 * the ranks would tell between which two it lies.
 */
function settleRanks({ source, reasons }: Assessment): void {
  const ranked = source.findings.systems.filter(({ rank }) => rank !== null);
  const isTelling = ranked.some((finding) =>
    (['price', 'priority'] as const).some((figure) => reasonOf(figure, finding, reasons) !== null),
  );
  for (const { system } of isTelling ? source.findings.systems : []) {
    for (const figure of ['priority', 'rank'] as const) {
      const address = addresses.system(system, figure);
      reasons.set(address, reasons.get(address) ?? 'derivable');
    }
  }
}

import type { DataRow } from '../../consolidation/data-set';
import { compareNames } from '../../survey/names/name-order';
import type { DomainFinding, SystemFinding, VendorFinding } from '../findings';
import { knownStatus } from '../monopoly-figures';
import { groupRows, municipalityCodesOf } from '../observations';
import { scaleRating } from '../rating-figures';
import { ratedAreas } from '../../survey/questionnaire';
import { addresses, assess } from './assess';
import type { Assessment, Shareable } from './assess';
import { figureOf } from './figure';
import { sharedClasses } from './shared-classes';
import { fewestMunicipalities } from './shared-findings';
import type {
  SharedDomain,
  SharedFigure,
  SharedFinding,
  SharedFindings,
  SharedVendor,
  SystemFigure,
} from './shared-findings';
import { derivedFigures, ownFigures } from './system-figures';

/**
 * What may leave KOMBIT of an analysis. Source of the rules: those of statistical offices (Hundepool et al. 2012,
 * "Statistical Disclosure Control", ch. 4): a least number of contributors, the (n, k) rule with n = 2 and k = 85 %,
 * complementary withholding in tables of sums, and the same between what is shared again and again.
 *
 * @param earlier the analyses of which something has been shared before, oldest first
 */
export function withhold(source: Shareable, earlier: readonly Shareable[] = []): SharedFindings {
  const before: Assessment[] = [];
  for (const one of earlier) before.push(assess(one, before));
  const assessment = assess(source, before);
  const { findings } = source;
  const named = findings.systems.filter(({ municipalities }) => municipalities >= fewestMunicipalities);
  const systems = named
    .toSorted(
      (one, other) => other.municipalities - one.municipalities || compareNames(one.system, other.system),
    )
    .map((finding) => sharedFinding(finding, assessment));
  return {
    date: findings.date,
    earlier: earlier.map((one) => one.findings.date),
    ...totals(assessment),
    unnamed: findings.systems.length - named.length,
    systems,
    vendors: findings.vendors.flatMap((vendor) => sharedVendor(vendor, systems, assessment)),
    domains: findings.domains.flatMap((domain) => sharedDomain(domain, assessment)),
    ...sharedClasses(assessment, before),
  };
}

function totals({
  source: { findings },
  rows,
  reasons,
  bases,
}: Assessment): Pick<SharedFindings, 'answered' | 'registrations' | 'price'> {
  const answered = findings.answered.length;
  const few = answered < fewestMunicipalities ? 'few' : null;
  const address = addresses.all('price');
  const amounts = [...(bases.get(address)?.amounts[0]?.values() ?? [])];
  return {
    answered: figureOf(answered, answered, few),
    registrations: figureOf(rows.length, municipalityCodesOf(rows).length, few),
    price: figureOf(
      amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0),
      amounts.length,
      reasons.get(address) ?? null,
    ),
  };
}

function sharedFinding(finding: SystemFinding, { rows, reasons }: Assessment): SharedFinding {
  const { system, domain, window, direction, runnerUp, robustness, track, override } = finding;
  const declared = [...ownFigures, ...derivedFigures];
  const figures = Object.fromEntries(
    declared.map(([key, { value, n }]) => [
      key,
      figureOf(value(finding), n(finding), reasons.get(addresses.system(system, key)) ?? null),
    ]),
    // Every key of the two lists is there.
  ) as Record<SystemFigure, SharedFigure>;
  const its = rows.filter((row) => row.system === system);
  return {
    system,
    vendors: finding.vendors.filter((vendor) => isNamedByEnough(its, vendor)),
    domain,
    figures,
    windowFrom: figures.window.value === null ? null : (window?.from ?? null),
    direction,
    runnerUp,
    robustness,
    track,
    overridden: override !== null,
  };
}

function isNamedByEnough(rows: readonly DataRow[], vendor: string): boolean {
  return municipalityCodesOf(rows.filter((row) => row.vendor === vendor)).length >= fewestMunicipalities;
}

/**
 * A vendor. Its means are those of its systems put together, so that they are shown only where every one of these is, and
 * where no system has so few other answers that the difference would tell them.
 */
function sharedVendor(
  finding: VendorFinding,
  systems: readonly SharedFinding[],
  { rows, reasons }: Assessment,
): readonly SharedVendor[] {
  const { vendor, municipalities } = finding;
  if (municipalities < fewestMunicipalities) return [];
  const named = new Set(rows.filter((row) => row.vendor === vendor).map(({ system }) => system));
  const groups = [...groupRows(rows, ({ system }) => system)].filter(([system]) => named.has(system));
  const isWhole = (figure: SystemFigure, tells: (row: DataRow) => boolean): boolean =>
    groups.every(([system, all]) => {
      const telling = all.filter(tells);
      const counts = [true, false].map(
        (own) => municipalityCodesOf(telling.filter((row) => (row.vendor === vendor) === own)).length,
      );
      const isShown = (reasons.get(addresses.system(system, figure)) ?? null) === null;
      return telling.length === 0 || (isShown && counts.every((n) => n === 0 || n >= fewestMunicipalities));
    });
  const shown = (is: boolean): 'derivable' | null => (is ? null : 'derivable');
  const ratings = Math.max(...ratedAreas.map((area) => finding.n.ratings[area]));
  return [
    {
      vendor,
      municipalities: figureOf(municipalities, municipalities, null),
      systems: systems.filter(({ vendors }) => vendors.includes(vendor)).length,
      monopolyDegree: figureOf(
        finding.monopolyDegree,
        finding.n.monopolyDegree,
        shown(isWhole('monopolyDegree', (row) => knownStatus(row) !== null)),
      ),
      pressure: figureOf(
        finding.pressure,
        ratings,
        shown(ratedAreas.every((area) => isWhole(`mean:${area}`, (row) => scaleRating(row, area) !== null))),
      ),
    },
  ];
}

function sharedDomain(
  finding: DomainFinding,
  { rows, reasons, source }: Assessment,
): readonly SharedDomain[] {
  const { domain, municipalities } = finding;
  if (municipalities < fewestMunicipalities) return [];
  const reasonOf = (figure: string): ReturnType<typeof reasons.get> =>
    reasons.get(addresses.domain(domain, figure));
  const concentration = reasonOf('concentration') ?? null;
  const counted = (value: number | null): SharedFigure =>
    figureOf(value, finding.baseCounts.registrations, concentration);
  const isWhole = source.findings.systems
    .filter((system) => system.domain === domain && system.singleBidShare !== null)
    .every(({ system }) => (reasons.get(addresses.system(system, 'singleBidShare')) ?? null) === null);
  const priced = rows.filter(
    (row) =>
      row.registration.answers.yearlyPrice !== undefined &&
      source.findings.systems.some((own) => own.system === row.system && own.domain === domain),
  );
  return [
    {
      domain,
      municipalities: figureOf(municipalities, municipalities, null),
      price: figureOf(finding.spend, municipalityCodesOf(priced).length, reasonOf('price') ?? null),
      hhi: counted(finding.hhi.registrations),
      cr1: counted(finding.cr1.registrations),
      cr3: counted(finding.cr3.registrations),
      singleBidShare: figureOf(
        finding.singleBidShare,
        finding.singleBidN,
        reasonOf('singleBidShare') ?? (isWhole ? null : 'derivable'),
      ),
    },
  ];
}

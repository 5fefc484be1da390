import type { DataSet, FileRecord, NameKind, Verdict } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import type { Issue, Severity } from '../survey/issue';
import { vocabularies } from '../survey/vocabularies';
import { compareCodes } from '../survey/names/name-order';
import type { Changes, SystemChange } from './changes';
import { sizeLimits } from './coverage';
import type {
  ConcentrationFinding,
  CoverageClass,
  Findings,
  SizeClass,
  SystemFinding,
  Track,
  VendorFinding,
} from './findings';

/** What the report says of a system, in this order; codes become labels. */
const systemKeys = [
  'system',
  'vendors',
  'domain',
  'phaseOut',
  'municipalities',
  'registrations',
  'population',
  'rank',
  'rankRange',
  'priority',
  'monopolyDegree',
  'pressure',
  'reach',
  'economy',
  'models',
  'bindings',
  'ratings',
  'price',
  'addOnShare',
  'increaseMedian',
  'singleBidShare',
  'neverTenderedShare',
  'directAwardShare',
  'alternativesShare',
  'n',
  'intervals',
  'exits',
  'window',
  'wanted',
  'joinShare',
  'ad',
  'agreement',
  'scoreParts',
  'scores',
  'direction',
  'robustness',
  'runnerUp',
  'override',
  'track',
] as const satisfies readonly (keyof SystemFinding)[];

/** The same of a vendor. */
const vendorKeys = [
  'vendor',
  'systems',
  'municipalities',
  'registrations',
  'price',
  'soleVendorSystems',
  'monopolyShare',
  'monopolyDegree',
  'pressure',
  'ratings',
  'n',
  'priceShare',
  'domains',
] as const satisfies readonly (keyof VendorFinding)[];

/** The same of a Fagområde and of a KLE main group. */
const concentrationKeys = [
  'systems',
  'registrations',
  'municipalities',
  'spend',
  'population',
  'shares',
  'hhi',
  'cr1',
  'cr3',
  'baseCounts',
  'n',
  'singleBidShare',
  'singleBidInterval',
  'singleBidN',
] as const satisfies readonly (keyof ConcentrationFinding)[];

type Labelled = 'domain' | 'window' | 'direction' | 'runnerUp' | 'override' | 'track';

type SystemReport = Omit<Pick<SystemFinding, (typeof systemKeys)[number]>, Labelled> & {
  /** The label of the Fagområde. */
  readonly domain: string | null;
  readonly window: {
    readonly from: IsoDate | null;
    readonly municipalities: number | null;
    readonly spendShare: number | null;
  };
  /** Labels: Retning, the next most frequent one, what the analyst chose, and what counts in the end. */
  readonly direction: string;
  readonly runnerUp: string | null;
  readonly override: string | null;
  readonly track: string;
};

type VendorReport = Omit<Pick<VendorFinding, (typeof vendorKeys)[number]>, 'domains'> & {
  /** The labels of the fagområder. */
  readonly domains: readonly string[];
};

type ConcentrationReport = Pick<ConcentrationFinding, (typeof concentrationKeys)[number]>;
type DomainReport = { readonly domain: string } & ConcentrationReport;
type KleReport = { readonly group: string } & ConcentrationReport;

interface CoverageReport {
  readonly regions: readonly ({ readonly region: string } & ClassReport)[];
  /** `from` and `to` are inhabitants, ends included; null where the class is open. */
  readonly sizes: readonly ({
    readonly size: SizeClass;
    readonly from: number | null;
    readonly to: number | null;
  } & ClassReport)[];
}

type ClassReport = Omit<CoverageClass, 'key'>;

/** Tracks are labels, robustness 0–1, the figure that moved most 0–100. */
interface ChangesReport extends Omit<Changes, 'changed'> {
  readonly changed: readonly (Pick<SystemChange, 'system' | 'what' | 'moved'> &
    Readonly<
      Record<
        'before' | 'now',
        { readonly track: string; readonly rank: number | null; readonly robustness: number | null }
      >
    >)[];
}

interface NamesReport {
  readonly joined: readonly {
    readonly kind: NameKind;
    readonly name: string;
    readonly countsAs: string;
    /** The code of the reason. */
    readonly why: string;
  }[];
  readonly proposals: readonly {
    readonly kind: NameKind;
    readonly a: string;
    readonly b: string;
    /** 0–1. */
    readonly likeness: number;
    /** The code of what tells that they may be one; null for a pair that the analyst has put together. */
    readonly evidence: string | null;
  }[];
}

interface FileReport {
  readonly file: string;
  readonly verdict: Verdict;
  readonly municipality: string | null;
  readonly issues: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

/**
 * The findings for other programs: money in kr. a year, shares 0–1, indices 0–100 (HHI 0–10,000), α at most 1, the
 * price increase in per cent, missing figures null. Municipalities stand by their four-digit codes.
 */
export interface FindingsReport {
  readonly schema: 2;
  readonly date: IsoDate;
  readonly counts: Readonly<
    Record<'files' | 'accepted' | 'warned' | 'rejected' | 'replaced' | 'registrations' | 'drafts', number>
  >;
  readonly answered: readonly string[];
  readonly missing: readonly string[];
  readonly elasticity: Pick<Findings['elasticity'], 'value' | 'pairs' | 'overridden'>;
  readonly coverage: CoverageReport;
  readonly systems: readonly SystemReport[];
  readonly vendors: readonly VendorReport[];
  readonly domains: readonly DomainReport[];
  readonly kle: readonly KleReport[];
  readonly names: NamesReport;
  /** What is different from the analysis that the files were added to; null when there is none. */
  readonly changes: ChangesReport | null;
  readonly files: readonly FileReport[];
}

/** What is reported: a data set, what it shows, and what has changed since the analysis before. */
export interface Reported {
  readonly dataSet: DataSet;
  readonly findings: Findings;
  readonly changes: Changes | null;
}

/** How codes become words: the program's own language does not live in the core. */
export interface ReportWords {
  readonly describe: (issue: Issue) => string;
  readonly trackLabel: (track: Track) => string;
}

/**
 * The findings as one plain value, ready for JSON. The same data set gives the same text, whatever order its files
 * were read in: systems, vendors and domains in the order of the findings, files by name.
 */
export function findingsReport({ dataSet, findings, changes }: Reported, words: ReportWords): FindingsReport {
  return {
    schema: 2,
    date: findings.date,
    counts: countsOf(dataSet, findings),
    answered: findings.answered,
    missing: findings.missing,
    elasticity: picked(findings.elasticity, ['value', 'pairs', 'overridden']),
    coverage: coverageReport(findings.coverage),
    systems: findings.systems.map((system) => systemReport(system, words)),
    vendors: findings.vendors.map(vendorReport),
    domains: findings.domains.map((finding) => ({
      domain: vocabularies.domain[finding.domain],
      ...picked(finding, concentrationKeys),
    })),
    kle: findings.kle.map((finding) => ({ group: finding.group, ...picked(finding, concentrationKeys) })),
    names: namesReport(dataSet),
    changes: changes && changesReport(changes, words),
    files: dataSet.files
      .toSorted((one, other) => compareCodes(one.file, other.file))
      .map((record) => fileReport(record, words)),
  };
}

function countsOf({ files }: DataSet, { registrations, drafts }: Findings): FindingsReport['counts'] {
  const count = (verdict: Verdict): number => files.filter((record) => record.verdict === verdict).length;
  return {
    files: files.length,
    accepted: count('accepted'),
    warned: count('warned'),
    rejected: count('rejected'),
    replaced: count('replaced'),
    registrations,
    drafts,
  };
}

function systemReport(finding: SystemFinding, { trackLabel }: ReportWords): SystemReport {
  const { domain, window, direction, runnerUp, override, track } = finding;
  return {
    ...picked(finding, systemKeys),
    domain: domain === null ? null : vocabularies.domain[domain],
    window: window ?? { from: null, municipalities: null, spendShare: null },
    direction: trackLabel(direction),
    runnerUp: runnerUp && trackLabel(runnerUp),
    override: override && trackLabel(override),
    track: trackLabel(track),
  };
}

function vendorReport(finding: VendorFinding): VendorReport {
  return {
    ...picked(finding, vendorKeys),
    domains: finding.domains.map((domain) => vocabularies.domain[domain]),
  };
}

const sizeBounds: Readonly<Record<SizeClass, { readonly from: number | null; readonly to: number | null }>> =
  {
    small: { from: null, to: sizeLimits.small - 1 },
    medium: { from: sizeLimits.small, to: sizeLimits.large },
    large: { from: sizeLimits.large + 1, to: null },
  };

function coverageReport({ regions, sizes }: Findings['coverage']): CoverageReport {
  return {
    regions: regions.map(({ key, ...rest }) => ({ region: key, ...rest })),
    sizes: sizes.map(({ key, ...rest }) => ({ size: key, ...sizeBounds[key], ...rest })),
  };
}

function changesReport(changes: Changes, { trackLabel }: ReportWords): ChangesReport {
  const side = ({
    track,
    rank,
    robustness,
  }: SystemChange['now']): ChangesReport['changed'][number]['now'] => ({
    track: trackLabel(track),
    rank,
    robustness: robustness === null ? null : robustness / 100,
  });
  return {
    ...changes,
    changed: changes.changed.map(({ system, what, before, now, moved }) => ({
      system,
      what,
      before: side(before),
      now: side(now),
      moved,
    })),
  };
}

/** Names that count under another, and pairs on which the analyst has not decided. */
function namesReport({ aliases, proposals }: DataSet): NamesReport {
  return {
    joined: aliases
      .filter(({ written, name }) => written !== name)
      .map(({ kind, written, name, because }) => ({ kind, name: written, countsAs: name, why: because })),
    proposals: proposals
      .filter(({ decision }) => decision === null)
      .map(({ kind, name, candidate, similarity, evidence }) => ({
        kind,
        a: name,
        b: candidate,
        likeness: similarity,
        evidence,
      })),
  };
}

/** A value with only some of its keys, in their order. */
function picked<T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  // Each key is taken from the value itself.
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;
}

function fileReport({ file, verdict, municipality, issues }: FileRecord, words: ReportWords): FileReport {
  return {
    file,
    verdict,
    municipality,
    issues: issues.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      sheet: issue.where.sheet ?? null,
      cell: issue.where.cell ?? null,
      message: words.describe(issue),
    })),
  };
}

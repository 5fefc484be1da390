import type { DataSet, FileRecord, Verdict } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import type { Issue, Severity } from '../survey/issue';
import { vocabularies } from '../survey/vocabularies';
import { compareCodes } from '../survey/names/name-order';
import type { DomainFinding, Findings, SystemFinding, Track, VendorFinding } from './findings';

/** What the report says of a system, in this order; codes become labels. */
const systemKeys = [
  'system',
  'vendors',
  'domain',
  'municipalities',
  'population',
  'monopolyDegree',
  'pressure',
  'priority',
  'models',
  'ratings',
  'price',
  'addOnShare',
  'increaseMedian',
  'singleBidShare',
  'neverTenderedShare',
  'directAwardShare',
  'alternativesShare',
  'window',
  'wanted',
  'joinShare',
  'agreement',
  'scores',
  'track',
] as const satisfies readonly (keyof SystemFinding)[];

/** The same of a vendor. */
const vendorKeys = [
  'vendor',
  'systems',
  'municipalities',
  'price',
  'soleVendorSystems',
  'monopolyShare',
  'monopolyDegree',
  'pressure',
] as const satisfies readonly (keyof VendorFinding)[];

/** The same of a Fagområde. */
const domainKeys = [
  'hhi',
  'cr1',
  'cr3',
  'singleBidShare',
] as const satisfies readonly (keyof DomainFinding)[];

type SystemReport = Omit<Pick<SystemFinding, (typeof systemKeys)[number]>, 'domain' | 'window' | 'track'> & {
  /** The label of the Fagområde. */
  readonly domain: string | null;
  readonly window: { readonly from: IsoDate | null; readonly municipalities: number | null };
  /** The label of the track that counts: the analyst's override, else the recommendation. */
  readonly track: string;
};

type VendorReport = Pick<VendorFinding, (typeof vendorKeys)[number]>;

type DomainReport = Omit<Pick<DomainFinding, (typeof domainKeys)[number]>, 'domain'> & {
  readonly domain: string;
};

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
  readonly schema: 1;
  readonly date: IsoDate;
  readonly counts: Readonly<
    Record<'files' | 'accepted' | 'warned' | 'rejected' | 'replaced' | 'registrations' | 'drafts', number>
  >;
  readonly answered: readonly string[];
  readonly missing: readonly string[];
  readonly systems: readonly SystemReport[];
  readonly vendors: readonly VendorReport[];
  readonly domains: readonly DomainReport[];
  readonly files: readonly FileReport[];
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
export function findingsReport(dataSet: DataSet, findings: Findings, words: ReportWords): FindingsReport {
  return {
    schema: 1,
    date: findings.date,
    counts: countsOf(dataSet, findings),
    answered: findings.answered,
    missing: findings.missing,
    systems: findings.systems.map((system) => systemReport(system, words)),
    vendors: findings.vendors.map((vendor) => picked(vendor, vendorKeys)),
    domains: findings.domains.map(domainReport),
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
  const { domain, window, track } = finding;
  return {
    ...picked(finding, systemKeys),
    domain: domain === null ? null : vocabularies.domain[domain],
    window: window ?? { from: null, municipalities: null },
    track: trackLabel(track),
  };
}

function domainReport(finding: DomainFinding): DomainReport {
  return { ...picked(finding, domainKeys), domain: vocabularies.domain[finding.domain] };
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

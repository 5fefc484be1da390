import type { RatedArea } from '../survey/questionnaire';
import type { IsoDate } from '../survey/calendar';
import type { Domain } from '../survey/vocabularies';

/** Where a system points (Retning), in the order in which lists show them. */
export const directions = ['tooFew', 'watch', 'breakUp', 'negotiate', 'both', 'phaseOut'] as const;

/** What the rules say of a system, before it is asked how sure that is. */
export type Direction = (typeof directions)[number];

/** The tracks in the order in which lists show them: the directions, and what is said of one that is too unsure. */
export const tracks = [...directions, 'unsettled'] as const;

/** The recommended (or overridden) track of a system. */
export type Track = (typeof tracks)[number];

/** A 95 % interval of a share, 0–1: from, to. */
export type Interval = readonly [number, number];

/** From and to, ends included; both null when there is no such figure. */
export interface Range<T> {
  readonly from: T | null;
  readonly to: T | null;
}

/** The answers to one rated area. Shares are 0–1; missing figures are null. */
export interface RatingFinding {
  readonly mean: number | null;
  readonly median: number | null;
  /** Ratings on the scale 1–5. */
  readonly n: number;
  /** Share of "Ved ikke" among all who answered the question, "Ikke relevant" left out. */
  readonly dontKnow: number | null;
  /** Share of 1 and 2 among the ratings on the scale. */
  readonly dissatisfied: number | null;
  /** The Wilson interval of `dissatisfied`. */
  readonly interval: Interval | null;
}

/** What can tie a municipality to a vendor. */
export type Binding = 'data' | 'interfaces' | 'rights' | 'knowledge';

/** The shares of a system that have an interval. */
export type IntervalShare =
  'singleBidShare' | 'neverTenderedShare' | 'directAwardShare' | 'alternativesShare';

/** The figures of a system that have no count of their own beside them. */
export type CountedFigure = 'monopolyDegree' | 'addOnShare' | 'increaseMedian' | IntervalShare | 'joinShare';

/** Everything ANALYSIS says of one system. Money in kr. a year, shares 0–1, indices 0–100; missing figures are null. */
export interface SystemFinding {
  readonly system: string;
  readonly vendors: readonly string[];
  /** The Fagområde that most registrations name; on a tie the first in the questionnaire's order. */
  readonly domain: Domain | null;
  readonly phaseOut: boolean;
  /** Codes of the municipalities with a finished registration. */
  readonly municipalityCodes: readonly string[];
  readonly municipalities: number;
  readonly registrations: number;
  readonly population: number;
  readonly models: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, number>>;
  /** Registrations that mark each tie, and how many mark any. */
  readonly bindings: Readonly<Record<Binding | 'n', number>>;
  readonly monopolyDegree: number | null;
  readonly ratings: Readonly<Record<RatedArea, RatingFinding>>;
  readonly pressure: number | null;
  /** Monopolgrad and Problemtryk with each registration counted by its municipality's population, or by its price. */
  readonly weighted: {
    readonly monopolyDegree: { readonly population: number | null; readonly spend: number | null };
    readonly pressure: { readonly population: number | null; readonly spend: number | null };
  };
  readonly price: {
    readonly total: number | null;
    /** Municipalities with a price. */
    readonly n: number;
    readonly perCapita: {
      readonly median: number | null;
      readonly min: number | null;
      readonly max: number | null;
      readonly ratio: number | null;
      readonly cv: number | null;
    };
    /** Municipalities with a pristal: a price above zero. */
    readonly pristalN: number;
    /** Prisspredning: the quartile coefficient of dispersion of the pristal; null when fewer than four have one. */
    readonly spread: number | null;
    /** Codes of the municipalities whose pristal lies outside Tukey's fences; null when fewer than five have one. */
    readonly outliers: readonly string[] | null;
    /** What the outliers pay above the others' median, kr. a year; null when there are no savings to compare with. */
    readonly outlierExcess: number | null;
    /** If nobody paid more than the upper quartile (from) or the median (to), the outliers left out. */
    readonly savings: { readonly from: number; readonly to: number; readonly n: number } | null;
  };
  readonly addOnShare: number | null;
  /** In per cent, as answered. */
  readonly increaseMedian: number | null;
  readonly singleBidShare: number | null;
  readonly neverTenderedShare: number | null;
  readonly directAwardShare: number | null;
  readonly alternativesShare: number | null;
  /** How many registrations or municipalities each figure rests on. */
  readonly n: Readonly<Record<CountedFigure, number>>;
  readonly intervals: Readonly<Record<IntervalShare, Interval | null>>;
  /** Registrations with an exit; of these, those behind their notice, and those that lie in the past. */
  readonly exits: { readonly stated: number; readonly forfeited: number; readonly expired: number };
  /** `from` is the window's first month, `yyyy-mm-01`; null when no exit is in reach. */
  readonly window: {
    readonly from: IsoDate;
    readonly municipalities: number;
    /** Their share of the system's yearly price, 0–1. */
    readonly spendShare: number | null;
  } | null;
  readonly wanted: {
    readonly breakUp: number;
    readonly negotiate: number;
    readonly both: number;
    readonly none: number;
  };
  readonly joinShare: number | null;
  /** Enighed: the AD index, in points of the rating scale; 0 is full agreement. */
  readonly ad: number | null;
  /** Krippendorff's α, ordinal. */
  readonly agreement: number | null;
  readonly reach: number;
  readonly economy: number | null;
  readonly priority: number | null;
  /** The place by Prioritet among the systems that enough municipalities have; null for the others. */
  readonly rank: number | null;
  /** The 5th to the 95th percentile of the rank over the draws. */
  readonly rankRange: Range<number>;
  readonly scores: { readonly breakUp: number | null; readonly negotiate: number | null };
  /** The parts of the two scores on the common scale, 0–100; null parts are left out of the mean. */
  readonly scoreParts: {
    readonly breakUp: {
      readonly pressure: number | null;
      readonly alternatives: number | null;
      readonly window: number | null;
      readonly wish: number | null;
    };
    readonly negotiate: {
      readonly pressure: number | null;
      readonly spread: number | null;
      readonly join: number | null;
      readonly wish: number | null;
    };
  };
  /** How many answers each part rests on; 0 for one that is missing. */
  readonly partCounts: {
    readonly breakUp: Readonly<Record<'pressure' | 'alternatives' | 'window' | 'wish', number>>;
    readonly negotiate: Readonly<Record<'pressure' | 'spread' | 'join' | 'wish', number>>;
  };
  /** Retning: what the rules say. */
  readonly direction: Direction;
  /** The share of the draws, 0–1, in which the direction is the same. */
  readonly robustness: number;
  /** The second most frequent direction of the draws; null when all are the same. */
  readonly runnerUp: Direction | null;
  /** The program's recommendation: the direction, or that it is too unsure. */
  readonly recommended: Track;
  /** The analyst's override, if any. */
  readonly override: Track | null;
  /** What counts: the override, else the recommendation. */
  readonly track: Track;
  /** Kraljic's portfolio: supply risk × impact. */
  readonly kraljic: 'strategic' | 'bottleneck' | 'leverage' | 'nonCritical' | null;
}

export interface VendorFinding {
  readonly vendor: string;
  readonly systems: number;
  readonly municipalities: number;
  readonly registrations: number;
  readonly price: number | null;
  readonly ratings: Readonly<Record<RatedArea, number | null>>;
  /** How many ratings each mean rests on, and how many registrations Monopolgrad and the share of Monopol. */
  readonly n: { readonly ratings: Readonly<Record<RatedArea, number>>; readonly monopolyDegree: number };
  /** Systems in which it is the only vendor named. */
  readonly soleVendorSystems: number;
  readonly monopolyShare: number | null;
  readonly monopolyDegree: number | null;
  readonly pressure: number | null;
  /** Its share, 0–1, of the reported yearly price of each municipality in which it has a price. */
  readonly priceShare: { readonly median: number | null; readonly max: number | null; readonly n: number };
  /** The fagområder of the systems in which it is named, in the questionnaire's order. */
  readonly domains: readonly Domain[];
}

/** A concentration figure on its three bases; null when the base is empty. */
export interface ByBase {
  readonly registrations: number | null;
  readonly spend: number | null;
  readonly population: number | null;
}

/** How concentrated the answers of a group of registrations are. */
export interface ConcentrationFinding {
  readonly systems: number;
  readonly registrations: number;
  readonly municipalities: number;
  readonly spend: number | null;
  readonly population: number;
  /** Each vendor's share of answers, 0–1, on the three bases, largest by registrations first. */
  readonly shares: readonly ({ readonly vendor: string } & ByBase)[];
  /** 0–10,000. */
  readonly hhi: ByBase;
  /** 0–1. */
  readonly cr1: ByBase;
  readonly cr3: ByBase;
  /** What each base rests on: registrations with a vendor, those with a price, and pairs of vendor and municipality. */
  readonly baseCounts: Readonly<Record<keyof ByBase, number>>;
  readonly n: { readonly registrations: number; readonly municipalities: number };
  readonly singleBidShare: number | null;
  readonly singleBidInterval: Interval | null;
  /** Registrations with at least one bid. */
  readonly singleBidN: number;
}

/** The systems of a Fagområde: a system belongs to the one that most of its registrations name. */
export interface DomainFinding extends ConcentrationFinding {
  readonly domain: Domain;
}

/** The registrations whose KLE-nr. begins with the same two digits. */
export interface KleFinding extends ConcentrationFinding {
  readonly group: string;
}

/** The municipalities of a region or of a size. */
export interface CoverageClass<K extends string = string> {
  readonly key: K;
  readonly municipalities: number;
  readonly answered: number;
  /** The share, 0–1, of the class's inhabitants who live in municipalities that have answered. */
  readonly populationShare: number;
  /** The mean of its municipalities' Problemtryk, each municipality once. */
  readonly pressure: number | null;
  /** Municipalities with a Problemtryk. */
  readonly n: number;
}

export type SizeClass = 'small' | 'medium' | 'large';

export interface CoverageFinding {
  readonly regions: readonly CoverageClass[];
  readonly sizes: readonly CoverageClass<SizeClass>[];
}

/** One entry of the contract calendar: an exit on or after the analysis date. */
export interface ContractExit {
  readonly system: string;
  /** The four-digit code. */
  readonly municipality: string;
  /** The later of Uopsigelig til and Kontraktudløb, else whichever is there. */
  readonly exit: IsoDate;
  /** The last day on which notice can be given for that exit, whole months before it; null without Opsigelsesvarsel. */
  readonly notice: IsoDate | null;
}

export interface Findings {
  readonly date: IsoDate;
  readonly answered: readonly string[];
  readonly missing: readonly string[];
  /** Finished registrations: those that the figures rest on. */
  readonly registrations: number;
  readonly drafts: number;
  /** Størrelseselasticitet: how prices follow the number of inhabitants. `pairs` were compared to find it. */
  readonly elasticity: {
    readonly value: number;
    /** What the data say, whatever the analyst has put in its place. */
    readonly found: number;
    readonly pairs: number;
    readonly overridden: boolean;
  };
  readonly coverage: CoverageFinding;
  /** Those with a rank first, in its order; then the others by priority and name. */
  readonly systems: readonly SystemFinding[];
  /** Most registrations first, then by name. */
  readonly vendors: readonly VendorFinding[];
  /** Those that have registrations, in the questionnaire's order. */
  readonly domains: readonly DomainFinding[];
  /** KLE main groups with enough registrations, by number. */
  readonly kle: readonly KleFinding[];
  /** Earliest exit first. */
  readonly calendar: readonly ContractExit[];
}

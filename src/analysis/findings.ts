import type { RatedArea } from '../survey/questionnaire';
import type { IsoDate } from '../survey/calendar';
import type { Domain } from '../survey/vocabularies';

/** The tracks, in the order in which lists show them. */
export const tracks = ['tooFew', 'watch', 'breakUp', 'negotiate', 'both', 'phaseOut'] as const;

/** The recommended (or overridden) track of a system. */
export type Track = (typeof tracks)[number];

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
}

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
    /** Codes of the municipalities outside Tukey's fences; null when n < 4. */
    readonly outliers: readonly string[] | null;
    readonly savings: number | null;
  };
  readonly addOnShare: number | null;
  /** In per cent, as answered. */
  readonly increaseMedian: number | null;
  readonly singleBidShare: number | null;
  readonly neverTenderedShare: number | null;
  readonly directAwardShare: number | null;
  readonly alternativesShare: number | null;
  /** `from` is the window's first month, `yyyy-mm-01`; null when no exit date is in reach. */
  readonly window: { readonly from: IsoDate; readonly municipalities: number } | null;
  readonly wanted: {
    readonly breakUp: number;
    readonly negotiate: number;
    readonly both: number;
    readonly none: number;
  };
  readonly joinShare: number | null;
  /** Krippendorff's α, ordinal. */
  readonly agreement: number | null;
  readonly reach: number;
  readonly priority: number | null;
  readonly scores: { readonly breakUp: number | null; readonly negotiate: number | null };
  /** The parts of the two scores, each 0–100, in the order of their definition; null parts are left out of the mean. */
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
  /** The program's recommendation. */
  readonly recommended: Track;
  /** The analyst's override, if any. */
  readonly override: Track | null;
  /** What counts: the override, else the recommendation. */
  readonly track: Track;
  /** Kraljic's portfolio: supply risk × impact within the fagområde. */
  readonly kraljic: 'strategic' | 'bottleneck' | 'leverage' | 'nonCritical' | null;
}

export interface VendorFinding {
  readonly vendor: string;
  readonly systems: number;
  readonly municipalities: number;
  readonly registrations: number;
  readonly price: number | null;
  readonly ratings: Readonly<Record<RatedArea, number | null>>;
  /** Systems in which it is the only vendor named. */
  readonly soleVendorSystems: number;
  readonly monopolyShare: number | null;
  readonly monopolyDegree: number | null;
  readonly pressure: number | null;
}

/** A concentration figure on its three bases; null when the base is empty. */
export interface ByBase {
  readonly registrations: number | null;
  readonly spend: number | null;
  readonly population: number | null;
}

export interface DomainFinding {
  readonly domain: Domain;
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
  readonly singleBidShare: number | null;
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
  /** Highest priority first, then by name. */
  readonly systems: readonly SystemFinding[];
  /** Most registrations first, then by name. */
  readonly vendors: readonly VendorFinding[];
  /** Those that have registrations, in the questionnaire's order. */
  readonly domains: readonly DomainFinding[];
  /** Earliest exit first. */
  readonly calendar: readonly ContractExit[];
}

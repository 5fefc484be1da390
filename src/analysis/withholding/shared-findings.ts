import type { IsoDate } from '../../survey/calendar';
import type { RatedArea } from '../../survey/questionnaire';
import type { Domain } from '../../survey/vocabularies';
import type { SizeClass, Track } from '../findings';

/** Why a figure is not shown. */
export type WithheldBecause = 'few' | 'dominated' | 'derivable' | 'changed';

declare const withholding: unique symbol;

/**
 * A figure that may leave KOMBIT. Only withholding makes one: the mark is of no value, and nothing else has it, so that
 * a figure that nobody has looked at cannot be laid out.
 */
export interface SharedFigure {
  readonly [withholding]: 'looked at';
  /** Null when it is withheld, and when there is no such figure. */
  readonly value: number | null;
  /** How many answers it rests on; null together with the value. */
  readonly n: number | null;
  /** Null when it is shown, or when there is nothing to show. */
  readonly withheld: WithheldBecause | null;
}

/** The figures of a system that rest on its answers alone. */
export type OwnFigure =
  | 'municipalities'
  | 'monopolyDegree'
  | `mean:${RatedArea}`
  | `dissatisfied:${RatedArea}`
  | `model:${1 | 2 | 3 | 4 | 5 | 6}`
  | 'price'
  | 'perCapita'
  | 'spread'
  | 'savingsFrom'
  | 'savingsTo'
  | 'addOnShare'
  | 'increaseMedian'
  | 'singleBidShare'
  | 'neverTenderedShare'
  | 'directAwardShare'
  | 'alternativesShare'
  | 'window'
  | 'wantsBreakUp'
  | 'wantsNegotiation'
  | 'joinShare';

/** Those that are computed from other figures. */
export type DerivedFigure = 'pressure' | 'ad' | 'scoreBreakUp' | 'scoreNegotiate' | 'priority' | 'rank';

export type SystemFigure = OwnFigure | DerivedFigure;

/** What may be told of one system: one that at least five municipalities have. */
export interface SharedFinding {
  readonly system: string;
  /** The vendors that at least five municipalities name for it. */
  readonly vendors: readonly string[];
  readonly domain: Domain | null;
  readonly figures: Readonly<Record<SystemFigure, SharedFigure>>;
  /** The first month of Fælles vindue; null when it is withheld together with its number of municipalities. */
  readonly windowFrom: IsoDate | null;
  readonly direction: Track;
  readonly runnerUp: Track | null;
  /** 0–1. */
  readonly robustness: number;
  readonly track: Track;
  /** Whether the analyst has chosen the track. */
  readonly overridden: boolean;
}

/** A vendor that at least five municipalities name. Its amounts are never shared. */
export interface SharedVendor {
  readonly vendor: string;
  readonly municipalities: SharedFigure;
  /** In how many of the shared systems it is shown. */
  readonly systems: number;
  readonly monopolyDegree: SharedFigure;
  readonly pressure: SharedFigure;
}

export interface SharedDomain {
  readonly domain: Domain;
  readonly municipalities: SharedFigure;
  readonly price: SharedFigure;
  /** By registrations alone. */
  readonly hhi: SharedFigure;
  readonly cr1: SharedFigure;
  readonly cr3: SharedFigure;
  readonly singleBidShare: SharedFigure;
}

export interface SharedClass<K extends string = string> {
  readonly key: K;
  /** How many municipalities there are, which everybody knows. */
  readonly municipalities: number;
  readonly answered: SharedFigure;
  readonly pressure: SharedFigure;
}

/** All that may leave KOMBIT. */
export interface SharedFindings {
  readonly date: IsoDate;
  /** The dates of the earlier versions that this one was compared with. */
  readonly earlier: readonly IsoDate[];
  readonly answered: SharedFigure;
  readonly registrations: SharedFigure;
  readonly price: SharedFigure;
  /** Systems that fewer than five municipalities have: they are counted, not named. */
  readonly unnamed: number;
  /** By how many municipalities have them, then by name. */
  readonly systems: readonly SharedFinding[];
  readonly vendors: readonly SharedVendor[];
  readonly domains: readonly SharedDomain[];
  readonly regions: readonly SharedClass[];
  readonly sizes: readonly SharedClass<SizeClass>[];
}

/** A figure rests on at least so many municipalities. */
export const fewestMunicipalities = 5;

/** The largest share, 0–1, of an amount that two municipalities may have together. */
export const largestTwo = 0.85;

import type { RatedArea } from '../survey/questionnaire';

/** The parts of the two scores that have end points of their own. */
export const scaledParts = ['pressure', 'alternatives', 'window', 'wish', 'spread', 'join'] as const;
export type ScaledPart = (typeof scaledParts)[number];

/** Where a part of a score begins and ends: `low` is 0 points, `high` is 100. */
export interface EndPoints {
  readonly low: number;
  readonly high: number;
}

/** The guidelines whose limits label the HHI. */
export const hhiGuidelines = ['eu2004', 'us2023', 'eu2026'] as const;
export type HhiGuideline = (typeof hhiGuidelines)[number];

/** The weights and thresholds that stand as cells on the sheet Vægte; the analyst may change each. */
export interface AnalysisSettings {
  /** Points of the Monopolgrad, 0–100. */
  readonly statusPoints: Readonly<Record<'monopoly' | 'deFacto' | 'monopolyLike' | 'competition', number>>;
  /** Weight of each rated area in the Problemtryk. */
  readonly areaWeights: Readonly<Record<RatedArea, number>>;
  /** Weights of the parts of the Prioritet. */
  readonly priorityWeights: Readonly<Record<'monopolyDegree' | 'pressure' | 'reach' | 'economy', number>>;
  readonly thresholds: {
    /** Fewer municipalities than this: "For få svar". */
    readonly fewAnswers: number;
    /** A system has a rank from so many municipalities on. */
    readonly rank: number;
    /** Below either of these: "Overvåg". */
    readonly monopolyDegree: number;
    readonly pressure: number;
    /** The two scores differ by less than this: "Begge spor". */
    readonly scoreMargin: number;
    /** A track that fewer of the draws point to, 0–1, is "Uafklaret". */
    readonly robustness: number;
    /** Udbudstid: the first window in which municipalities can move together begins so many months ahead. */
    readonly leadMonths: number;
    /** Enighed: the municipalities agree up to this AD index, in points of the rating scale. */
    readonly agreement: number;
    /** Single-bid share: at most `singleBidGood` is green, above `singleBidBad` is red (Single Market Scoreboard). */
    readonly singleBidGood: number;
    readonly singleBidBad: number;
    /** Kraljic: supply risk from this Monopolgrad upwards. */
    readonly supplyRisk: number;
    /** An HHI has a label from so many registrations and municipalities on. */
    readonly hhiRegistrations: number;
    readonly hhiMunicipalities: number;
  };
  /** The end points of the scores' parts, in the part's own unit: shares 0–1, Problemtryk 0–100. */
  readonly endPoints: Readonly<Record<ScaledPart, EndPoints>>;
  /** What the analyst has put in the place of a figure of the data; null where the figure counts. */
  readonly overrides: {
    /** Størrelseselasticitet; 1 is plain kr. per inhabitant. */
    readonly elasticity: number | null;
    /** Kraljic: the yearly price, kr., from which the impact is high. */
    readonly impact: number | null;
  };
  /** Which limits label the HHI. */
  readonly hhiLimits: HhiGuideline;
  readonly hhi: Readonly<Record<HhiGuideline, { readonly moderate: number; readonly high: number }>>;
}

/**
 * The usual weights and limits. Agreement: a sixth of the scale's five points (Burke & Dunlap 2002, "Estimating
 * interrater agreement with the average deviation index").
 */
export const defaultSettings: AnalysisSettings = {
  statusPoints: { monopoly: 100, deFacto: 75, monopolyLike: 50, competition: 0 },
  areaWeights: { pricing: 1, addOns: 1, maintenance: 1, quality: 1, negotiation: 1 },
  priorityWeights: { monopolyDegree: 1, pressure: 2, reach: 1, economy: 1 },
  thresholds: {
    fewAnswers: 3,
    rank: 5,
    monopolyDegree: 50,
    pressure: 40,
    scoreMargin: 5,
    robustness: 0.8,
    leadMonths: 12,
    // Five sixths, in the fifteen digits that every spreadsheet program keeps.
    agreement: 0.833333333333333,
    singleBidGood: 0.1,
    singleBidBad: 0.2,
    supplyRisk: 50,
    hhiRegistrations: 10,
    hhiMunicipalities: 5,
  },
  endPoints: {
    pressure: { low: 0, high: 100 },
    alternatives: { low: 0, high: 1 },
    window: { low: 0, high: 0.5 },
    wish: { low: 0, high: 1 },
    spread: { low: 0, high: 0.35 },
    join: { low: 0, high: 1 },
  },
  overrides: { elasticity: null, impact: null },
  hhiLimits: 'eu2004',
  hhi: {
    eu2004: { moderate: 1000, high: 2000 },
    us2023: { moderate: 1000, high: 1800 },
    eu2026: { moderate: 1000, high: 2000 },
  },
};

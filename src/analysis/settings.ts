import type { RatedArea } from '../survey/questionnaire';

/** The weights and thresholds that stand as cells on the sheet Vægte; the analyst may change each. */
export interface AnalysisSettings {
  /** Points of the Monopolgrad, 0–100. */
  readonly statusPoints: Readonly<Record<'monopoly' | 'deFacto' | 'monopolyLike' | 'competition', number>>;
  /** Weight of each rated area in the Problemtryk. */
  readonly areaWeights: Readonly<Record<RatedArea, number>>;
  /** Weights of Monopolgrad, Problemtryk and Omfang in the Prioritet. */
  readonly priorityWeights: {
    readonly monopolyDegree: number;
    readonly pressure: number;
    readonly reach: number;
  };
  readonly thresholds: {
    /** Fewer municipalities than this: "For få svar". */
    readonly fewAnswers: number;
    /** Below either of these: "Overvåg". */
    readonly monopolyDegree: number;
    readonly pressure: number;
    /** The two scores differ by less than this: "Begge spor". */
    readonly scoreMargin: number;
    /** The coefficient of variation that counts as full price spread. */
    readonly fullSpread: number;
    /** Single-bid share: at most `singleBidGood` is green, above `singleBidBad` is red (Single Market Scoreboard). */
    readonly singleBidGood: number;
    readonly singleBidBad: number;
    /** Kraljic: supply risk from this Monopolgrad upwards. */
    readonly supplyRisk: number;
  };
  /** Which limits label the HHI: EU guidelines 2004 or US Merger Guidelines 2023. */
  readonly hhiLimits: 'eu2004' | 'us2023';
  readonly hhi: Readonly<Record<'eu2004' | 'us2023', { readonly moderate: number; readonly high: number }>>;
}

export const defaultSettings: AnalysisSettings = {
  statusPoints: { monopoly: 100, deFacto: 75, monopolyLike: 50, competition: 0 },
  areaWeights: { pricing: 1, addOns: 1, maintenance: 1, quality: 1, negotiation: 1 },
  priorityWeights: { monopolyDegree: 1, pressure: 2, reach: 1 },
  thresholds: {
    fewAnswers: 3,
    monopolyDegree: 50,
    pressure: 40,
    scoreMargin: 5,
    fullSpread: 0.5,
    singleBidGood: 0.1,
    singleBidBad: 0.2,
    supplyRisk: 50,
  },
  hhiLimits: 'eu2004',
  hhi: { eu2004: { moderate: 1000, high: 2000 }, us2023: { moderate: 1000, high: 1800 } },
};

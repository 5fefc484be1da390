import { vocabularies } from '../../../survey/vocabularies';
import { cells } from '../names';

/** The labels of Vægte, in column A, by which its values in column B are read back. Each stands there once. */
export const weightLabels = {
  statusPoints: {
    monopoly: vocabularies.monopolyStatus.monopoly,
    deFacto: vocabularies.monopolyStatus.deFacto,
    monopolyLike: vocabularies.monopolyStatus.monopolyLike,
    competition: vocabularies.monopolyStatus.competition,
  },
  areaWeights: {
    pricing: 'Prissætning',
    addOns: 'Tillægsydelser',
    maintenance: 'Vedligeholdelsesvilkår',
    quality: 'Kvalitet/fejlsituation',
    negotiation: 'Forhandlingsmuligheder',
  },
  priorityWeights: { monopolyDegree: 'Monopolgrad', pressure: 'Problemtryk', reach: 'Omfang' },
  thresholds: {
    fewAnswers: 'For få svar: færre kommuner end',
    monopolyDegree: 'Overvåg: monopolgrad under',
    pressure: 'Overvåg: problemtryk under',
    scoreMargin: 'Begge spor: scorerne afviger mindre end',
    fullSpread: 'Fuld prisspredning: variationskoefficient fra',
    singleBidGood: 'Ét tilbud: grøn til og med',
    singleBidBad: 'Ét tilbud: rød over',
    supplyRisk: 'Forsyningsrisiko: monopolgrad fra',
  },
  hhi: {
    eu2004: { moderate: 'EU 2004: moderat fra', high: 'EU 2004: høj over' },
    us2023: { moderate: 'USA 2023: moderat fra', high: 'USA 2023: høj over' },
  },
  hhiLimits: 'Gældende grænser for HHI',
} as const;

/** What can stand in the cell that chooses between the limits. */
export const hhiChoices = { eu2004: 'EU 2004', us2023: 'USA 2023' } as const;

/** The defined names of the values. */
export const weightNames = {
  areaWeights: cells.areaWeight,
  priorityWeights: cells.priorityWeight,
  thresholds: cells.limit,
} as const;

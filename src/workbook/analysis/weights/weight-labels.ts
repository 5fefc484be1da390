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
  priorityWeights: {
    monopolyDegree: 'Monopolgrad',
    pressure: 'Problemtryk',
    reach: 'Omfang',
    economy: 'Økonomi',
  },
  thresholds: {
    fewAnswers: 'For få svar: færre kommuner end',
    rank: 'Rang: mindst så mange kommuner',
    monopolyDegree: 'Overvåg: monopolgrad under',
    pressure: 'Overvåg: problemtryk under',
    scoreMargin: 'Begge spor: scorerne afviger mindre end',
    robustness: 'Uafklaret: robusthed under',
    leadMonths: 'Udbudstid (måneder)',
    agreement: 'Enige: AD-indeks til og med',
    singleBidGood: 'Ét tilbud: grøn til og med',
    singleBidBad: 'Ét tilbud: rød over',
    supplyRisk: 'Forsyningsrisiko: monopolgrad fra',
    hhiRegistrations: 'HHI: betegnelse fra så mange registreringer',
    hhiMunicipalities: 'HHI: betegnelse fra så mange kommuner',
  },
  endPoints: {
    pressure: { low: 'Problemtryk: 0 point ved', high: 'Problemtryk: 100 point ved' },
    alternatives: { low: 'Kendte alternativer: 0 point ved', high: 'Kendte alternativer: 100 point ved' },
    window: { low: 'Fælles vindue: 0 point ved', high: 'Fælles vindue: 100 point ved' },
    wish: { low: 'Ønsket spor: 0 point ved', high: 'Ønsket spor: 100 point ved' },
    spread: { low: 'Prisspredning: 0 point ved', high: 'Prisspredning: 100 point ved' },
    join: { low: 'Vil deltage: 0 point ved', high: 'Vil deltage: 100 point ved' },
  },
  overrides: {
    elasticity: 'Størrelseselasticitet: eget valg',
    impact: 'Høj betydning: egen grænse for årlig pris (kr.)',
  },
  hhi: {
    eu2004: { moderate: 'EU 2004: moderat fra', high: 'EU 2004: høj over' },
    us2023: { moderate: 'USA 2023: moderat fra', high: 'USA 2023: høj over' },
    eu2026: { moderate: 'EU-udkast 2026: moderat fra', high: 'EU-udkast 2026: høj over' },
  },
  hhiLimits: 'Gældende grænser for HHI',
} as const;

/** What can stand in the cell that chooses between the limits. */
export const hhiChoices = { eu2004: 'EU 2004', us2023: 'USA 2023', eu2026: 'EU-udkast 2026' } as const;

/** The defined names of the values. */
export const weightNames = {
  areaWeights: cells.areaWeight,
  priorityWeights: cells.priorityWeight,
  thresholds: cells.limit,
} as const;

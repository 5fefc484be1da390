import type { Texts } from '../da';
import { sheetColumns } from './sheet-columns';
import { systemColumns } from './system-columns';

export const sheets: Texts['sheets'] = {
  ...sheetColumns,
  systems: systemColumns,
  tracks: {
    tooFew: 'Too few answers',
    watch: 'Watch',
    breakUp: 'Break up the monopoly',
    negotiate: 'Coordinated negotiation',
    both: 'Both tracks',
    phaseOut: 'Being phased out',
  },
  show: 'Show',
  titles: {
    overview: { title: 'Survey of monopoly-like IT systems' },
    systems: {
      title: 'Systems',
      lead: 'One system per row. The figures are formulas over the sheet Besvarelser and the weights on the sheet Vægte; write only in the yellow cells.',
    },
    vendors: {
      title: 'Vendors',
      lead: 'One vendor per row. The figures cover only the systems that the municipalities have registered.',
    },
    domains: {
      title: 'Domains',
      lead: 'Concentration measured on the answers. The shares are shares of answers, not market shares.',
    },
    calendar: {
      title: 'Contract calendar',
      lead: 'How many municipalities can leave a system, and the deadline for notice, quarter by quarter.',
    },
    coverage: {
      title: 'Coverage',
      lead: 'All 98 municipalities: who has answered, and who should be reminded.',
    },
    answers: {
      title: 'Answers',
      lead: 'Every registration of the submissions that count. Drafts stand here, but are in no figure.',
    },
    names: {
      title: 'Names',
      lead: 'Write Ja when two names are the same, otherwise Nej. The decision is kept when the analysis is made again.',
    },
    weights: {
      title: 'Weights',
      lead: 'Change the yellow cells; figures and recommendations follow at once and are kept when the analysis is made again.',
    },
    sources: {
      title: 'Sources',
      lead: 'Every file with its verdict, every remark, and what each figure means.',
    },
  },
  groups: {
    who: 'Municipality and system',
    helpers: 'Helper columns',
    source: 'Source',
    lead: 'Most important',
    verdict: 'Recommendation',
    breakUp: 'Score for breaking up the monopoly (0–100)',
    negotiate: 'Score for coordinated negotiation (0–100)',
    place: 'Reach and place',
    price: 'Price',
    models: 'Models of monopoly',
    weighted: 'Weighted figures',
    vendorLead: 'Vendor',
    indices: 'Indices',
    ratings: 'Ratings, mean (1–5)',
    domainLead: 'Domain',
    hhi: 'HHI (0–10,000)',
    concentration: 'The largest vendors’ share of answers',
    coverageLead: 'Answers',
    contact: 'Contact and reminder',
    proposals: 'Names that may be the same',
    evidence: 'Evidence',
    aliases: 'Names as written',
    files: 'Files',
    issues: 'Remarks',
    orphans: 'Without a system',
    figures: 'Figures',
  },
  reasons: {
    phaseOut: 'The system is on KOMBIT’s list of systems being phased out.',
    tooFew:
      'Municipalities that have answered: {municipalities}. A recommendation takes at least {fewAnswers}.',
    watch:
      'Monopoly degree {degree} (limit {degreeLimit}) and pressure {pressure} (limit {pressureLimit}) do not call for action now.',
    breakUp:
      'Breaking up scores {breakUp} (terms and quality {terms}, alternatives {alternatives}, common window {window}, wish {wishBreakUp}) against {negotiate} for negotiation. Monopoly degree {degree}, pressure {pressure}.',
    negotiate:
      'Negotiation scores {negotiate} (price and negotiation {prices}, price spread {spread}, participation {join}, wish {wishNegotiate}) against {breakUp} for breaking up. Monopoly degree {degree}, pressure {pressure}.',
    both: 'Breaking up ({breakUp}) and negotiation ({negotiate}) are less than {margin} points apart. Monopoly degree {degree}, pressure {pressure}.',
  },
  overview: {
    made: (date, version) =>
      `Analysis as of ${date} · questionnaire version ${version} · the figures are formulas and follow when weights and answers change`,
    date: 'Date of the analysis',
    answered: (all) => `of ${all} municipalities have answered`,
    reached: 'of the country’s inhabitants live in municipalities that have answered',
    systems: 'systems are rated',
    registrations: 'Registrations',
    counted: 'finished registrations are counted',
    price: 'registered yearly price in all',
    savings: 'saved a year if nobody pays more than the median per inhabitant',
    drafts: 'drafts are not counted',
    files: 'files were read',
    warned: 'files were accepted with warnings',
    rejected: 'files were rejected',
    undecided: 'pairs of names wait for a decision on the sheet Navne',
    topTen: 'The ten systems with the highest priority',
    rank: 'Rank',
    system: 'System',
    vendors: 'Vendors',
    track: 'Track in force',
    priority: 'Priority',
    monopolyDegree: 'Monopoly degree',
    pressure: 'Pressure',
    municipalities: 'Municipalities',
    priceColumn: 'Yearly price (DKK)',
    distribution: 'Distribution',
    systemCount: 'Systems',
    charts: {
      topTen: 'The ten highest priorities (0–100)',
      domains: 'Registrations by domain',
      tracks: 'Systems by track',
      spend: 'Registered yearly price by domain (DKK)',
    },
  },
  weights: {
    value: 'Value',
    statusPoints: 'Monopoly degree: points per status',
    statusPointsNote:
      'A system’s monopoly degree is the mean of the answers’ points (0–100). Don’t know does not count.',
    areaWeights: 'Pressure: weight per area',
    areaWeightsNote:
      'An area of weight 2 counts twice as much as one of weight 1. Areas without ratings are left out.',
    priorityWeights: 'Priority: weight per part',
    priorityWeightsNote: 'Priority is the weighted mean of monopoly degree, pressure and reach.',
    thresholds: 'Limits of the recommendations',
    thresholdsNote: 'The first rule that fits decides the track.',
    thresholdNotes: {
      fewAnswers: 'How many municipalities must have answered before a system gets a recommendation.',
      monopolyDegree: 'Systems below the limit are watched, whatever the scores.',
      pressure: 'Systems below the limit are watched, whatever the scores.',
      scoreMargin: 'When the two scores are closer than this, both tracks are recommended.',
      fullSpread:
        'The coefficient of variation of DKK per inhabitant that gives 100 points for price spread.',
      singleBidGood:
        'European Commission, Single Market Scoreboard, indicator One bidder: at most 10 % is green.',
      singleBidBad: 'European Commission, Single Market Scoreboard, indicator One bidder: above 20 % is red.',
      supplyRisk:
        'Kraljic’s portfolio (Harvard Business Review 1983): supply risk is high from this monopoly degree.',
    },
    hhi: 'Concentration: limits of the HHI',
    hhiNote: 'HHI is the sum of the vendors’ squared shares in per cent (0–10,000).',
    hhiNotes: {
      choice: 'Choose the limits that the words low, moderate and high follow.',
      eu2004:
        'Commission guidelines on the assessment of horizontal mergers, OJ C 31, 5.2.2004, p. 5, points 19–20. The guidelines are under revision.',
      us2023:
        'U.S. Department of Justice and Federal Trade Commission: Merger Guidelines, 18 December 2023, guideline 1.',
      inForce: { moderate: 'HHI: moderate from (in force)', high: 'HHI: high above (in force)' },
    },
    facts: 'Fixed facts',
    population: 'Populations as of',
    populationSource: 'Statistics Denmark, table FOLK1A.',
    listHeaders: {
      'Liste.Spor': 'Track',
      'Liste.Sporkode': 'Code',
      'Liste.Fagområde': 'Domain',
      'Liste.FagområdeNr': 'No.',
      'Liste.JaNej': 'Yes/No',
      'Liste.HHI': 'HHI',
    },
    invalidTitle: 'Invalid value',
    chooseFromList: 'Choose one of the list’s values.',
    numberWithin: (max) => `Write a number from 0 to ${max}.`,
  },
};

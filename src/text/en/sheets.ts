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
    unsettled: 'Unsettled',
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
    shares: {
      title: 'Vendors’ shares',
      lead: 'Each vendor’s share of the answers of each domain and KLE main group. Shares of answers, not market shares.',
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
    sure: 'How sure is that?',
    partCounts: 'Answers behind the parts of the scores',
    exits: 'Exit',
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
    classes: 'Coverage by region and size',
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
    phaseOut:
      'The system is on KOMBIT’s list of systems being phased out. {municipalities} have registered it.',
    tooFew:
      'Municipalities that have answered: {municipalities}. A recommendation takes at least {fewAnswers}.',
    watch:
      'Monopoly degree {degree} (limit {degreeLimit}) and problem pressure {pressure} (limit {pressureLimit}) do not justify action now. Answers from {municipalities} municipalities.',
    breakUp:
      'Breaking the monopoly scores {breakUp} (terms and quality {terms}, alternatives {alternatives}, common window {window}, wish {wishBreakUp}) against {negotiate} for negotiation. Monopoly degree {degree}, problem pressure {pressure}, answers from {municipalities} municipalities. The same direction in {robustness} % of the computations.',
    negotiate:
      'Negotiation scores {negotiate} (price and negotiation {prices}, price spread {spread}, participation {join}, wish {wishNegotiate}) against {breakUp} for breaking the monopoly. Monopoly degree {degree}, problem pressure {pressure}, answers from {municipalities} municipalities. The same direction in {robustness} % of the computations.',
    both: 'Breaking the monopoly ({breakUp}) and negotiation ({negotiate}) are less than {margin} points apart. Monopoly degree {degree}, problem pressure {pressure}, answers from {municipalities} municipalities. The same direction in {robustness} % of the computations.',
    unsettled:
      'Points to {direction}, but only in {robustness} % of the computations; otherwise mostly {runnerUp}. Answers from {municipalities} municipalities. More answers on {weakest} would settle it best.',
  },
  reasonParts: {
    noOther: 'nothing else',
    weakest: {
      terms: 'terms and quality',
      alternatives: 'known alternatives',
      window: 'the end of the contracts',
      prices: 'price and negotiation',
      spread: 'prices',
      join: 'participation',
      wish: 'the wanted track',
    },
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
      rank: 'Systems that fewer municipalities have get no rank and are not part of the economy.',
      robustness: 'A track that fewer of the 500 computations point to is unsettled.',
      leadMonths: 'How long a common tender takes: the first common window begins so many months ahead.',
      agreement:
        'Burke & Dunlap 2002: a sixth of the scale’s five points. Up to that deviation the municipalities are said to agree.',
      hhiRegistrations: 'An HHI that rests on fewer registrations is shown without a label.',
      hhiMunicipalities: 'An HHI that rests on fewer municipalities is shown without a label.',
      monopolyDegree: 'Systems below the limit are watched, whatever the scores.',
      pressure: 'Systems below the limit are watched, whatever the scores.',
      scoreMargin: 'When the two scores are closer than this, both tracks are recommended.',
      singleBidGood:
        'European Commission, Single Market Scoreboard, indicator One bidder: at most 10 % is green.',
      singleBidBad: 'European Commission, Single Market Scoreboard, indicator One bidder: above 20 % is red.',
      supplyRisk:
        'Kraljic’s portfolio (Harvard Business Review 1983): supply risk is high from this monopoly degree.',
    },
    endPoints: 'Parts of the scores: end points',
    endPointsNote:
      'Each part is put on 0–100 points between its two end points; outside them it is 0 or 100.',
    endPointNotes: {
      pressure: 'Problem pressure 0–100, of the areas that the score looks at.',
      alternatives: 'Share that knows an alternative.',
      window:
        'Share of the municipalities that can leave within the same 12 months. With contracts of four years, half is a lot.',
      wish: 'Share that wants the track or both.',
      spread: 'Quartile dispersion of the price level: (Q3 − Q1)/(Q3 + Q1).',
      join: 'Yes counts 1, Maybe ½ and No 0.',
    },
    fromData: 'Computed from the answers, with room for a choice of your own',
    fromDataNote: 'Leave the cell empty to use the figure of the answers.',
    fromDataLabels: {
      elasticity: 'Size elasticity (computed)',
      elasticityInForce: 'Size elasticity in force',
      impactInForce: 'High impact: yearly price from (in force)',
    },
    fromDataNotes: {
      elasticity: (pairs: number): string =>
        `How prices grow with the number of inhabitants (Theil–Sen over ${pairs.toLocaleString('en-GB')} pairs of municipalities). Below 30 pairs it is 1.`,
      own: '1 is plain price per inhabitant; below 1 large municipalities pay less per inhabitant.',
      impact: (rank: number): string =>
        `Empty: the median of the yearly prices of systems that at least ${rank} municipalities have.`,
    },
    computedWith: 'Computed with',
    changed: 'Changed since the computation (count)',
    computeAgain: 'Robustness was computed with other weights. Analyse again.',
    hhi: 'Concentration: limits of the HHI',
    hhiNote: 'HHI is the sum of the vendors’ squared shares in per cent (0–10,000).',
    hhiNotes: {
      choice: 'Choose the limits that the words low, moderate and high follow.',
      eu2004:
        'Commission guidelines on the assessment of horizontal mergers, OJ C 31, 5.2.2004, p. 5, points 19–20. The guidelines are under revision.',
      us2023:
        'U.S. Department of Justice and Federal Trade Commission: Merger Guidelines, 18 December 2023, guideline 1.',
      eu2026:
        'The Commission’s draft of new merger guidelines, out for consultation on 30.4.2026. Not adopted: check the limits against the final text.',
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

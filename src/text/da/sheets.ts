import { sheetColumns } from './sheet-columns';
import { systemColumns } from './system-columns';

/** What stands on the analysis workbook's sheets, besides the headers and labels that are part of the file format. */
export const sheets = {
  ...sheetColumns,
  systems: systemColumns,
  tracks: {
    tooFew: 'For få svar',
    watch: 'Overvåg',
    breakUp: 'Monopolbrud',
    negotiate: 'Koordineret forhandling',
    both: 'Begge spor',
    phaseOut: 'Under udfasning',
  },
  show: 'Vis',
  titles: {
    overview: { title: 'Afdækning af monopollignende it-systemer' },
    systems: {
      title: 'Systemer',
      lead: 'Ét system pr. række. Tallene er formler over arket Besvarelser og vægtene på arket Vægte; skriv kun i de gule felter.',
    },
    vendors: {
      title: 'Leverandører',
      lead: 'Én leverandør pr. række. Tallene dækker kun de systemer, kommunerne har registreret.',
    },
    domains: {
      title: 'Fagområder',
      lead: 'Koncentration målt på svarene. Andelene er andele af svar og ikke markedsandele.',
    },
    calendar: {
      title: 'Kontraktkalender',
      lead: 'Antal kommuner, der kan forlade et system, og fristen for at opsige, kvartal for kvartal.',
    },
    coverage: {
      title: 'Dækning',
      lead: 'Alle 98 kommuner: hvem har svaret, og hvem bør have en påmindelse.',
    },
    answers: {
      title: 'Besvarelser',
      lead: 'Alle registreringer fra de besvarelser, der tæller. Kladder står her, men indgår ikke i tallene.',
    },
    names: {
      title: 'Navne',
      lead: 'Skriv Ja, hvis to navne er det samme, ellers Nej. Afgørelsen huskes, næste gang analysen dannes.',
    },
    weights: {
      title: 'Vægte',
      lead: 'Ret de gule felter; tal og anbefalinger regnes om med det samme og huskes, næste gang analysen dannes.',
    },
    sources: {
      title: 'Datagrundlag',
      lead: 'Alle filer med deres afgørelse, alle bemærkninger, og hvad hvert tal betyder.',
    },
  },
  groups: {
    who: 'Kommune og system',
    helpers: 'Hjælpekolonner',
    source: 'Kilde',
    lead: 'Det vigtigste',
    verdict: 'Anbefaling',
    breakUp: 'Score for monopolbrud (0–100)',
    negotiate: 'Score for koordineret forhandling (0–100)',
    place: 'Omfang og placering',
    price: 'Pris',
    models: 'Monopolmodeller',
    weighted: 'Vægtede tal',
    vendorLead: 'Leverandør',
    indices: 'Indeks',
    ratings: 'Vurderinger, middel (1–5)',
    domainLead: 'Fagområde',
    hhi: 'HHI (0–10.000)',
    concentration: 'De største leverandørers andel af svar',
    coverageLead: 'Svar',
    contact: 'Kontakt og påmindelse',
    proposals: 'Navne, der kan være ens',
    evidence: 'Grundlag',
    aliases: 'Navne, som de er skrevet',
    files: 'Filer',
    issues: 'Bemærkninger',
    orphans: 'Uden system',
    figures: 'Tal',
  },
  /** Why a track is recommended. The names in braces are figures and limits of the same row. */
  reasons: {
    phaseOut: 'Systemet står på KOMBITs liste over systemer under udfasning.',
    tooFew:
      'Antal kommuner, der har svaret: {municipalities}. Der skal mindst {fewAnswers} til en anbefaling.',
    watch:
      'Monopolgrad {degree} (grænse {degreeLimit}) og problemtryk {pressure} (grænse {pressureLimit}) begrunder ikke en indsats nu.',
    breakUp:
      'Monopolbrud scorer {breakUp} (vilkår og kvalitet {terms}, alternativer {alternatives}, fælles vindue {window}, ønske {wishBreakUp}) mod {negotiate} for forhandling. Monopolgrad {degree}, problemtryk {pressure}.',
    negotiate:
      'Forhandling scorer {negotiate} (pris og forhandling {prices}, prisspredning {spread}, deltagelse {join}, ønske {wishNegotiate}) mod {breakUp} for monopolbrud. Monopolgrad {degree}, problemtryk {pressure}.',
    both: 'Monopolbrud ({breakUp}) og forhandling ({negotiate}) ligger mindre end {margin} point fra hinanden. Monopolgrad {degree}, problemtryk {pressure}.',
  },
  overview: {
    made: (date: string, version: number): string =>
      `Analyse pr. ${date} · spørgeskema version ${version} · tallene er formler og følger med, når vægte og svar rettes`,
    date: 'Analysens dato',
    answered: (all: number): string => `af ${all} kommuner har svaret`,
    reached: 'af landets indbyggere bor i kommuner, der har svaret',
    systems: 'systemer er vurderet',
    registrations: 'Registreringer',
    counted: 'færdige registreringer er talt med',
    price: 'registreret årlig pris i alt',
    savings: 'besparelse om året, hvis ingen betaler mere end medianen pr. indbygger',
    drafts: 'kladder er ikke talt med',
    files: 'filer er læst',
    warned: 'filer er accepteret med advarsler',
    rejected: 'filer er afvist',
    undecided: 'navnepar venter på afgørelse på arket Navne',
    topTen: 'De ti systemer med højest prioritet',
    rank: 'Rang',
    system: 'System',
    vendors: 'Leverandører',
    track: 'Gældende spor',
    priority: 'Prioritet',
    monopolyDegree: 'Monopolgrad',
    pressure: 'Problemtryk',
    municipalities: 'Kommuner',
    priceColumn: 'Årlig pris (kr.)',
    distribution: 'Fordeling',
    systemCount: 'Systemer',
    charts: {
      topTen: 'De ti højeste prioriteter (0–100)',
      domains: 'Registreringer pr. fagområde',
      tracks: 'Systemer pr. spor',
      spend: 'Registreret årlig pris pr. fagområde (kr.)',
    },
  },
  weights: {
    value: 'Værdi',
    statusPoints: 'Monopolgrad: point pr. status',
    statusPointsNote:
      'Systemets monopolgrad er gennemsnittet af svarenes point (0–100). Ved ikke tæller ikke med.',
    areaWeights: 'Problemtryk: vægt pr. område',
    areaWeightsNote:
      'Et område med vægt 2 tæller dobbelt så meget som et med vægt 1. Områder uden vurderinger udelades.',
    priorityWeights: 'Prioritet: vægt pr. del',
    priorityWeightsNote: 'Prioritet er det vægtede gennemsnit af monopolgrad, problemtryk og omfang.',
    thresholds: 'Grænser for anbefalinger',
    thresholdsNote: 'Den første regel, der passer, afgør sporet.',
    thresholdNotes: {
      fewAnswers: 'Antal kommuner, der mindst skal have svaret om systemet, før det får en anbefaling.',
      monopolyDegree: 'Systemer under grænsen overvåges, uanset scorerne.',
      pressure: 'Systemer under grænsen overvåges, uanset scorerne.',
      scoreMargin: 'Ligger de to scorer tættere end dette, anbefales begge spor.',
      fullSpread: 'Den variationskoefficient for kr. pr. indbygger, der giver 100 point for prisspredning.',
      singleBidGood:
        'EU-Kommissionens Single Market Scoreboard, indikatoren One bidder: højst 10 % er grønt.',
      singleBidBad: 'EU-Kommissionens Single Market Scoreboard, indikatoren One bidder: over 20 % er rødt.',
      supplyRisk:
        'Kraljics portefølje (Harvard Business Review 1983): forsyningsrisikoen er høj fra denne monopolgrad.',
    },
    hhi: 'Koncentration: grænser for HHI',
    hhiNote: 'HHI er summen af leverandørernes kvadrerede andele i procent (0–10.000).',
    hhiNotes: {
      choice: 'Vælg de grænser, som betegnelserne lav, moderat og høj følger.',
      eu2004:
        'Kommissionens retningslinjer for horisontale fusioner, EUT C 31 af 5.2.2004, s. 5, punkt 19–20. Retningslinjerne er under revision.',
      us2023:
        'U.S. Department of Justice og Federal Trade Commission: Merger Guidelines, 18.12.2023, retningslinje 1.',
      inForce: { moderate: 'HHI: moderat fra (gælder)', high: 'HHI: høj over (gælder)' },
    },
    facts: 'Faste oplysninger',
    population: 'Befolkningstal pr.',
    populationSource: 'Danmarks Statistik, tabel FOLK1A.',
    listHeaders: {
      'Liste.Spor': 'Spor',
      'Liste.Sporkode': 'Kode',
      'Liste.Fagområde': 'Fagområde',
      'Liste.FagområdeNr': 'Nr.',
      'Liste.JaNej': 'Ja/Nej',
      'Liste.HHI': 'HHI',
    },
    invalidTitle: 'Ugyldig værdi',
    chooseFromList: 'Vælg en af listens værdier.',
    numberWithin: (max: number): string => `Skriv et tal fra 0 til ${max}.`,
  },
};

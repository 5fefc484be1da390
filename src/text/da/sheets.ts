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
    unsettled: 'Uafklaret',
  },
  show: 'Vis',
  titles: {
    overview: { title: 'Afdækning af monopollignende it-systemer' },
    systems: {
      title: 'Systemer',
      lead: 'Ét system pr. række. Tallene er formler over arket Besvarelser og vægtene på arket Vægte; skriv kun i de gule felter.',
    },
    changes: {
      title: 'Siden sidst',
      lead: 'Hvad der er ændret siden den analyse, svarene blev føjet til.',
    },
    vendors: {
      title: 'Leverandører',
      lead: 'Én leverandør pr. række. Tallene dækker kun de systemer, kommunerne har registreret.',
    },
    domains: {
      title: 'Fagområder',
      lead: 'Koncentration målt på svarene. Andelene er andele af svar og ikke markedsandele.',
    },
    shares: {
      title: 'Leverandørandele',
      lead: 'Hver leverandørs andel af svarene i hvert fagområde og hver KLE-hovedgruppe. Andele af svar, ikke markedsandele.',
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
    letters: {
      title: 'Breve',
      lead: 'Ordlyden af brevene til kommunerne. Ord i krøllede klammer udfyldes for hver kommune.',
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
  letters: {
    kind: 'Hvornår brevet bruges',
    subject: 'Mailens emne',
    text: 'Mailens tekst',
  },
  groups: {
    letters: 'Breve',
    who: 'Kommune og system',
    helpers: 'Hjælpekolonner',
    source: 'Kilde',
    lead: 'Det vigtigste',
    verdict: 'Anbefaling',
    sure: 'Hvor sikkert er det?',
    partCounts: 'Svar bag scorernes dele',
    exits: 'Udgang',
    bindings: 'Hvad binder kommunerne?',
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
    classes: 'Dækning efter region og størrelse',
    contact: 'Kontakt og påmindelse',
    proposals: 'Navne, der kan være ens',
    evidence: 'Grundlag',
    aliases: 'Navne, som de er skrevet',
    files: 'Filer',
    issues: 'Bemærkninger',
    orphans: 'Uden system',
    changed: 'Ændrede systemer',
    arrivals: 'Nyt og udgået',
    before: 'Før',
    now: 'Nu',
    figures: 'Tal',
  },
  /** Why a track is recommended. The names in braces are figures and limits of the same row. */
  reasons: {
    phaseOut:
      'Systemet står på KOMBITs liste over systemer under udfasning. {municipalities} har registreret det.',
    tooFew: 'Kommuner, der har svaret: {municipalities}. Der skal mindst {fewAnswers} til en anbefaling.',
    watch:
      'Monopolgrad {degree} (grænse {degreeLimit}) og problemtryk {pressure} (grænse {pressureLimit}) begrunder ikke en indsats nu. Svar fra {municipalities} kommuner.',
    breakUp:
      'Monopolbrud scorer {breakUp} (vilkår og kvalitet {terms}, alternativer {alternatives}, fælles vindue {window}, ønske {wishBreakUp}) mod {negotiate} for forhandling. Monopolgrad {degree}, problemtryk {pressure}, svar fra {municipalities} kommuner. Samme retning i {robustness} % af beregningerne.',
    negotiate:
      'Forhandling scorer {negotiate} (pris og forhandling {prices}, prisspredning {spread}, deltagelse {join}, ønske {wishNegotiate}) mod {breakUp} for monopolbrud. Monopolgrad {degree}, problemtryk {pressure}, svar fra {municipalities} kommuner. Samme retning i {robustness} % af beregningerne.',
    both: 'Monopolbrud ({breakUp}) og forhandling ({negotiate}) ligger mindre end {margin} point fra hinanden. Monopolgrad {degree}, problemtryk {pressure}, svar fra {municipalities} kommuner. Samme retning i {robustness} % af beregningerne.',
    unsettled:
      'Peger mod {direction}, men kun i {robustness} % af beregningerne; ellers oftest {runnerUp}. Svar fra {municipalities} kommuner. Det ville afklare mest at få flere svar om {weakest}.',
  },
  reasonParts: {
    noOther: 'ingen anden',
    weakest: {
      terms: 'vilkår og kvalitet',
      alternatives: 'kendte alternativer',
      window: 'kontrakternes udløb',
      prices: 'pris og forhandling',
      spread: 'priser',
      join: 'deltagelse',
      wish: 'ønsket spor',
    },
  },
  changes: {
    arrivalsHeading: 'Svar og systemer, der er nye, erstattet eller udgået',
    systemsHeading: 'Alle systemer før og nu',
    answersHeading: 'Svarene før og nu',
    decimalMark: ',',
    answer: 'Svar',
    whats: { new: 'Nyt', replaced: 'Erstattet', gone: 'Udgået' },
    system: 'System',
    track: 'Gældende spor, dit valg medregnet.',
    rank: 'Plads efter prioritet.',
    robustness: 'Andel af beregninger med samme retning.',
    moved: 'Det tal, der har flyttet sig mest.',
    figure: '0–100.',
    name: 'Hvem eller hvad.',
    kind: 'Et svar eller et system.',
    what: 'Hvad der er sket.',
    code: 'Fire cifre.',
    file: 'Filen, der tæller.',
    revision: 'Besvarelsens revision.',
    registrations: 'Registreringer, kladder medregnet.',
  },
  overview: {
    messages: [
      '{breakUp} systemer peger på monopolbrud, {negotiate} på koordineret forhandling og {both} på begge spor; {unsettled} er uafklarede.',
      'Kommunerne oplyser {price} mio. kr. om året. Besparelsespotentialet er {from}–{to} mio. kr. om året; usædvanlige priser er ikke regnet med.',
      '{answered} af {all} kommuner har svaret. Et spor er uafklaret, når mindre end 80 % af 500 beregninger peger på det.',
    ],
    robustness: 'Robusthed',
    chosen: ' (valgt)',
    made: (date: string, version: number): string =>
      `Analyse pr. ${date} · spørgeskema version ${version} · tallene er formler og følger med, når vægte og svar rettes`,
    date: 'Analysens dato',
    answered: (all: number): string => `af ${all} kommuner har svaret`,
    reached: 'af landets indbyggere bor i kommuner, der har svaret',
    systems: 'systemer er vurderet',
    counted: 'færdige registreringer er talt med',
    price: 'registreret årlig pris i alt',
    savings: 'besparelse om året, hvis ingen betaler mere end medianen (uden usædvanlige priser)',
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
    pressure: 'Problemtryk',
    municipalities: 'Kommuner',
    priceColumn: 'Årlig pris (kr.)',
    distribution: 'Fordeling',
    systemCount: 'Systemer',
    charts: {
      topTen: 'De ti højeste prioriteter (0–100)',
      tracks: 'Systemer pr. spor',
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
    priorityWeightsNote:
      'Prioritet er det vægtede gennemsnit af monopolgrad, problemtryk, omfang og økonomi.',
    thresholds: 'Grænser for anbefalinger',
    thresholdsNote: 'Den første regel, der passer, afgør sporet.',
    thresholdNotes: {
      fewAnswers: 'Antal kommuner, der mindst skal have svaret om systemet, før det får en anbefaling.',
      rank: 'Systemer med færre kommuner får ingen rang og indgår ikke i økonomi.',
      robustness: 'Et spor, som færre af de 500 beregninger peger på, er uafklaret.',
      leadMonths:
        'Så lang tid tager et fælles udbud: det første fælles vindue begynder så mange måneder ude i fremtiden.',
      agreement:
        'Burke & Dunlap 2002: en sjettedel af skalaens fem point. Er afvigelsen højst så stor, kaldes kommunerne enige.',
      hhiRegistrations: 'HHI vises uden betegnelse, når den hviler på færre registreringer.',
      hhiMunicipalities: 'HHI vises uden betegnelse, når den hviler på færre kommuner.',
      monopolyDegree: 'Systemer under grænsen overvåges, uanset scorerne.',
      pressure: 'Systemer under grænsen overvåges, uanset scorerne.',
      scoreMargin: 'Ligger de to scorer tættere end dette, anbefales begge spor.',
      singleBidGood:
        'EU-Kommissionens Single Market Scoreboard, indikatoren One bidder: højst 10 % er grønt.',
      singleBidBad: 'EU-Kommissionens Single Market Scoreboard, indikatoren One bidder: over 20 % er rødt.',
      supplyRisk:
        'Kraljics portefølje (Harvard Business Review 1983): forsyningsrisikoen er høj fra denne monopolgrad.',
    },
    endPoints: 'Scorernes dele: endepunkter',
    endPointsNote:
      'Hver del omregnes til 0–100 point mellem de to endepunkter; uden for dem er den 0 eller 100.',
    endPointNotes: {
      pressure: 'Problemtryk 0–100, på de områder scoren ser på.',
      alternatives: 'Andel, der kender et alternativ.',
      window:
        'Andel af kommunerne, der kan forlade systemet i samme 12 måneder. Med kontrakter på fire år er halvdelen meget.',
      wish: 'Andel, der ønsker sporet eller begge.',
      spread: 'Kvartilspredning af pristallet: (Q3 − Q1)/(Q3 + Q1).',
      join: 'Ja tæller 1, Måske ½ og Nej 0.',
    },
    fromData: 'Beregnet af svarene, med plads til eget valg',
    fromDataNote: 'Lad feltet stå tomt for at bruge tallet fra svarene.',
    fromDataLabels: {
      elasticity: 'Størrelseselasticitet (beregnet)',
      elasticityInForce: 'Størrelseselasticitet, der gælder',
      impactInForce: 'Høj betydning: årlig pris fra (gælder)',
    },
    fromDataNotes: {
      elasticity: (pairs: number): string =>
        `Hvor meget prisen vokser med indbyggertallet (Theil–Sen over ${pairs.toLocaleString('da-DK')} par af kommuner). Under 30 par bruges 1.`,
      own: '1 er ren pris pr. indbygger; under 1 betaler store kommuner mindre pr. indbygger.',
      impact: (rank: number): string =>
        `Tom: medianen af de årlige priser for systemer med mindst ${rank} kommuner.`,
    },
    computedWith: 'Beregnet med',
    changed: 'Rettet siden beregningen (antal)',
    computeAgain: 'Robusthed er beregnet med andre vægte. Analysér igen.',
    hhi: 'Koncentration: grænser for HHI',
    hhiNote: 'HHI er summen af leverandørernes kvadrerede andele i procent (0–10.000).',
    hhiNotes: {
      choice: 'Vælg de grænser, som betegnelserne lav, moderat og høj følger.',
      eu2004:
        'Kommissionens retningslinjer for horisontale fusioner, EUT C 31 af 5.2.2004, s. 5, punkt 19–20.',
      us2023:
        'U.S. Department of Justice og Federal Trade Commission: Merger Guidelines, 18.12.2023, retningslinje 1.',
      eu2026:
        'Kommissionens udkast til nye fusionsretningslinjer, sendt i høring 30.4.2026. Ikke vedtaget: kontrollér grænserne mod den endelige tekst.',
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
      'Liste.Delsvar': 'Delsvar',
    },
    invalidTitle: 'Ugyldig værdi',
    chooseFromList: 'Vælg en af listens værdier.',
    numberWithin: (max: number): string => `Skriv et tal fra 0 til ${max}.`,
  },
};

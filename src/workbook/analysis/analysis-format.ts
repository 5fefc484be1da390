import { analysisMark } from '../analysis-mark';

/** The analysis workbook's sheets, in the order of their tabs: part of the file format, read back by name. */
export const sheetNames = {
  overview: 'Overblik',
  systems: 'Systemer',
  changes: 'Siden sidst',
  vendors: 'Leverandører',
  domains: 'Fagområder',
  shares: 'Leverandørandele',
  calendar: 'Kontraktkalender',
  coverage: 'Dækning',
  answers: analysisMark.answers,
  names: 'Navne',
  weights: analysisMark.weights,
  sources: 'Datagrundlag',
  letters: 'Breve',
} as const;

/** The Excel tables. A table and a defined name may not share a name; the defined names all hold a full stop. */
export const tableNames = {
  systems: 'Systemer',
  changed: 'Ændringer',
  arrivals: 'NytOgUdgået',
  standing: 'Sammenligning',
  standingAnswers: 'SvarSammenligning',
  vendors: 'Leverandører',
  domains: 'Fagområder',
  kle: 'KLEgrupper',
  shares: 'Andele',
  exitQuarters: 'Udløbskvartaler',
  noticeQuarters: 'Varselskvartaler',
  exits: 'Kontrakter',
  classes: 'Dækningsklasser',
  coverage: 'Kommuner',
  answers: 'Besvarelser',
  proposals: 'Navneforslag',
  aliases: 'Navnebrug',
  files: 'Filer',
  issues: 'Bemærkninger',
  orphans: 'NoterUdenSystem',
  figures: 'Forklaringer',
  letters: 'Brevtekster',
} as const;

/** Headers of columns that are read back; every other header stands with its column. */
export const headers = {
  system: 'System',
  vendor: 'Leverandør',
  domain: 'Fagområde',
  note: 'Analytikerens note',
  override: 'Valgt spor',
  municipality: 'Kommune',
  code: 'Kommunekode',
  writtenSystem: 'System (som skrevet)',
  writtenVendor: 'Leverandør (som skrevet)',
  status: 'Status',
  sheet: 'Ark',
  row: 'Række',
  id: 'Id',
  order: 'Løbenr.',
  answered: 'Har svaret',
  revision: 'Revision',
  date: 'Dato',
  submittedAt: 'Indsendt',
  covers: 'Dækker',
  contact: 'Kontaktperson',
  email: 'E-mail',
  recognisedBy: 'Genkendt ved',
  schemaVersion: 'Skemaversion',
  file: 'Fil',
  kind: 'Type',
  name: 'Navn, der tæller',
  candidate: 'Andet navn',
  decision: 'Samme? (Ja/Nej)',
  written: 'Skrevet',
  counts: 'Tæller som',
  because: 'Begrundelse',
  verdict: 'Afgørelse',
  read: 'Rækker læst',
  kept: 'Rækker medtaget',
  rejected: 'Rækker afvist',
  replacedBy: 'Erstattet af',
  settle: 'Delsvar',
  fileNo: 'Filnr.',
  severity: 'Alvor',
  cell: 'Celle',
  message: 'Bemærkning',
  data: 'Data',
  track: 'Spor',
  letter: 'Brev',
  subject: 'Emne',
  text: 'Tekst',
} as const;

/** What the figures are called that the next analysis is compared by. */
const figureNames = {
  monopolyDegree: 'Monopolgrad',
  pressure: 'Problemtryk',
  reach: 'Omfang',
  economy: 'Økonomi',
  breakUp: 'Score for monopolbrud',
  negotiate: 'Score for forhandling',
  robustness: 'Robusthed (%)',
} as const;

/** The headers of a side of the comparison: each name with a word for when. */
function sideHeaders(when: 'før' | 'nu') {
  return {
    track: `Gældende spor ${when}`,
    rank: `Plads ${when}`,
    figures: {
      monopolyDegree: `${figureNames.monopolyDegree} ${when}`,
      pressure: `${figureNames.pressure} ${when}`,
      reach: `${figureNames.reach} ${when}`,
      economy: `${figureNames.economy} ${when}`,
      breakUp: `${figureNames.breakUp} ${when}`,
      negotiate: `${figureNames.negotiate} ${when}`,
      robustness: `${figureNames.robustness} ${when}`,
    },
    file: `Fil ${when}`,
    revision: `Revision ${when}`,
    registrations: `Registreringer ${when}`,
  } as const;
}

/** Headers of the tables that the next analysis is compared with. */
export const standingHeaders = { before: sideHeaders('før'), now: sideHeaders('nu'), figureNames } as const;

/** The labels beside which the dates of the two analyses stand. */
export const standingLabels = { now: 'Denne analyse', before: 'Analysen før' } as const;

/** Words in cells that are read back: they never change with the language of the pane. */
export const words = {
  yes: 'Ja',
  no: 'Nej',
  kind: { system: 'System', vendor: 'Leverandør' },
  recognisedBy: { code: 'Kommunekode', name: 'Kommunens navn', 'close-name': 'Lignende navn (gættet)' },
  verdict: {
    accepted: 'Accepteret',
    warned: 'Accepteret med advarsler',
    rejected: 'Afvist',
    replaced: 'Erstattet',
    waiting: 'Venter på din afgørelse',
  },
  settle: { merge: 'Læg sammen', replace: 'Erstat', leave: 'Lad ligge' },
  letter: { invitation: 'Udsendelse', reminder: 'Påmindelse', reply: 'Svar med rettelser' },
  exit: { open: 'Åben', forfeited: 'Forpasset', expired: 'Udløbet' },
  because: {
    identical: 'Skrevet ens',
    normalised: 'Ens efter normalisering',
    listed: 'Kendt navn på samme',
    stated: 'Navnet siger det selv',
    'vendor-name': 'Ens bortset fra leverandørens navn',
    'word-order': 'Samme ord i anden rækkefølge',
    cvr: 'Samme CVR-nr.',
    contract: 'Kommunens aftale er med denne',
    'told-apart': 'Flere leverandører bruger navnet',
    analyst: 'Analytikerens afgørelse',
  },
  evidence: {
    listed: 'Kendt navn på samme',
    'vendor-word': 'Ens bortset fra leverandørens navn',
    'word-order': 'Samme ord i anden rækkefølge',
    brackets: 'Parentes eller led i det andet',
    version: 'Ens bortset fra version eller år',
    initials: 'Forkortelse af det andet',
    letters: 'Ens bortset fra mellemrum eller å/aa',
    slip: 'Få bogstavers forskel',
    'same-cvr': 'Samme CVR-nr., men ulige navne',
    'same-name': 'Samme navn hos to leverandører',
    'words-within': 'Det enes ord står i det andet',
    'letters-within': 'Det ene begynder eller slutter det andet',
    'first-word': 'Begynder med samme særlige ord',
    'long-word': 'Langt og sjældent ord til fælles',
  },
} as const;

/** The key whose label a cell holds, whatever its casing; undefined when no label fits. */
export function keyOfLabel<K extends string>(
  labels: Readonly<Record<K, string>>,
  text: string,
): K | undefined {
  const wanted = text.trim().toLowerCase();
  return (Object.keys(labels) as K[]).find((key) => labels[key].toLowerCase() === wanted);
}

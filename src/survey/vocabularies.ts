/**
 * The closed lists of the questionnaire. The code is what the program works with; the label is what
 * stands in the workbook's cells, and therefore part of the file format: it never changes with the
 * language of the pane.
 */
export const vocabularies = {
  yesNoUnknown: { yes: 'Ja', no: 'Nej', dontKnow: 'Ved ikke' },
  flag: { yes: 'Ja' },
  domain: {
    socialHealth: 'Social og sundhed',
    childrenYouth: 'Børn og unge',
    schoolDaycare: 'Skole og dagtilbud',
    employment: 'Beskæftigelse',
    citizenServices: 'Borgerservice og ydelser',
    finance: 'Økonomi og opkrævning',
    payroll: 'Løn og personale',
    caseManagement: 'ESDH og sagsbehandling',
    technicalEnvironment: 'Teknik, miljø og byg',
    culture: 'Kultur og fritid',
    elections: 'Valg og demokrati',
    infrastructure: 'It-infrastruktur og fællesløsninger',
    other: 'Andet',
  },
  monopolyStatus: {
    monopoly: 'Monopol (én leverandør)',
    deFacto: 'De facto-monopol (2–3 leverandører)',
    monopolyLike: 'Monopollignende (bundet til leverandøren)',
    competition: 'Konkurrence',
    dontKnow: 'Ved ikke',
  },
  deliveryForm: {
    standardSaas: 'Standard-SaaS',
    standardOwn: 'Standardsystem i egen drift',
    custom: 'Specialudviklet',
    dontKnow: 'Ved ikke',
  },
  priceRegulation: {
    netPriceIndex: 'Nettoprisindeks',
    klEstimate: 'KL pris- og lønskøn',
    otherIndex: 'Anden indeksering',
    none: 'Ingen',
    dontKnow: 'Ved ikke',
  },
  rating: {
    '1': '1 Meget dårlig',
    '2': '2 Dårlig',
    '3': '3 Hverken/eller',
    '4': '4 God',
    '5': '5 Meget god',
    dontKnow: 'Ved ikke',
    notRelevant: 'Ikke relevant',
  },
  procurementForm: {
    tender: 'Udbud',
    euTender: 'EU-udbud',
    miniTender: 'Miniudbud',
    ski: 'SKI',
    directAward: 'Direkte tildeling',
    quotation: 'Underhåndsbud',
    advertisement: 'Annoncering',
    other: 'Anden',
    dontKnow: 'Ved ikke',
  },
  directAwardReason: {
    exclusiveRight: 'Eneret eller teknik',
    belowThreshold: 'Under tærskelværdi',
    extension: 'Forlængelse',
    other: 'Anden',
    dontKnow: 'Ved ikke',
  },
  wantedTrack: {
    breakUp: 'Monopolbrud (udbud)',
    negotiate: 'Koordineret forhandling',
    both: 'Begge',
    none: 'Ingen handling',
    dontKnow: 'Ved ikke',
  },
  participation: { yes: 'Ja', maybe: 'Måske', no: 'Nej' },
  status: { draft: 'Kladde', finished: 'Færdig' },
} as const satisfies Record<string, Record<string, string>>;

/** What stands in a cell that otherwise holds the year of a tender. */
export const neverTendered = 'Aldrig';

export type VocabularyKey = keyof typeof vocabularies;
export type CodeOf<V extends VocabularyKey> = keyof (typeof vocabularies)[V];
export type Domain = CodeOf<'domain'>;
export type MonopolyStatus = CodeOf<'monopolyStatus'>;
export type WantedTrack = CodeOf<'wantedTrack'>;

/** A rating: 1 (Meget dårlig) to 5 (Meget god), or one of the two ways of not rating. */
export type Rating = 1 | 2 | 3 | 4 | 5 | 'dontKnow' | 'notRelevant';

/** The codes of a list in the order in which they are shown. */
export function codesOf(vocabulary: VocabularyKey): readonly string[] {
  return Object.keys(vocabularies[vocabulary]);
}

/** The text that stands in a workbook cell for a code; undefined when the list does not hold it. */
export function labelOf(vocabulary: VocabularyKey, code: string): string | undefined {
  const labels: Readonly<Record<string, string>> = vocabularies[vocabulary];
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}

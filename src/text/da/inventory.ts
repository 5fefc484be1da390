const number = new Intl.NumberFormat('da-DK');
const counted = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;

/** What is said of lists that systems are taken in from, in the pane and on the command line. */
export const inventory = {
  kinds: {
    systems: 'systemer i anvendelse',
    contracts: 'kontrakter',
    vendors: 'leverandøroverblik',
    inventory: 'liste over systemer',
  },
  states: { new: 'Ny', updated: 'Opdateres', unchanged: 'Uændret', conflict: 'Uenig med svaret' },
  mark: {
    title: (count: number): string =>
      count === 1
        ? 'Ét svar er hentet og ikke set efter'
        : `${number.format(count)} svar er hentet og ikke set efter`,
    seen: 'De er set efter',
  },
  screen: {
    open: 'Importér fra KITOS',
    title: 'Importér fra KITOS',
    lead: 'Vælg udtræk fra KITOS over systemer, kontrakter og leverandører (Eksporter alle kolonner), eller en anden liste over jeres systemer. Intet ændres, før I vælger Overtag. Navne på personer og e-mailadresser læses ikke.',
    pick: 'Vælg filer',
    reading: 'Læser listerne',
    failed: 'Listerne kunne ikke læses. Prøv igen, eller hent dem på ny.',
    read: (file: string, kind: string, rows: string): string => `${file}: ${kind}, ${rows}`,
    filter: 'Vis kun',
    onlyBusinessCritical: 'Kun forretningskritiske',
    leastPrice: 'Årlig pris mindst (kr.)',
    search: 'System eller leverandør',
    shown: (shown: number, all: number): string =>
      `${number.format(shown)} af ${counted(all, 'system', 'systemer')}`,
    takeAll: 'Vælg alle viste',
    takeNone: 'Fravælg alle viste',
    take: (count: number): string => `Overtag ${counted(count, 'system', 'systemer')}`,
    page: (first: number, last: number, all: number): string =>
      `${number.format(first)}–${number.format(last)} af ${number.format(all)}`,
    back: 'Forrige',
    forward: 'Næste',
    mine: (text: string): string => `Behold jeres svar: ${text}`,
    theirs: (text: string): string => `Brug listens: ${text}`,
    questions: (count: number): string => counted(count, 'spørgsmål', 'spørgsmål'),
    moreQuestions: (count: number): string => `Vis flere (${number.format(count)})`,
    noOne: 'Udfyld intet',
    allTo: (system: string): string => `Alle vilkår til ${system}`,
    allWithoutPrice: 'Vilkår uden pris til dem alle',
    unknownValues: 'Værdier, I selv må udfylde',
    withoutSystem: 'Kontrakter uden system',
    dropped: 'Kolonner om personer, der ikke er læst',
    pair: (file: string): string => `${file}: hvad står der i kolonnerne? Det huskes til næste gang.`,
    notUsed: 'Bruges ikke',
    paired: 'Læs listen',
  },
  flags: {
    'joined-by-name': 'Kontrakten er fundet ved navnet, ikke ved UUID',
    'name-twice': 'Flere systemer i listen har samme navn',
    'row-twice': 'Systemet står i flere rækker',
    'only-in-contract': 'Står kun i en kontrakt',
    'closed-in-catalogue': 'Lukket i KITOS-kataloget (ikke tilgængeligt)',
    'not-in-use': 'Ikke længere i brug',
  },
  matchedByName: 'Genkendt ved navnet, ikke ved UUID',
  dropped: {
    person: 'navne på personer',
    email: 'e-mailadresser',
    role: 'en rolle med navne',
    unknown: 'ikke en af KITOS’ egne kolonner, måske en rolle med navne',
  },
  question: {
    'shared-contract': (contract: string, systems: string): string =>
      `Kontrakten ${contract} dækker flere systemer: ${systems}. Hvem skal have dens vilkår?`,
    'several-contracts': (system: string): string =>
      `${system} har flere gældende kontrakter. Hvilken skal vilkårene hentes fra?`,
    'contract-ended': (system: string): string =>
      `${system} har kun en kontrakt, der ikke gælder længere. Skal dens vilkår hentes?`,
    'several-values': (field: string, system: string): string =>
      `${system}: listerne siger forskelligt om ${field}. Hvad er rigtigt?`,
    'expiry-from-length': (contract: string): string =>
      `Kontrakten ${contract} har ingen udløbsdato, men en varighed. Skal datoen regnes ud?`,
  },
  noUuids: (list: string): string =>
    `${list} har ingen UUID, så systemer og kontrakter er fundet ved navnet. Hent listen med Eksporter alle kolonner for at være sikker.`,
  noBusinessCritical:
    'Listerne har ingen kolonne om Forretningskritisk. Hent systemerne med Eksporter alle kolonner.',
  onlyVendors: 'Leverandøroverblikket nævner ingen systemer. Tag også systemer eller kontrakter med.',
  counts: {
    rows: (rows: number): string => counted(rows, 'række', 'rækker'),
  },
};

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

/** What stands in a municipality's benchmark, and in the mail with it. */
export const benchmark = {
  file: (code: string, name: string): string => `Benchmark_${code}_${name}.xlsx`,
  folder: 'Benchmark',
  title: (municipality: string): string => `${municipality}: jeres tal og alle kommuners`,
  lead: (date: string): string =>
    `Jeres egne tal ved siden af alle kommuners, opgjort pr. ${date}. ·: holdt tilbage; hvorfor står yderst til højre.`,
  sheets: { prices: 'Priser', ratings: 'Vurderinger' },
  charts: {
    prices: 'Kr. pr. indbygger: jer og alle kommuners median',
    ratings: 'Problemtryk: jer og alle kommuner',
  },
  groups: { who: 'System', figures: 'Jer og alle kommuner', withheld: 'Holdt tilbage' },
  own: (figure: string) => `Jer: ${figure}`,
  all: (figure: string) => `Alle: ${figure}`,
  figures: {
    perCapita: 'kr. pr. indbygger',
    price: 'årlig pris (kr.)',
    pressure: 'problemtryk',
    pricing: 'pris',
    addOns: 'tillæg',
    maintenance: 'vilkår',
    quality: 'kvalitet',
    negotiation: 'forhandling',
  },
  median: (figure: string) => `${figure}, median`,
  municipalities: 'Kommuner med systemet',
  explain: {
    own: 'Det, I selv har svaret.',
    all: 'Alle kommuner, der har svaret, jer selv med.',
    municipalities: 'Så mange kommuner har registreret systemet.',
  },
  series: { own: 'Jer', all: 'Alle kommuner' },
  letter: {
    subject: 'Monopolafdækning: jeres tal og alle kommuners',
    text: `Til {kommune}

Tak for jeres svar. I den vedhæftede projektmappe ({fil}) står jeres egne tal ved siden af alle kommuners: priser på det ene ark og vurderinger på det andet.

Tal, der ville røbe en enkelt kommunes svar, er holdt tilbage og vist som en prik. Projektmappen er kun til jer; jeres egne tal er ikke sendt til andre.

Venlig hilsen
KOMBIT
`,
  },
};

import type { RatedArea } from '../survey/questionnaire';

/** How a rating reads: 1–2, 3, and 4–5. */
export type Mood = 'discontent' | 'neutral' | 'content';

/** What respondents write beside a rating. */
export const comments: Readonly<Record<RatedArea, Readonly<Record<Mood, readonly string[]>>>> = {
  pricing: {
    discontent: [
      'Prisen er steget hvert år, uden at vi får mere for pengene.',
      'Vi betaler markant mere pr. bruger end nabokommunen.',
      'Det er svært at gennemskue, hvad prisen dækker.',
      'Leverandøren henviser til indekset, men stigningen ligger over det.',
    ],
    neutral: [
      'Prisen er nogenlunde som forventet.',
      'Vi har intet at sammenligne med.',
      'Dyrt, men grundpakken er stor.',
    ],
    content: [
      'Prisen faldt ved seneste udbud.',
      'Fast pris pr. indbygger, let at budgettere.',
      'Rimelig i forhold til det, vi får.',
    ],
  },
  addOns: {
    discontent: [
      'Alt ud over standarden koster ekstra.',
      'Integrationer afregnes efter medgået tid, og overslaget holder sjældent.',
      'Lovpligtige ændringer faktureres som tillæg.',
      'Vi betaler for rapporter, som burde være med.',
    ],
    neutral: ['Få tillæg, men timeprisen er høj.', 'Afhænger meget af konsulenten.'],
    content: ['Vi har næsten ingen tillægskøb.', 'Klare priser i et fast katalog.'],
  },
  maintenance: {
    discontent: [
      'Lang binding og 12 måneders varsel.',
      'Fejlretning kommer kun i de to årlige versioner.',
      'Servicevinduet ligger midt på dagen.',
      'Vi kan ikke komme ud af aftalen uden også at opsige et andet system.',
    ],
    neutral: ['Vilkårene er som i den gamle aftale.', 'Varslet er langt, men kendt.'],
    content: ['Standardvilkår og rimeligt varsel.', 'Nye versioner kommer til tiden.'],
  },
  quality: {
    discontent: [
      'Lange svartider mandag formiddag.',
      'Den samme fejl er meldt ind tre gange.',
      'Brugerne fører lister i regneark ved siden af.',
      'Nedbrud i forbindelse med de to seneste opdateringer.',
    ],
    neutral: ['Stabilt, men gammeldags.', 'Fungerer, når man kender genvejene.'],
    content: ['Meget stabil drift.', 'Brugerne er glade for det.', 'Ingen kritiske fejl i år.'],
  },
  negotiation: {
    discontent: [
      'Vi er for små til at have noget at forhandle med.',
      'Leverandøren ved, at vi ikke har et alternativ.',
      'Vi bad om et møde i foråret og venter stadig.',
    ],
    neutral: ['Har ikke forsøgt.', 'Velvilje i dialogen, men ingen bevægelse på prisen.'],
    content: ['God dialog gennem brugergruppen.', 'Vi fik et afslag i prisen ved forlængelsen.'],
  },
};

/** What respondents write under Problemer, by model of monopoly 1–6. */
export const problems: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, readonly string[]>> = {
  1: [
    'Da konkurrenten lukkede sit produkt, blev vi flyttet over uden udbud.',
    'Der var to at vælge imellem indtil for få år siden.',
  ],
  2: [
    'Reglerne er så særlige, at ingen ny leverandør tør give tilbud.',
    'Al viden om beregningerne ligger hos leverandøren.',
  ],
  3: [
    'Markedet er for lille. Ved sidste markedsdialog mødte kun én op.',
    'Få brugere og mange lovkrav gør det uinteressant for andre.',
  ],
  4: [
    'Modulet kan ikke købes uden hovedsystemet.',
    'Data ligger i det andet system, og grænsefladen er ikke åben.',
  ],
  5: [
    'De to leverandører byder sjældent mod hinanden.',
    'Skifter vi, er der reelt kun én anden mulighed, og prisen er den samme.',
  ],
  6: ['Vi er bundet af en aftale, der er ældre end systemet.'],
};

/** What respondents write under Bemærkning. */
export const remarks: readonly string[] = [
  'Vi vil gerne høre, hvad de andre kommuner betaler.',
  'Besvaret sammen med fagforvaltningen.',
  'Vi går i udbud til foråret, hvis ikke der kommer noget fælles.',
  'Oplysningerne om prisen er fra budget 2026.',
  'Ring gerne, hvis der er spørgsmål.',
  'Kontrakten er arvet fra før kommunesammenlægningen.',
  '-',
];

/** Cells that no program can read as a price. */
export const unreadablePrices: readonly string[] = [
  'mellem 300.000 og 400.000',
  'efter aftale',
  'se kontrakten',
  'under 0,3 mio.',
];

/** Invented people; none of them works anywhere. */
export const givenNames = [
  'Mette',
  'Anders',
  'Lone',
  'Henrik',
  'Sofie',
  'Jørgen',
  'Aisha',
  'Søren',
  'Birgit',
  'Emil',
  'Karen',
  'Rasmus',
] as const;
export const familyNames = [
  'Bæk',
  'Holm',
  'Østergaard',
  'Lund',
  'Dahl',
  'Krogh',
  'Ågesen',
  'Winther',
  'Yilmaz',
  'Brandt',
  'Nygaard',
  'Toft',
] as const;

import type { benchmark as danish } from '../da/benchmark';

export const benchmark: typeof danish = {
  file: (code, name) => `Benchmark_${code}_${name}.xlsx`,
  folder: 'Benchmark',
  title: (municipality) => `${municipality}: your figures and all municipalities’`,
  lead: (date) =>
    `Your own figures beside those of all municipalities, as of ${date}. ·: withheld; why stands furthest to the right.`,
  sheets: { prices: 'Prices', ratings: 'Ratings' },
  charts: {
    prices: 'DKK per inhabitant: you and the median of all municipalities',
    ratings: 'Problem pressure: you and all municipalities',
  },
  groups: { who: 'System', figures: 'You and all municipalities', withheld: 'Withheld' },
  own: (figure) => `You: ${figure}`,
  all: (figure) => `All: ${figure}`,
  figures: {
    perCapita: 'DKK per inhabitant',
    price: 'yearly price (DKK)',
    pressure: 'problem pressure',
    pricing: 'price',
    addOns: 'add-ons',
    maintenance: 'terms',
    quality: 'quality',
    negotiation: 'negotiation',
  },
  median: (figure) => `${figure}, median`,
  municipalities: 'Municipalities with the system',
  explain: {
    own: 'What you have answered yourselves.',
    all: 'All municipalities that have answered, you included.',
    municipalities: 'How many municipalities have registered the system.',
  },
  series: { own: 'You', all: 'All municipalities' },
  letter: {
    subject: 'Monopoly survey: your figures and all municipalities’',
    text: `To {kommune}

Thank you for your answer. In the attached workbook ({fil}) your own figures stand beside those of all municipalities: prices on one sheet and ratings on the other.

Figures that would tell what a single municipality said are withheld and shown as a dot. The workbook is for you alone; your own figures have not been sent to others.

Kind regards
KOMBIT
`,
  },
};

import { formatDanishNumber } from '../../survey/danish-notation';

const number = (value: number): string => formatDanishNumber(value, 0);
const answersLack = (n: number): string => (n === 1 ? '1 svar mangler' : `${number(n)} svar mangler`);

/** The two pages of a system's form. */
export const formPages = {
  tabs: { required: 'Nødvendige svar', more: 'Flere oplysninger' },
  partTitles: { ratings: 'Vurderinger', informing: 'Pris og kontrakt' },
  toMore: 'Flere oplysninger',
  saveAndRegisterNext: 'Gem og registrér næste',
  saveAndNextDraft: 'Gem og næste kladde',
  answered: (done: number, total: number) => `${number(done)} af ${number(total)} nødvendige svar er givet`,
  isSaved: (system: string, gaps: number) =>
    gaps === 0 ? `${system} er gemt og færdigt.` : `${system} er gemt som kladde. ${answersLack(gaps)}.`,
  full: 'Fuldt oplyst',
  wishesLeft: (n: number) => `Fuldt oplyst kræver ${number(n)} svar mere.`,
  toWishes: 'Udfyld',
  ratingSigns: '? Ved ikke · – Ikke relevant.',
  ratingKeys: 'Taster: 1–5, V og R. Delete rydder.',
  whyAsk: 'Hvorfor spørger vi?',
  why: {
    system:
      'Navn, leverandør og fagområde samler jeres svar med de andre kommuners om det samme system. CVR- og KLE-nr. gør det sikkert.',
    monopolyStatus:
      'Det afgør, om et udbud kan skabe konkurrence. Er I bundet af data, snitflader eller rettigheder, er det dét, der skal løses først.',
    pricing:
      'Prisens udvikling viser, om kommunerne betaler mere, fordi de ikke kan vælge en anden leverandør.',
    addOns: 'Dyre tillæg kan skjule en lav grundpris. Derfor spørges der om dem for sig.',
    maintenance: 'Binding og vilkår viser, hvornår og hvordan kommuner kan forhandle sammen.',
    quality: 'Fejl, der ikke bliver rettet, er et tegn på, at leverandøren ikke mærker konkurrence.',
    negotiation: 'Har I forhandlet uden held, kan flere kommuner sammen stå stærkere.',
    tender: 'Det seneste køb viser, hvor mange der bød, og hvad en ny konkurrence kan bygge på.',
    wish: 'Jeres ønske afgør, om KOMBIT anbefaler et udbud eller en fælles forhandling.',
    ratings: 'De fem vurderinger viser, hvor problemet mærkes mest, og gør kommunernes svar sammenlignelige.',
    informing:
      'Uden pris, udløb, varsel og seneste udbud kan analysen ikke vise, hvad der er at vinde, eller hvornår kommuner kan gå sammen.',
  },
};

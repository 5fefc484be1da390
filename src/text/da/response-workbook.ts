import { formatDanishNumber } from '../../survey/danish-notation';

const number = (value: number): string => formatDanishNumber(value);

/** What people read in the response workbook. Titles of messages at a cell have room for 32 letters, texts for 255. */
export const responseWorkbook = {
  title: 'Monopolafdækning: kommunens besvarelse',
  lead: 'Hvilke it-systemer har kommunen fra en leverandør med monopol eller noget, der ligner? Besvarelsen samles af KOMBIT.',
  guideTitle: 'Sådan gør du',
  guide: [
    'Udfyld felterne ovenfor. Kommune vælges på listen; kommunekoden kan stå tom.',
    'Gå til arket Registreringer, og brug én række til hvert system. Vælg svarene på listerne, hvor der er nogen.',
    'Vurdér med et tal fra 1 (Meget dårlig) til 5 (Meget god), eller svar Ved ikke eller Ikke relevant.',
    'Farvede felter mangler et svar. En række er færdig, når intet mangler: lad Status stå tom, eller vælg Kladde, hvis den ikke skal tælle med endnu.',
    'Arket Kodebog forklarer hver kolonne. Skriv ikke personoplysninger om andre end kontaktpersonen.',
    'Gem filen som .xlsx, og send den til konkurrence@kombit.dk. Retter I noget senere, så hæv Revision med 1, og send igen.',
  ],
  labelHints: {
    municipality: 'Vælg på listen, fx Aarhus.',
    code: 'Fire cifre, fx 0751. Kan stå tom, når Kommune er udfyldt.',
    contact: 'Den person, KOMBIT kan kontakte.',
    email: 'Kontaktpersonens e-mail.',
    date: 'Den dag, besvarelsen er fra: dd-mm-åååå.',
    revision: '1 første gang. Hæv tallet, hver gang I sender igen.',
    schemaVersion: 'Skemaets udgave. Rettes ikke.',
    submittedAt: 'Sættes, når besvarelsen dannes i tilføjelsesprogrammet. Kan stå tom.',
  },
  labelErrors: {
    municipality: 'Kommunen er ikke på listen. Vælg den på listen.',
    code: 'Kommunekoden er fire cifre. Skriv den som 0751, eller lad feltet stå tomt.',
    email: 'Det ligner ikke en e-mailadresse. Skriv den som navn@kommune.dk.',
    date: 'Det er ikke en dato. Skriv den som dd-mm-åååå.',
    revision: 'Revision er et helt tal. Skriv 1 første gang, derefter 2, 3 …',
  },
  errors: {
    tooLong: (max: number) => `Teksten er for lang. Forkort den til højst ${number(max)} tegn.`,
    number: (min: number, max: number | undefined) =>
      max === undefined
        ? `Skriv et tal på mindst ${number(min)} uden bogstaver, fx 1.234,56.`
        : `Skriv et tal fra ${number(min)} til ${number(max)}.`,
    integer: (min: number) => `Skriv et helt tal på mindst ${number(min)}.`,
    uuid: 'Lad feltet stå, som det er.',
    cvr: 'Nummeret ser ikke ud til at være gyldigt. Kontrollér det, og skriv de otte cifre uden mellemrum.',
    kle: 'Skriv KLE-nummeret som NN, NN.NN eller NN.NN.NN, fx 27.36.',
    date: 'Det er ikke en dato. Skriv den som dd-mm-åååå.',
    yearOrNever: (first: number) => `Skriv et årstal fra ${first} til i år, eller Aldrig.`,
    flag: 'Skriv Ja, eller lad feltet stå tomt.',
    rating: 'Skriv et tal fra 1 til 5, Ved ikke eller Ikke relevant.',
    choice: 'Svaret er ikke på listen. Vælg et af listens svar.',
  },
  codebook: {
    title: 'Kodebog',
    lead: 'Hvad hver kolonne på arket Registreringer betyder, og hvad der må stå i den. Til højre står listerne; ret dem ikke.',
    headers: ['Kolonne', 'Afsnit', 'Spørgsmål', 'Vejledning', 'Tilladte svar', 'Regel'],
    recordSection: 'Rækken',
    recordTexts: {
      id: { ask: 'Rækkens nøgle', hint: 'Sættes af programmet. Nye rækker kan stå uden.' },
      status: {
        ask: 'Er registreringen færdig?',
        hint: 'Vælg Færdig, når ingen felter i rækken er markeret som mangler. Kladder tæller ikke med.',
      },
    },
    text: (max: number) => `Tekst, højst ${number(max)} tegn`,
    number: (min: number, max: number | undefined) =>
      max === undefined ? `Tal, mindst ${number(min)}` : `Tal fra ${number(min)} til ${number(max)}`,
    integer: (min: number) => `Helt tal, mindst ${number(min)}`,
    uuid: 'UUID',
    cvr: 'Otte cifre',
    kle: 'NN, NN.NN eller NN.NN.NN',
    date: 'Dato, dd-mm-åååå',
    yearOrNever: (first: number) => `Årstal fra ${first} til i år, eller Aldrig`,
    required: 'Skal besvares, før registreringen er færdig',
    requiredIf: (condition: string) => `Skal besvares, når ${condition}`,
    askedIf: (condition: string) => `Valgfri. Spørges kun, når ${condition}`,
    is: (header: string, answers: string) => `${header} er ${answers}`,
    isNot: (header: string, answers: string) => `${header} ikke er ${answers}`,
    or: ' eller ',
    oneModel: 'Mindst én af de seks modeller, undtagen ved Konkurrence og Ved ikke',
    cvrChecked: 'Valgfri. Et nummer, der ikke består kontrollen, giver en advarsel',
    statusRule: 'Tom er Færdig, når intet mangler, ellers Kladde',
    hidden: 'Skjult kolonne. Udfyldes af programmet',
    optional: 'Valgfri',
    listTitles: {
      yesNoUnknown: 'Liste: Ja, nej, ved ikke',
      flag: 'Liste: Ja',
      domain: 'Liste: Fagområder',
      monopolyStatus: 'Liste: Monopolstatus',
      priceRegulation: 'Liste: Prisregulering',
      rating: 'Liste: Vurdering',
      procurementForm: 'Liste: Indkøbsform',
      wantedTrack: 'Liste: Ønsket spor',
      participation: 'Liste: Deltagelse',
      status: 'Liste: Status',
      municipality: 'Liste: Kommuner',
    },
    municipalityCodes: 'Koder til kommunerne',
  },
};

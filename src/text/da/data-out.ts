/** Data for other tools: what the files and the data dictionary say. */
export const dataOut = {
  answersFile: 'besvarelser',
  answers: 'Én registrering pr. række: en kommunes svar om ét system. Kladder er med.',
  systemDomain: 'Det fagområde, som flest registreringer af systemet nævner.',
  unread: 'Det, der står i celler, som ikke kunne læses, bogstav for bogstav.',
  date: 'Den dag, analysen gælder.',
  weight: 'Fra arket Vægte: det, tallene er regnet med.',
  computed: {
    alternative: 'Om svaret nævner et alternativ. Tom ved Ved ikke, blankt svar og kladde.',
    exit: 'Den seneste af Uopsigelig til og Kontraktudløb. Tom for kladder.',
    notice: 'Udgang minus opsigelsesvarsel: sidste dag for at opsige til den dag.',
  },
  suffixes: {
    aldrig: 'Ja, når svaret er Aldrig; Nej, når der står et årstal.',
    'uden tal': 'Ved ikke eller Ikke relevant, når der ikke er givet en karakter.',
  },
  shared: {
    row: 'Ét tal pr. række i den eksterne udgave.',
    about:
      'Hvad tallet handler om: et system, en leverandør, et fagområde, en region eller størrelse, eller alle svar.',
    name: 'Systemets, leverandørens, fagområdets eller klassens navn.',
    figure: 'Hvilket tal det er, som i regnearket.',
    value: 'Tallet; tom, når det holdes tilbage, eller når der ikke er noget.',
    n: 'Hvor mange svar tallet bygger på.',
    withheld: 'Hvorfor tallet holdes tilbage; det står som {dot} i regnearket.',
  },
  kinds: {
    text: 'tekst',
    number: 'tal',
    whole: 'helt tal',
    date: 'dato',
    moment: 'dato og klokkeslæt',
    yesNo: 'Ja/Nej (i Parquet true/false)',
  },
  dictionary: {
    file: 'datablad',
    about: 'Hver kolonne i hver fil.',
    columns: {
      table: 'Fil',
      row: 'Hvad en række er',
      header: 'Kolonne i CSV',
      name: 'Kolonne i Parquet',
      kind: 'Indhold',
      about: 'Betydning',
      allowed: 'Kan være',
    },
  },
};

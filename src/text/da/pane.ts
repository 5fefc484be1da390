import { formatDanishNumber } from '../../survey/danish-notation';

const number = (value: number): string => formatDanishNumber(value, 0);
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('da', { type: 'conjunction' }).format(names);

/** A question as the sheet's column calls it, and as the form asks it. */
interface Asked {
  readonly header: string;
  readonly ask: string;
}

/** Everything the task pane says, in both roles. */
export const pane = {
  product: 'Monopolafdækning',
  language: 'Sprog',
  languageNames: { da: 'Dansk', en: 'English' },
  role: 'Rolle',
  roleNames: { respondent: 'Kommune', analyst: 'KOMBIT' },
  menu: 'Flere valg',
  back: 'Tilbage',
  undo: 'Fortryd',
  close: 'Luk',
  openList: 'Vis listen',
  copied: 'Kopieret',
  copyRefused: 'Markér teksten og kopiér den selv.',
  loading: 'Henter projektmappen …',

  welcome: {
    title: 'Hvilke it-systemer har I kun én leverandør til?',
    lead: 'Registrér systemerne, vurdér dem, og send svaret til KOMBIT. Alt bliver i projektmappen og på din egen maskine.',
    respondent: 'Jeg svarer for en kommune',
    respondentHint: 'Registrér og vurdér jeres systemer.',
    analyst: 'Jeg samler svar for KOMBIT',
    analystHint: 'Læs svarene ind, og få analysearket.',
    example: 'Prøv med eksempeldata',
    exampleRespondent: 'Prøv med eksempeldata som kommune',
    exampleAnalyst: 'Prøv med eksempeldata som KOMBIT',
  },

  example: {
    respondent: 'Eksempeldata. Systemer og leverandører er opdigtede.',
    besideOwn: (examples: number) =>
      examples === 1
        ? '1 opdigtet system fra eksemplet står stadig her. Det sendes ikke med jeres egne.'
        : `${number(examples)} opdigtede systemer fra eksemplet står stadig her. De sendes ikke med jeres egne.`,
    clearBesideOwn: 'Slet eksemplet',
    analyst: 'Eksempeldata. Svarene er opdigtede.',
    clear: 'Slet eksemplet og begynd selv',
  },

  saving: {
    saving: 'Gemmer …',
    saved: 'Gemt',
    savedAt: (time: string) => `Sidst gemt ${time}`,
    savedAndLeft: (left: string) => `Gemt. ${left}`,
    failed: 'Ændringen er ikke gemt i projektmappen.',
    failedHint: 'Er en celle under redigering, eller er arket låst? Ændringen venter her.',
    retry: 'Prøv igen',
  },

  contact: {
    title: 'Hvem svarer?',
    municipality: 'Kommune',
    municipalityHint: 'Skriv de første bogstaver.',
    noMunicipality: 'Ingen kommune ligner det, du har skrevet.',
    chooseMunicipality: 'Vælg kommunen på listen.',
    unknownMunicipality: 'Det er ikke en kommune. Ret navnet, eller vælg kommunen på listen.',
    covers: 'Hvad dækker svaret?',
    whole: 'Hele kommunen',
    part: 'En del af kommunen',
    partName: 'Hvilken del?',
    partHint: 'Fx Social og Sundhed. KOMBIT lægger kommunens dele sammen.',
    partMissing: 'Skriv, hvilken del af kommunen svaret dækker.',
    name: 'Kontaktperson',
    nameHint: 'Den person, KOMBIT kan kontakte.',
    email: 'E-mail',
    emailWrong: 'Adressen er ikke fuldstændig. Skriv fx navn@kommune.dk.',
    start: 'Kom i gang',
    done: 'Gem',
    edit: 'Kommune og kontakt',
  },

  overview: {
    counts: (systems: number, finished: number) =>
      `${count(systems, 'system', 'systemer')} · ${count(finished, 'færdigt', 'færdige')}`,
    full: (full: number, finished: number) =>
      full === finished
        ? 'Alle færdige er fuldt oplyst'
        : `${number(full)} fuldt oplyst med pris og kontrakt`,
    progress: 'Færdige systemer',
    register: 'Registrér system',
    drafts: 'Kladder',
    finished: 'Færdige',
    nameless: 'System uden navn',
    mean: (rating: string) => `Gennemsnit af vurderingerne: ${rating}`,
    noRatings: 'Ingen vurderinger på skalaen',
    empty: 'Ingen systemer endnu',
    emptyHint:
      'Begynd med det system, hvor I mærker manglen på konkurrence mest. Det tager omkring halvandet minut.',
    submit: 'Indsend',
    submitAgain: 'Indsend igen',
    submitted: (date: string, revision: number) => `Indsendt ${date}, revision ${String(revision)}`,
    deleted: (system: string) => `${system} er slettet.`,
    examples: 'Eksempler',
    deletedSystems: (n: number) => `Slettede (${number(n)})`,
  },

  deleted: {
    title: 'Slettede systemer',
    lead: 'Systemerne kan hentes tilbage, indtil besvarelsen er dannet.',
    putBack: (system: string) => `Hent tilbage: ${system}`,
    putBackShort: 'Hent tilbage',
    isBack: (system: string) => `${system} er hentet tilbage.`,
    none: 'Ingen slettede systemer.',
  },

  undone: {
    answer: (question: string) => `Fortrudt: ${question}`,
    other: 'Fortrudt.',
    again: (question: string) => `Gentaget: ${question}`,
    otherAgain: 'Gentaget.',
    nothing: 'Der er ikke mere at fortryde.',
  },

  form: {
    newSystem: 'Nyt system',
    sections: 'Afsnit',
    sectionHasGap: 'mangler svar',
    gapsLeft: (gaps: number) => `${count(gaps, 'svar', 'svar')} mangler, før systemet er færdigt.`,
    allAnswered: 'Alle nødvendige svar er givet.',
    toNextGap: 'Gå til det næste',
    missing: 'Skal besvares, før systemet er færdigt.',
    noModel: 'Vælg mindst én.',
    choose: 'Vælg …',
    clear: 'Ryd svaret',
    perInhabitant: (kroner: string) => `≈ ${kroner} kr. pr. indbygger`,
    nothingPerInhabitant: 'Under 1 øre pr. indbygger',
    doubt: {
      'price-per-inhabitant': (kroner: string) =>
        `Det er ${kroner} kr. pr. indbygger. Er beløbet rigtigt? Det skrives i hele kroner.`,
      'far-year': (year: number) =>
        `Er årstallet ${String(year)} rigtigt? Ret det, hvis det er en tastefejl.`,
      'expiry-before-tender': (year: number) =>
        `Kontrakten udløber før det seneste udbud i ${String(year)}. Er de to rigtige? Ret den, der er forkert.`,
      'price-unlike-list': (kroner: string) =>
        `KITOS eller jeres liste siger ${kroner} kr. Er prisen for hele året og for hele kommunen?`,
      'price-small': (kroner: string) =>
        `Det er ${kroner} kr. om året for hele kommunen. Skriv beløbet i hele kroner og ikke i tusinder.`,
      'notice-beyond-contract': (months: number) =>
        `Varslet er længere end kontrakten, der løber i ${number(months)} måneder fra det seneste udbud. Skriv jeres eget varsel i måneder.`,
      'bound-after-expiry': (date: string) => `Kontrakten udløber allerede ${date}. Kontrollér de to datoer.`,
    },
    delete: 'Slet systemet',
    deleteTitle: (system: string) => `Slet ${system}?`,
    deleteLead: 'Systemet er færdigt. Det kan hentes tilbage under Slettede, indtil besvarelsen er dannet.',
    deleteYes: 'Slet',
    deleteNo: 'Behold',
    done: 'Oversigt',
    toChecklist: 'Til tjeklisten',
    phaseOutTitle: 'Under udfasning',
    phaseOut: (status: string, alternative: string) =>
      alternative === ''
        ? `KOMBITs liste fra januar 2022: ${status}.`
        : `KOMBITs liste fra januar 2022: ${status}. Alternativ: ${alternative}.`,
    contractHolder: (vendor: string, developer: string) =>
      `Skriv ${vendor}, som kommunen har aftalen med – også selv om ${developer} har udviklet systemet.`,
    didYouMean: 'Mente du …?',
    twice: 'Systemet er registreret to gange. Hver kommune tæller én gang pr. system.',
  },

  submit: {
    title: 'Indsend',
    check: 'Tjekliste',
    allFinished: 'Alle systemer er færdige.',
    noContact: 'Kontaktperson mangler',
    noEmail: 'E-mail mangler',
    invented: 'Dette er eksempeldata. Sendt til KOMBIT tæller det ikke med.',
    examplesStay: (examples: number) =>
      examples === 1 ? '1 eksempel sendes ikke med.' : `${number(examples)} eksempler sendes ikke med.`,
    inventedContact: 'Kontaktpersonen er opdigtet',
    draftsStay: (drafts: number) =>
      drafts === 1
        ? '1 kladde kommer med i filen, men tæller ikke med i analysen, før den er færdig.'
        : `${number(drafts)} kladder kommer med i filen, men tæller ikke med i analysen, før de er færdige.`,
    nothing: 'Registrér mindst ét system, før I indsender.',
    remark: {
      missing: ({ header }: Asked) => `${header} mangler`,
      wish: ({ ask }: Asked) => ask,
      'no-model': () => 'Ingen monopolmodel er valgt',
      unread: ({ header }: Asked) => `${header} kan ikke læses`,
      doubtful: ({ header }: Asked) => `Se ${header} efter`,
      'doubtful-cvr': ({ header }: Asked) => `Se ${header} efter`,
      'system-twice': () => 'Systemet er registreret mere end én gang',
    },
    wished: (systems: number) =>
      systems === 1
        ? '1 færdigt system er ikke fuldt oplyst. Det kan sendes, som det er, men pris og kontrakt gør analysen bedre.'
        : `${number(systems)} færdige systemer er ikke fuldt oplyst. De kan sendes, som de er, men pris og kontrakt gør analysen bedre.`,
    allFull: 'Alle færdige systemer er fuldt oplyst.',
    showRest: (rest: number) => `Vis ${String(rest)} til`,
    make: 'Dan besvarelsen',
    making: 'Danner besvarelsen …',
    failed: 'Besvarelsen kunne ikke dannes. Prøv igen.',
    fileStep: 'Besvarelsen er klar',
    download: 'Hent besvarelsen',
    openWorkbook: 'Åbn som ny projektmappe',
    deliverFailed: 'Filen kunne ikke gemmes her. Prøv en af de andre måder.',
    mailStep: 'Send den til KOMBIT',
    mailHint: 'Åbn kladden i dit mailprogram, eller skriv selv en mail og vedhæft filen.',
    draft: 'Hent mailkladde (.eml)',
    address: 'Adresse',
    subject: 'Emne',
    text: 'Tekst',
    copyAddress: 'Kopiér adressen',
    copySubject: 'Kopiér emnet',
    copyText: 'Kopiér teksten',
    sentStep: 'Er den sendt?',
    sentHint: 'Dit svar noteres kun i projektmappen. Der sendes intet herfra.',
    yes: 'Ja, den er sendt',
    no: 'Nej, ikke endnu',
    receipt: (date: string, time: string, next: number) =>
      `Noteret som indsendt ${date} kl. ${time}. I kan rette videre. Næste indsendelse bliver revision ${String(next)}.`,
    notYet: 'Filen og kladden ligger her, til du er klar.',
    mailSubject: (municipality: string, revision: number) =>
      revision === 1
        ? `Monopolafdækning: svar fra ${municipality}`
        : `Monopolafdækning: rettet svar fra ${municipality} (revision ${String(revision)})`,
    mailText: (municipality: string, systems: number, full: number, contact: string) =>
      [
        'Til KOMBIT',
        '',
        `Hermed svar på monopolafdækningen fra ${municipality} med ${count(systems, 'færdigt system', 'færdige systemer')}, heraf ${number(full)} fuldt oplyst.`,
        'Besvarelsen er vedhæftet som Excel-projektmappe.',
        '',
        'Venlig hilsen',
        contact,
      ].join('\n'),
  },

  collect: {
    pick: 'Vælg filer eller mails',
    addMore: 'Tilføj filer eller mails',
    drop: (endings: readonly string[]) =>
      `Eller træk dem herind, eller kopiér dem og sæt dem ind her: ${listed([...endings, 'mapper'])}.`,
    fileTypes: (endings: readonly string[]) => `Filtyper: ${listed(endings)}.`,
    noFile: {
      link: 'Det er et link og ikke en fil. Hent filen, og vælg den med knappen, eller bed afsenderen vedhæfte en kopi.',
      'empty-folder': 'Mappen er tom. Vælg filerne med knappen.',
      'no-file': 'Der fulgte ingen fil med. Gem mailen eller filen på din maskine, og vælg den med knappen.',
      'no-file-pasted':
        'Der er ingen filer i det, du satte ind. Kopiér selve filerne, eller vælg dem med knappen.',
    },
    dropHere: 'Slip filerne her',
    stays: 'Filerne læses på din egen maskine og sendes ingen steder.',
    writingExamples: 'Laver eksempelsvar …',
    reading: (done: number, total: number) => `${number(done)} af ${number(total)} filer læst`,
    analysing: 'Regner og bygger ark …',
    cancel: 'Annullér',
    cancelled: 'Indlæsningen blev annulleret. Intet er ændret.',
    failed: 'Indlæsningen gik i stå. Intet er ændret. Prøv igen med færre filer.',
    files: (n: number) => count(n, 'fil', 'filer'),
    verdicts: {
      accepted: 'accepteret',
      warned: 'med advarsler',
      rejected: 'afvist',
      replaced: 'erstattet',
      waiting: 'venter på afgørelse',
    },
    filter: 'Vis filer efter udfald',
    revision: (revision: number) => `r${String(revision)}`,
    rows: (kept: number, read: number) =>
      kept === read
        ? `${count(kept, 'system', 'systemer')} læst`
        : `${number(kept)} af ${number(read)} rækker læst`,
    noIssues: 'Ingen bemærkninger.',
    replacedBy: (file: string) => `Erstattet af ${file}.`,
    showMore: (n: number) => `Vis ${number(n)} til`,
    coverage: (answered: number) => `Dækning ${String(answered)} af 98`,
    coverageProgress: 'Kommuner, der har svaret',
    missing: (n: number) => `${count(n, 'kommune', 'kommuner')} mangler`,
    reminder: 'Rykkerliste',
    copyReminder: 'Kopiér rykkerlisten',
    systems: 'Systemer efter prioritet',
    noSystems: 'Ingen færdige svar at analysere endnu.',
    priority: (value: string) => `Prioritet ${value}`,
    municipalities: (n: number) => count(n, 'kommune', 'kommuner'),
    analyse: 'Analysér',
    writing: 'Skriver arkene …',
    shown: 'Analysen står nu i projektmappen.',
    notUnderstood: 'I den analyse, der står her, kunne dette ikke læses, som det er ment:',
    exampleKeptOut: 'Projektmappen har en rigtig analyse. Eksemplet vises kun her i ruden.',
    showFailed: 'Arkene kunne ikke skrives. Er en celle under redigering? Prøv igen.',
    download: 'Hent analysearket',
    downloadFailed: 'Analysearket kunne ikke laves. Prøv igen.',
  },

  workbench: {
    open: 'Åbn',
    save: 'Gem',
    saving: 'Gemmer …',
    clear: 'Ryd alt',
    clearing: {
      title: 'Ryd alt?',
      lead: 'Svar og analyse fjernes her fra browseren. De filer, I har gemt, bliver, hvor de er.',
      yes: 'Ryd',
      no: 'Behold',
    },
    cleared: 'Projektmappen er tømt.',
    unsaved: 'Ny projektmappe',
    forgetful:
      'Safari sletter det, en side gemmer, efter syv dage uden besøg. Hent filen med Gem, før du holder pause.',
    notKept: 'Browseren gemmer ikke noget her. Hent filen med Gem, før du lukker.',
    opened: (file: string) => `${file} er åbnet.`,
    notOurs: (file: string) =>
      `${file} er hverken en besvarelse eller en analyse. Vælg en fil med arket Registreringer, eller et analyseark.`,
    otherSheets: (names: readonly string[]) =>
      names.length === 1
        ? `Arket ${names.join('')} vises ikke her, men følger med, når du gemmer.`
        : `Arkene ${listed(names)} vises ikke her, men følger med, når du gemmer.`,
    notComputed:
      'Tallene er ikke regnet om: Der står noget i analysen, som ikke kan læses, fx en vægt, der ikke er et tal, eller et spor, der ikke er på listen. Ret det, så regnes der videre.',
    keptAt: (moment: string) => `Sidst gemt i browseren ${moment}`,
    saveFailed: 'Filen kunne ikke laves. Prøv igen.',
    workbook: 'Projektmappe',
    sheets: 'Ark',
    view: 'Visning',
    views: { spreadsheet: 'Regneark', table: 'Tabel' },
    spreadsheetOpens: 'Regnearket åbnes …',
    spreadsheetFailed: 'Regnearket kunne ikke hentes. Arkene vises som tabel.',
    openElsewhere: 'Arbejdet er åbent i en anden fane. Det, du skriver her, gemmes ikke.',
    closedElsewhere:
      'Den anden fane er lukket. Det, du skriver her, gemmes først, når du arbejder videre her.',
    continueHere: 'Arbejd videre her',
    takenOver: 'Arbejdet er flyttet hertil, som det stod i den anden fane.',
    takenOverFromOwn:
      'Arbejdet er flyttet hertil, som det stod i den anden fane. Det, du selv skrev her, er lagt til side.',
    useOwn: 'Brug det, jeg skrev her',
    ownUsed: 'Her står nu det, du selv skrev i denne fane.',
    newBuild: 'En ny udgave er klar. Genindlæs siden for at bruge den.',
    empty: 'Her vises analysen, når der er samlet svar.',
    pane: 'Skema',
  },
};

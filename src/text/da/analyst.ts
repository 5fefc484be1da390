import { formatDanishNumber } from '../../survey/danish-notation';

const number = (value: number): string => formatDanishNumber(value, 0);
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('da', { type: 'conjunction' }).format(names);

/** What the analyst's half says beyond the collecting of files. */
export const analyst = {
  screens: { collect: 'Saml', names: 'Navne', analysis: 'Analyse', share: 'Del' },
  screensLabel: 'Trin',
  waits: 'venter på dig',

  progress: {
    found: (n: number) => `${count(n, 'svar', 'svar')} fundet`,
    left: (seconds: number) =>
      seconds < 60
        ? `ca. ${number(seconds)} sek. tilbage`
        : `ca. ${number(Math.ceil(seconds / 60))} min. tilbage`,
  },
  stopped: {
    text: (read: number, left: number) =>
      `Indlæsningen er standset. ${count(read, 'fil er læst', 'filer er læst')}, ${number(left)} er ikke.`,
    restored: (left: number) =>
      `${count(left, 'fil er valgt', 'filer er valgt')}, men står ikke i projektmappen endnu.`,
    read: 'Læs nu',
    forget: 'Glem',
    goOn: 'Læs videre',
    useRead: 'Brug det læste',
  },

  search: 'Søg i filerne',
  noneFound: 'Ingen filer passer til søgningen.',
  copyTable: 'Kopiér listen',
  verdictTable: ['Udfald', 'Kommune', 'Fil', 'Ark', 'Celle', 'Bemærkning'],
  settle: {
    label: 'Hvad skal der ske med svaret?',
    merge: 'Læg sammen',
    replace: 'Erstat',
    leave: 'Lad ligge',
    giveAgain: 'Tilføj filen igen, så den kan tælle med.',
  },

  names: {
    progress: (decided: number, all: number) => `${number(decided)} af ${number(all)} afgjort`,
    none: 'Ingen navne venter på dig.',
    noneYet: 'Her spørges der om navne, når der er samlet svar.',
    isSame: { system: 'Er det samme system?', vendor: 'Er det samme leverandør?' },
    yes: 'Ja',
    no: 'Nej',
    later: 'Senere',
    undo: 'Fortryd',
    keys: 'Taster: J ja · N nej · S senere · Z fortryd',
    alike: (percent: number) => `${number(percent)} % ens`,
    because: {
      listed: 'De står som samme på listen over kendte navne',
      'vendor-word': 'Kun leverandørens navn er til forskel',
      'word-order': 'Ordene står i en anden rækkefølge',
      brackets: 'Kun en parentes er til forskel',
      version: 'Kun en version er til forskel',
      initials: 'Det ene er det andets forbogstaver',
      letters: 'De har de samme bogstaver',
      slip: 'De ligner hinanden på få bogstaver nær',
      'same-cvr': 'De har samme CVR-nr.',
      'same-name': 'De hedder det samme hos forskellige leverandører',
      'words-within': 'Det ene navn indgår i det andet',
      'letters-within': 'Det enes bogstaver indgår i det andet',
      'first-word': 'De begynder med samme ord',
      'long-word': 'De har et langt og sjældent ord til fælles',
    },
    byAnalyst: 'Du har selv sat dem sammen',
    together: 'Samme kommune har skrevet begge navne. Så er de sjældent ét.',
    facts: {
      spellings: 'Skrevet',
      cvrs: 'CVR-nr.',
      domains: 'Fagområde',
      vendors: 'Leverandør',
      systems: 'Systemer',
      municipalities: 'Kommuner',
    },
    noFacts: '–',
    more: (n: number) => `og ${number(n)} til`,
    all: (n: number) => `Alle forslag (${number(n)})`,
    chosen: (n: number) => `${number(n)} valgt`,
    yesToChosen: 'Ja til de valgte',
    noToChosen: 'Nej til de valgte',
    decided: (n: number) => `Afgjort (${number(n)})`,
    decidedSame: (one: string, other: string) => `${other} tæller som ${one}`,
    decidedDifferent: (one: string, other: string) => `${one} og ${other} er ikke det samme`,
    takeBack: 'Tag tilbage',
    takeBackOf: (one: string, other: string) => `Tag tilbage: ${one} og ${other}`,
    joined: (n: number) => `Samlede navne (${number(n)})`,
    findJoined: 'Find et navn',
    reason: {
      identical: 'det navn, der tæller',
      normalised: 'samme navn',
      listed: 'på listen over kendte navne',
      stated: 'navnet siger det selv',
      'vendor-name': 'med leverandørens navn',
      'word-order': 'samme ord i anden rækkefølge',
      cvr: 'samme CVR-nr.',
      contract: 'aftalen er med en anden',
      'told-apart': 'skilt ad efter leverandør',
      analyst: 'din afgørelse',
    },
    split: 'Skil ud',
    splitOf: (written: string, name: string) => `Skil ud: ${written} fra ${name}`,
    rename: 'Navn, der tæller',
    renameDo: 'Omdøb',
    conflict: (names: readonly string[]) =>
      `På arket Navne står der noget andet om ${listed(names)}. Det, der står på arket, gælder. Afgør dem igen, hvis det er forkert.`,
    waiting: (n: number) =>
      `${count(n, 'afgørelse', 'afgørelser')} skrives på arket Navne, når du trykker Analysér.`,
    announced: {
      same: (one: string, other: string) => `Ja: ${other} tæller som ${one}.`,
      different: (one: string, other: string) => `Nej: ${one} og ${other} er to.`,
      later: (one: string, other: string) => `Senere: ${one} og ${other}.`,
      undone: 'Fortrudt.',
    },
  },

  letters: {
    title: 'Skriv til kommunerne',
    lead: 'Der dannes mailkladder i en zip-fil. Intet sendes herfra; åbn kladderne i dit mailprogram. Ingen kladde nævner andre kommuner.',
    openList: 'Åbn adresseliste',
    list: (found: number, missing: readonly string[]) =>
      missing.length === 0
        ? `${number(found)} kommuner har en adresse.`
        : missing.length > 8
          ? `${count(found, 'kommune har', 'kommuner har')} en adresse; ${number(missing.length)} mangler.`
          : `${count(found, 'kommune har', 'kommuner har')} en adresse. Der mangler: ${listed(missing)}.`,
    make: {
      invitation: (n: number) => `Skemaer til alle ${number(n)}`,
      reminder: (n: number) => `Påmindelser til ${number(n)}, der mangler`,
      reply: (n: number) => `Svar med rettelser (${number(n)})`,
    },
    edit: { invitation: 'Ret følgebrevet', reminder: 'Ret påmindelsen', reply: 'Ret svaret' },
    subject: 'Emne',
    text: 'Tekst',
    placeholders: (words: readonly string[]) => `${listed(words)} udfyldes for hver kommune.`,
    useUsual: 'Brug standardteksten',
    fileName: { invitation: 'Udsendelse', reminder: 'Påmindelser', reply: 'Svar' },
    done: (drafts: number, nameless: readonly string[]) =>
      nameless.length === 0
        ? `${count(drafts, 'kladde er klar', 'kladder er klar')}.`
        : nameless.length > 8
          ? `${count(drafts, 'kladde er klar', 'kladder er klar')}; ${number(nameless.length)} har ingen modtager endnu.`
          : `${count(drafts, 'kladde er klar', 'kladder er klar')}. Uden modtager: ${listed(nameless)}.`,
    failed: 'Kladderne kunne ikke dannes. Prøv igen.',
  },

  since: {
    title: (date: string) => `Siden ${date}`,
    nothing: 'Intet er ændret.',
    answers: (fresh: number, replaced: number, gone: number) =>
      `Svar: ${number(fresh)} nye, ${number(replaced)} erstattet, ${number(gone)} udgået`,
    systems: (fresh: number, gone: number) => `Systemer: ${number(fresh)} nye, ${number(gone)} udgået`,
    newAnswers: (names: readonly string[]) => `Nye svar: ${listed(names)}`,
    replacedAnswers: (names: readonly string[]) => `Erstattet: ${listed(names)}`,
    goneAnswers: (names: readonly string[]) => `Udgået: ${listed(names)}`,
    newSystems: (names: readonly string[]) => `Nye systemer: ${listed(names)}`,
    goneSystems: (names: readonly string[]) => `Udgåede systemer: ${listed(names)}`,
    changed: (n: number) =>
      `${count(n, 'system har', 'systemer har')} fået et andet spor, en anden rang eller en anden robusthed`,
    track: (before: string, now: string) => `Spor: ${before} → ${now}`,
    rank: (before: string, now: string) => `Rang: ${before} → ${now}`,
    robustness: (before: string, now: string) => `Robusthed: ${before} → ${now}`,
    noRank: 'ingen',
    because: (figure: string) => `Mest flyttet: ${figure}`,
    see: 'Se, hvad der er nyt',
  },

  analysis: {
    noneYet: 'Her vises analysen, når der er samlet svar.',
    filters: 'Vis en del af svarene',
    all: 'Alle',
    region: 'Region',
    size: 'Størrelse',
    sizes: { small: 'Under 30.000', medium: '30.000–60.000', large: 'Over 60.000' },
    domain: 'Fagområde',
    vendor: 'Leverandør',
    computing: 'Regner …',
    rank: (from: number | null, to: number | null) =>
      from === null || to === null
        ? 'For få svar til en rang'
        : from === to
          ? `Rang ${number(from)}`
          : `Rang ${number(from)}–${number(to)}`,
    robustness: (percent: number) => `robusthed ${number(percent)} %`,
    price: (kroner: string) => `${kroner} kr. om året`,
    priceOf: 'årlig pris',
    source: (file: string, sheet: string, row: number) => `${file} · arket ${sheet}, række ${String(row)}`,
    noAnswers: 'Ingen færdige svar.',
    showInSheet: 'Vis i arket',
    showInSheetOf: (what: string) => `Vis i arket: ${what}`,
    notInSheet: 'Svaret står ikke i projektmappen. Tryk Analysér, så kommer det med.',
  },
  charts: {
    views: { drawing: 'Diagram', table: 'Tabel' },
    viewOf: (title: string) => `Vis ${title} som`,
    point: 'Peg på et mærke i et diagram, eller brug piletasterne. Enter viser svarene bag.',
    close: 'Luk',
    loading: 'Henter diagrammerne …',
    failed: 'Diagrammerne kunne ikke hentes. Listen ovenfor er hel.',
    copy: 'Kopiér som billede',
    copyOf: (title: string) => `Kopiér som billede: ${title}`,
    copied: {
      copied: 'Kopieret',
      saved: 'Udklipsholderen er lukket. Billedet er gemt som fil.',
      failed: 'Billedet kunne ikke dannes.',
    },
    rank: {
      title: 'Rang og robusthed',
      lead: (share: string) =>
        `Prikken er rangen, stregen viser, hvor langt den kan flytte sig. En fyldt prik har en robusthed på mindst ${share}.`,
      none: 'Ingen systemer har svar nok til en rang.',
      axis: 'Rang',
      headers: ['System', 'Rang', 'Fra–til', 'Spor', 'Robusthed', 'Prioritet', 'Kommuner'],
    },
    quadrant: {
      title: 'Problemtryk og monopolgrad',
      lead: (degree: string, pressure: string) =>
        `Til højre for ${degree} og over ${pressure} er der grund til at handle. Tallet er systemets rang.`,
      none: 'Ingen systemer har både en monopolgrad og et problemtryk.',
      degree: 'Monopolgrad',
      pressure: 'Problemtryk',
      act: 'Handl',
      watch: 'Overvåg',
      label: (of: { system: string; track: string; degree: string; pressure: string; n: number }) =>
        `${of.system} · ${of.track} · monopolgrad ${of.degree} · problemtryk ${of.pressure} · ${count(of.n, 'kommune', 'kommuner')}`,
      headers: ['System', 'Spor', 'Monopolgrad', 'Problemtryk', 'Kommuner'],
    },
    price: {
      title: 'Priser i kommunerne',
      lead: 'Prisen i forhold til kommunens størrelse; 100 er systemets median. Feltet er den midterste halvdel, en rude er en usædvanlig pris.',
      none: 'Ingen systemer har priser fra fire kommuner.',
      axis: 'Pristal, medianen er 100',
      n: (n: number, spread: string) => `n ${number(n)} · spredning ${spread}`,
      unusual: 'Usædvanlig',
      line: (system: string, municipality: string) => `${system}, ${municipality}`,
      label: (of: {
        system: string;
        municipality: string;
        price: string;
        index: string;
        isOutlier: boolean;
      }) =>
        `${of.system} · ${of.municipality} · ${of.price} kr. om året · pristal ${of.index}${of.isOutlier ? ' · usædvanlig pris' : ''}`,
      headers: ['System og kommune', 'Kr. om året', 'Pristal', 'Prisudsving', 'n'],
    },
    calendar: {
      title: 'Udløb i kvartaler',
      lead: 'Så mange kommuner kan gå ud af kontrakten i hvert kvartal. Jo mørkere, jo flere af systemets kommuner.',
      none: 'Ingen kontrakter udløber efter analysens dato.',
      laterShort: '→',
      quarter: ({ year, quarter, isLast }: { year: number; quarter: number; isLast: boolean }) =>
        `${isLast ? 'fra ' : ''}${String(quarter)}. kvartal ${String(year)}`,
      label: (of: { system: string; when: string; n: number; of: number }) =>
        `${of.system} · ${of.when} · ${number(of.n)} af ${count(of.of, 'kommune', 'kommuner')}`,
      headers: ['System', 'Kvartal', 'Kommuner', 'Af', 'Hvilke'],
    },
    vendor: {
      title: 'Leverandørernes andel af svarene',
      lead: (n: number) =>
        `Andel af ${count(n, 'registrering', 'registreringer')} med en leverandør. Det er ikke markedsandele.`,
      none: 'Ingen svar nævner en leverandør.',
      figure: (share: string, n: number) => `${share} · ${count(n, 'kommune', 'kommuner')}`,
      label: (of: { vendor: string; share: string; answers: number; n: number }) =>
        `${of.vendor} ${of.share} · ${count(of.n, 'kommune', 'kommuner')} · ${count(of.answers, 'registrering', 'registreringer')}`,
      headers: ['Leverandør', 'Andel af svar', 'Registreringer', 'Kommuner'],
    },
    tiles: {
      title: 'Problemtryk i kommunerne',
      lead: (answered: number) => `En flise for hver kommune. ${number(answered)} af 98 har svaret.`,
      none: 'Ingen kommuner har svaret.',
      missing: 'ikke svaret',
      yes: 'Ja',
      no: 'Nej',
      label: (of: { name: string; hasAnswered: boolean; pressure: string | null; answers: number }) =>
        of.hasAnswered
          ? `${of.name} · ${of.pressure === null ? 'ingen vurdering' : `problemtryk ${of.pressure}`} · ${count(of.answers, 'svar', 'svar')}`
          : `${of.name} · har ikke svaret`,
      headers: ['Kommune', 'Har svaret', 'Problemtryk', 'Svar'],
    },
  },
  whatIf: {
    title: 'Hvad nu hvis?',
    lead: 'Prøv andre vægte og grænser. Listen følger med; arkene ændres først, når du beholder dem og trykker Analysér.',
    weights: {
      monopolyDegree: 'Vægt: monopolgrad',
      pressure: 'Vægt: problemtryk',
      reach: 'Vægt: omfang',
      economy: 'Vægt: økonomi',
    },
    limits: {
      monopolyDegree: 'Overvåg under monopolgrad',
      pressure: 'Overvåg under problemtryk',
    },
    keep: 'Behold',
    drop: 'Fortryd forsøget',
  },

  share: {
    title: 'Analysen som fil',
    lead: 'Til arkivet eller en kollega. Den indeholder alle svar og kontaktpersoner og er kun til internt brug.',
    audience: 'Hvem er det til?',
    internal: 'KOMBIT selv',
    external: 'Andre (ekstern udgave)',
    earlier: {
      title: 'Er der delt en udgave før?',
      lead: 'Vælg analysen bag den. Ellers kan de to udgaver tilsammen røbe et svar.',
      pick: 'Vælg tidligere analyse',
      none: 'Ingen valgt.',
      picked: (names: readonly string[]) => `Valgt, ældste først: ${listed(names)}.`,
      clear: 'Ryd valget',
    },
    version: {
      title: 'Ekstern udgave',
      lead: 'Tal, der ville røbe enkelte kommuners svar, er holdt tilbage. Kontakter, kommentarer og filnavne er ikke med.',
      workbook: 'Hent regneark',
      data: 'Hent tallene som data',
    },
    report: {
      title: 'Rapport',
      lead: 'Ti sider til en bestyrelse: PowerPoint, eller vist her til udskrift.',
      appendix: 'Med en side pr. system',
      make: 'Hent præsentation',
      show: 'Vis og udskriv',
      print: 'Udskriv',
      close: 'Luk',
    },
    data: {
      title: 'Data til andre værktøjer',
      lead: 'Alle svar og tal til Power BI, Tableau, R og lignende, med datablad. Kun til internt brug.',
      csv: 'Hent CSV',
      parquet: 'Hent Parquet',
    },
    benchmarks: {
      title: 'Benchmark til kommunerne',
      lead: 'En projektmappe og en mailkladde til hver kommune, der har svaret: dens egne tal ved siden af alles.',
      make: 'Hent benchmark',
    },
    fileName: {
      data: (format: string, date: string) => `Monopoldata_${format}_${date}.zip`,
      figures: (date: string) => `Monopolafdaekning_ekstern_tal_${date}.zip`,
      benchmarks: (date: string) => `Benchmark_${date}.zip`,
    },
    done: (names: readonly string[]) => `${listed(names)} er klar.`,
    notAnalysis: 'En af de valgte filer er ikke en analyse. Vælg den analyse, udgaven blev lavet af.',
    failed: 'Filen kunne ikke dannes. Prøv igen.',
  },
};

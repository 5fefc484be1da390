import type { DiskFault } from '../../survey/issue';
import { diskFaults } from './disk-faults';

/** How many, in words: `counted(1, 'fil', 'filer')` is "1 fil". */
const number = new Intl.NumberFormat('da-DK');
const counted = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;
const oneOf = (names: readonly string[]): string =>
  new Intl.ListFormat('da', { type: 'disjunction' }).format(names);

/** Everything the command line says. */
export const commandLine = {
  program: 'Monopolafdækning: kommunernes svar om monopol-systemer, fra skabelon til analyse.',
  usage: '<kommando> [tilvalg]',
  titles: { usage: 'Brug:', arguments: 'Argumenter:', options: 'Tilvalg:', commands: 'Kommandoer:' },
  options: { help: 'vis denne hjælp', version: 'vis versionen' },
  exitCodes:
    'Slutkoder:\n  0  alt er accepteret\n  1  noget er afvist eller har fejl (analysen er skrevet)\n  2  forkert brug, eller der var intet at gøre',

  template: {
    name: 'skabelon',
    usage: '--ud FIL [--kommune KODE]',
    summary: 'skriv et tomt svarskema',
    description:
      'Skriver et tomt svarskema som Excel-fil. Det kan udfyldes direkte i Excel eller med tilføjelsesprogrammet.',
    out: 'Excel-filen, der skrives (.xlsx)',
    municipality: 'kommunekode, fx 0751, der udfyldes på forhånd',
    done: (file: string): string => `Skrev ${file}`,
  },
  examples: {
    name: 'eksempler',
    usage: '--ud MAPPE [--kommuner N] [--seed S] [--kitos]',
    summary: 'skriv en indbakke med opdigtede svar',
    description:
      'Skriver en indbakke med eksempler på svar: regneark, mails, en zip-fil, rettelser og nogle ødelagte filer. Systemer og leverandører er opdigtede.',
    out: 'mappen, der skrives i; den oprettes, hvis den mangler',
    municipalities: 'antal kommuner, der har svaret, 1–98 (98, hvis intet andet er valgt)',
    seed: 'helt tal; samme tal giver samme indbakke (1, hvis intet andet er valgt)',
    kitos: 'skriv i stedet opdigtede udtræk af KITOS, som forudfyld og ruden kan prøves med',
    done: (files: number, municipalities: number, folder: string): string =>
      `Skrev ${counted(files, 'fil', 'filer')} fra ${counted(municipalities, 'kommune', 'kommuner')} i ${folder}`,
    exportsDone: (files: readonly string[]): string =>
      `Skrev ${files.join(', ')}. Prøv dem: forudfyld --kitos ${files.join(' ')} --ud svar.xlsx`,
  },
  prefill: {
    name: 'forudfyld',
    usage: '--kitos FIL… --ud SVAR.xlsx [--kommune KODE] [--kun forretningskritiske] [--json PLAN.json]',
    summary: 'forudfyld et svarskema fra KITOS',
    description:
      'Forudfylder et svarskema med det, der er sikkert i udtræk fra KITOS eller i en anden liste over systemer. Findes svarskemaet i forvejen, føjes der til det, og det, mennesker har skrevet, bliver stående.',
    lists: 'udtræk over systemer, kontrakter og leverandøroverblik (.xlsx eller .csv)',
    out: 'svarskemaet, der skrives eller føjes til (.xlsx)',
    only: 'tag kun nogle med; kan være: forretningskritiske',
    businessCritical: 'forretningskritiske',
    json: 'skriv også planen som JSON: forslag, spørgsmål og ukendte værdier med celle',
    notOnly: (text: string): string => `"${text}" kan ikke vælges til --kun. Skriv forretningskritiske.`,
    isSubmitted: (path: string): string => `${path} er allerede indsendt. Vælg et andet navn.`,
    otherMunicipality: (path: string, name: string): string =>
      `${path} er ${name} Kommunes svarskema. Vælg et andet navn, eller udelad --kommune.`,
    nothingRead: 'Ingen af filerne kunne læses. Intet er skrevet.',
    read: (list: string, kind: string, rows: string): string => `Læst: ${list} (${kind}, ${rows})`,
    refused: (list: string): string => `Afvist: ${list}`,
    unpaired: (list: string, headers: string): string =>
      `Ikke læst: ${list}. Ingen kolonne kan genkendes som systemets navn: ${headers}. Kald den System, eller hent listen ind i tilføjelsesprogrammet, hvor kolonnerne kan parres.`,
    states: (fresh: number, updated: number, unchanged: number, conflict: number): string =>
      `Nye: ${number.format(fresh)} · opdaterede: ${number.format(updated)} · uændrede: ${number.format(unchanged)} · uenige med svaret: ${number.format(conflict)}`,
    conflicts: 'Uenige med svaret (det, der står, er bevaret)',
    leftOut: (notInUse: number, filtered: number): string =>
      `Udeladt: ${number.format(notInUse)} ikke længere i brug · ${number.format(filtered)} ikke forretningskritiske`,
    questions: 'Spørgsmål (intet er udfyldt, før I har svaret)',
    unknownValues: 'Værdier, der ikke kan bruges (udfyld dem selv)',
    withoutSystem: 'Kontrakter uden system',
    dropped: 'Kolonner om personer, der ikke er læst',
    flagged: 'Se efter',
    more: (count: number): string =>
      `… og ${counted(count, 'linje', 'linjer')} til; alle står i planen (--json)`,
    done: (file: string, answers: number): string =>
      `Skrev ${file}. ${counted(answers, 'svar er forudfyldt', 'svar er forudfyldt')} og markeret, til nogen har set dem efter.`,
  },
  consolidate: {
    name: 'konsolider',
    usage:
      'FIL|MAPPE… --ud ANALYSE.xlsx [--json FUND.json] [--csv MAPPE] [--parquet MAPPE] [--dato ÅÅÅÅ-MM-DD]',
    summary: 'saml svarene til en analyse',
    description:
      'Samler svar til en analyse i Excel. Findes analysen i forvejen, føjes svarene til, og noter, navnevalg, vægte og valg af spor bevares.',
    inputs: (endings: readonly string[]) => `svar som ${oneOf(endings)}, eller mapper med dem`,
    out: 'analysen, der skrives eller opdateres (.xlsx)',
    json: 'skriv også fundene som JSON',
    csv: 'skriv også svar og fund som CSV i mappen, med datablad',
    parquet: 'skriv også svar og fund som Parquet i mappen, med datablad',
    date: 'analysens dato, ÅÅÅÅ-MM-DD (i dag, hvis intet andet er valgt)',
  },
  share: {
    name: 'del',
    usage: 'ANALYSE.xlsx --ud MAPPE [--tidligere ANALYSE.xlsx …] [--bilag] [--benchmark] [--adresser FIL]',
    summary: 'skriv den eksterne udgave af en analyse',
    description:
      'Skriver den udgave, der må forlade KOMBIT: regneark, rapport (PowerPoint) og de samme tal som CSV og Parquet. Tal, der bygger på færre end fem kommuner, og beløb, hvor to kommuner udgør mere end 85 %, holdes tilbage.',
    analysis: 'analysen, der skal deles',
    out: 'mappen, der skrives i; den oprettes, hvis den mangler',
    earlier:
      'analyserne bag de udgaver, der er delt før, ældste først; så røber to udgaver ikke et svar tilsammen',
    appendix: 'én side pr. system bagest i rapporten',
    benchmark: 'skriv også en benchmark og en mailkladde til hver kommune, der har svaret',
    addresses:
      'liste med kommune og e-mail til kladderne, .xlsx eller .csv; ellers bruges adresserne i svarene',
    done: (files: number, folder: string): string => `Skrev ${counted(files, 'fil', 'filer')} i ${folder}`,
    shown: (systems: number, unnamed: number): string =>
      `${counted(systems, 'system', 'systemer')} vist; ${counted(unnamed, 'system', 'systemer')} med færre end fem kommuner er ikke nævnt`,
    first:
      'Er der delt en udgave før, så angiv analysen bag den med --tidligere. Ellers kan de to udgaver tilsammen røbe et svar.',
  },
  report: {
    name: 'rapport',
    usage: 'ANALYSE.xlsx --ud RAPPORT.pptx [--bilag]',
    summary: 'skriv en præsentation af en analyse',
    description:
      'Skriver ti sider til PowerPoint med tabeller og diagrammer, til brug i KOMBIT. Den rapport, der må deles, laves med del.',
    analysis: 'analysen, der fortælles om',
    out: 'præsentationen, der skrives (.pptx)',
    notPptx: (path: string): string => `${path} skal ende på .pptx.`,
    done: (path: string): string => `Skrev ${path}`,
  },
  check: {
    name: 'kontroller',
    usage: 'FIL…',
    summary: 'kontrollér svar for fejl og advarsler',
    description: 'Viser hvert svars fejl og advarsler med ark og celle. Intet skrives.',
    inputs: (endings: readonly string[]) => `svar som ${oneOf(endings)}`,
  },
  sendOut: {
    name: 'udsend',
    usage: '--ud MAPPE|FIL.zip [--adresser FIL] [--brev FIL]',
    summary: 'dan skemaer og mailkladder til alle 98 kommuner',
    description:
      'Danner et skema med kommunen udfyldt og en mailkladde (.eml) til hver af de 98 kommuner. Intet sendes; kladderne åbnes og sendes i mailprogrammet.',
    out: 'mappen eller zip-filen, der skrives',
    addresses: 'liste med kommune (kode eller navn) og e-mail, .xlsx eller .csv',
    letter:
      'brevets ordlyd som tekstfil; første linje kan være "Emne: …"; {kommune} og {skema} udfyldes for hver kommune',
    progress: 'Danner kladder  {bar}  {value} af {total}',
    missing: (names: readonly string[]): string =>
      `${counted(names.length, 'kommune', 'kommuner')} uden adresse på listen (kladden har ingen modtager): ${names.join(', ')}`,
    done: (drafts: number, addressed: number, place: string): string =>
      `Skrev ${counted(drafts, 'skema og kladde', 'skemaer og kladder')}, ${number.format(addressed)} med adresse, i ${place}`,
  },
  reminder: {
    name: 'paamind',
    usage: 'ANALYSE.xlsx --ud MAPPE|FIL.zip [--adresser FIL] [--brev FIL]',
    summary: 'dan påmindelser til de kommuner, der mangler',
    description:
      'Danner en mailkladde med skema til hver kommune, som ikke har sendt noget ifølge analysen. Intet sendes.',
    letter:
      'påmindelsens ordlyd som tekstfil; første linje kan være "Emne: …"; {kommune} og {skema} udfyldes',
  },
  reply: {
    name: 'tilbagemeld',
    usage: 'ANALYSE.xlsx --ud MAPPE|FIL.zip [--adresser FIL] [--brev FIL]',
    summary: 'dan svar til de afsendere, hvis besvarelse har fejl',
    description:
      'Danner en mailkladde til hver afsender, hvis besvarelse har fejl eller advarsler ifølge analysen, med fejlene celle for celle. Intet sendes.',
    letter:
      'svarets ordlyd som tekstfil; første linje kan være "Emne: …"; {kommune}, {fil} og {rettelser} udfyldes',
  },
  writeBack: {
    analysis: 'analysen, som svarene er samlet i',
    addresses: 'liste med kommune og e-mail, .xlsx eller .csv; ellers bruges adresserne i svarene',
    none: {
      reminder: 'Alle 98 kommuner har sendt noget. Der er ingen at påminde.',
      reply: 'Ingen svar har fejl eller advarsler.',
    },
    done: (drafts: number, place: string): string =>
      `Skrev ${counted(drafts, 'kladde', 'kladder')} i ${place}`,
    withoutAddress: (receivers: readonly string[]): string =>
      `${counted(receivers.length, 'kladde', 'kladder')} uden modtager: ${receivers.join(', ')}`,
  },

  argumentNames: { inputs: 'FIL|MAPPE', files: 'FIL' },
  valueNames: {
    file: 'FIL',
    folder: 'MAPPE',
    folderOrZip: 'MAPPE|FIL.zip',
    code: 'KODE',
    count: 'N',
    seed: 'S',
    analysis: 'ANALYSE.xlsx',
    json: 'FUND.json',
    report: 'RAPPORT.pptx',
    lists: 'FIL',
    response: 'SVAR.xlsx',
    plan: 'PLAN.json',
    which: 'HVILKE',
    date: 'ÅÅÅÅ-MM-DD',
  },

  usageProblem: {
    missingArgument: (name: string): string => `${name} mangler.`,
    missingValue: (option: string): string => `${option} mangler en værdi.`,
    missingOption: (option: string): string => `${option} skal angives.`,
    unknownOption: (option: string): string => `Ukendt tilvalg: ${option}`,
    unknownCommand: (command: string): string => `Ukendt kommando: ${command}`,
    tooManyArguments: 'Der er for mange argumenter.',
    other: 'Kommandoen kan ikke forstås.',
    didYouMean: (names: string): string => `Mente du ${names}?`,
    or: ' eller ',
    seeHelp: (command: string): string => `Se hjælpen: ${command} --help`,
  },
  problem: {
    notFound: (path: string): string => `${path} findes ikke.`,
    isFolder: (path: string): string => `${path} er en mappe. Angiv en fil.`,
    isFile: (path: string): string => `${path} er en fil. Angiv en mappe.`,
    unreadable: (path: string, fault: DiskFault): string => `${path} kan ikke læses. ${diskFaults[fault]}`,
    nothingToDo: 'Der er ingen filer at læse.',
    folderMissing: (path: string): string => `Mappen ${path} findes ikke. Opret den først.`,
    notXlsx: (path: string): string => `${path} skal ende på .xlsx.`,
    notWritable: (path: string, fault: DiskFault): string =>
      fault === 'denied'
        ? `${path} kan ikke skrives. Se, om filen er åben i et andet program, og om du har adgang til mappen.`
        : `${path} kan ikke skrives. ${diskFaults[fault]}`,
    changedMeanwhile: (path: string): string =>
      `${path} er blevet ændret af et andet program undervejs. Intet er skrevet. Luk filen, og kør igen.`,
    sameFile: (path: string): string => `${path} er valgt til både analysen og JSON. Vælg to filer.`,
    sameFolder: (path: string): string => `${path} er valgt til både CSV og Parquet. Vælg to mapper.`,
    notAnalysis: (path: string): string =>
      `${path} findes og er ikke en analyse. Vælg et andet navn, så intet overskrives.`,
    notCarried: (path: string): string =>
      `${path} kan ikke læses helt, så dine egne ark ville gå tabt. Intet er skrevet. Gem filen igen i Excel, eller vælg et andet navn.`,
    hasAnswers: (path: string): string =>
      `${path} findes og er ikke et tomt svarskema. Vælg et andet navn, så intet overskrives.`,
    otherContent: (path: string): string =>
      `${path} findes med et andet indhold. Vælg en tom mappe, så intet overskrives.`,
    emptyLetter: (path: string): string => `${path} er tom. Skriv brevets tekst i filen.`,
    badDate: (text: string): string => `"${text}" er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD, fx 2026-11-23.`,
    badMunicipality: (text: string): string =>
      `Ingen kommune har koden ${text}. Skriv de fire cifre, fx 0751.`,
    badCount: (text: string): string =>
      `"${text}" er ikke et antal kommuner. Skriv et helt tal fra 1 til 98.`,
    badSeed: (text: string): string => `"${text}" er ikke et helt tal. Skriv fx 7.`,
    unexpected: (message: string): string => `Uventet fejl: ${message}. Intet er skrevet.`,
    stopped: (step: string, file: string | null, reason: string): string =>
      `Programmet gik i stå, mens ${step}${file === null ? '' : ` (${file})`}: ${reason}. Intet er skrevet.${
        file === null ? '' : ' Kør igen uden den fil.'
      }`,
    outOfMemory: 'hukommelsen slap op',
    threadEnded: 'tråden blev afsluttet',
    notShown:
      'Resultatet kunne ikke skrives dertil, hvor det blev sendt hen. Det, der er skrevet i filer, står der.',
    interrupted: 'Afbrudt. Intet er skrevet.',
  },

  /** What is being done, by the job that does it: "… gik i stå, mens …". */
  steps: {
    checkFiles: 'svarene blev læst',
    consolidateFiles: 'svarene blev læst og samlet',
    inventExports: 'udtrækkene blev lavet',
    inventInbox: 'eksemplerne blev lavet',
    readAddressList: 'adresserne blev læst',
    sendOut: 'skemaer og mails blev lavet',
    dataFiles: 'data til andre værktøjer blev lavet',
    share: 'den eksterne udgave blev lavet',
    writeReport: 'rapporten blev lavet',
    writeBack: 'mailene blev lavet',
    openWorkbook: 'den fil, der ligger der, blev læst',
    writeResponse: 'svarskemaet blev lavet',
    writeWorkbook: 'analysens fil blev lavet',
  },
  /** In the name of the copy that is left of an analysis that is written over. */
  copy: 'kopi',
  progress: 'Læser svar  {bar}  {value} af {total}',

  verdicts: {
    accepted: 'accepteret',
    warned: 'accepteret med advarsler',
    rejected: 'afvist',
    replaced: 'erstattet',
    waiting: 'venter på afgørelse',
  },
  severities: { error: 'Fejl', warning: 'Advarsel', info: 'Oplysning' },
  summary: {
    read: (files: number): string => `Læst: ${counted(files, 'fil', 'filer')}`,
    verdict: (count: number, verdict: string): string => `${number.format(count)} ${verdict}`,
    registrations: (finished: number, drafts: number): string =>
      `${counted(finished, 'færdig registrering', 'færdige registreringer')}, ${counted(drafts, 'kladde', 'kladder')}`,
    systems: (systems: number, vendors: number): string =>
      `${counted(systems, 'system', 'systemer')}, ${counted(vendors, 'leverandør', 'leverandører')}`,
    coverage: (answered: number, all: number): string =>
      `Dækning ${number.format(answered)}/${number.format(all)}`,
    toReconcile: (names: number): string => `${counted(names, 'navn', 'navne')} at afstemme på arket Navne`,
    changes: {
      heading: (since: string): string => `Siden sidst (${since}):`,
      answers: (fresh: number, replaced: number, gone: number): string =>
        `Svar: ${number.format(fresh)} nye, ${number.format(replaced)} erstattet, ${number.format(gone)} udgået`,
      systems: (fresh: number, gone: number): string =>
        `Systemer: ${number.format(fresh)} nye, ${number.format(gone)} udgået`,
      none: 'Ingen systemer har fået et andet spor, en anden rang eller en anden robusthed.',
      track: (before: string, now: string): string => `spor ${before} → ${now}`,
      rank: (before: string, now: string): string => `rang ${before} → ${now}`,
      robustness: (before: string, now: string): string => `robusthed ${before} → ${now}`,
      noRank: 'ingen',
      moved: (figure: string): string => `mest flyttet: ${figure}`,
    },
    headings: {
      rejected: 'Afvist',
      warned: 'Accepteret med advarsler',
      replaced: 'Erstattet',
      waiting: 'Venter på din afgørelse',
    },
    replacedBy: (file: string): string => `erstattet af ${file}`,
    copied: (path: string): string => `Den gamle fil er gemt som ${path}`,
    written: (file: string): string => `Skrev ${file}`,
  },
  checked: {
    who: (municipality: string, revision: number): string =>
      `${municipality} Kommune, revision ${String(revision)}`,
    unknownMunicipality: 'Ukendt kommune',
    rows: (kept: number, rejected: number): string =>
      rejected === 0
        ? counted(kept, 'række', 'rækker')
        : `${counted(kept, 'række', 'rækker')}, ${counted(rejected, 'række', 'rækker')} afvist`,
    total: (errors: number, warnings: number): string =>
      `${counted(errors, 'fejl', 'fejl')}, ${counted(warnings, 'advarsel', 'advarsler')}`,
  },
};

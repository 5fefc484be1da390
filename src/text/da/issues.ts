import { formatDanishNumber } from '../../survey/danish-notation';
import type { IssueCode, IssueParams, OwnContent } from '../../survey/issue';
import { diskFaults } from './disk-faults';
import { formats } from './formats';

const words: Readonly<Record<string, string | undefined>> = formats;
const number = (value: number): string => formatDanishNumber(value);

const ownContent: Readonly<Record<OwnContent, string>> = {
  pivotTable: 'En pivottabel',
  slicer: 'Et udsnitsværktøj',
  control: 'En knap eller et andet kontrolelement',
  object: 'Et indlejret objekt',
  query: 'En forespørgsel til en datakilde',
  otherFile: 'En henvisning til en anden fil',
  chartSheet: 'Et ark, der kun er et diagram,',
  picture: 'Et billede eller et diagram',
  comment: 'En kommentar på et af analysens egne ark',
  colour: 'En farve på analysens egne celler',
  table: 'En tabel på et af analysens egne ark',
  link: 'Et link til en fil',
  macro: 'En makro',
  sheetFrom1904: 'Arket, hvis datoer tælles fra 1904,',
  strictSheet: 'Arket, der er gemt som Strict Open XML,',
};

/** One sentence per problem: what is wrong, and what to do. The place is shown beside it. */
export const issues: { readonly [C in IssueCode]: (params: IssueParams[C]) => string } = {
  'file-unreadable': ({ fault }) =>
    fault === undefined
      ? 'Filen kan ikke læses. Se, om den er åben i et andet program, og om du har adgang til den.'
      : `Filen kan ikke læses. ${diskFaults[fault]}`,
  'folder-unreadable': ({ fault }) =>
    `Mappen kan ikke læses, så filerne i den er ikke med. ${diskFaults[fault]}`,
  'file-unknown': () => 'Filtypen kan ikke læses. Send svaret som .xlsx-projektmappe.',
  'file-empty': () => 'Filen er tom. Bed afsenderen sende den igen.',
  'file-too-large': ({ megabytes, max }) =>
    `Filen fylder ${number(megabytes)} MB. Der kan højst læses ${number(max)} MB.`,
  'file-other-kind': ({ kind }) =>
    `Filen er ${words[kind] ?? 'af en anden type'}. Send svaret som .xlsx-projektmappe.`,
  'file-link-only': () =>
    'Filen er kun en genvej til en fil et andet sted. Hent filen selv, eller bed afsenderen vedhæfte en kopi.',
  'file-old-format': () => 'Filen er i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som .xlsx.',
  'file-binary-workbook': () =>
    'Filen er i det binære format (.xlsb). Åbn den i Excel, og gem den som .xlsx.',
  'file-open-document': () => 'Filen er i OpenDocument-format (.ods). Åbn den, og gem den som .xlsx.',
  'file-encrypted': () =>
    'Filen er krypteret med adgangskode eller følsomhedsmærkat. Bed afsenderen sende den uden beskyttelse.',
  'file-macros': () => 'Filen indeholder makroer og åbnes ikke. Gem den som .xlsx uden makroer.',
  'file-damaged': () => 'Filen er beskadiget eller ufuldstændig. Bed afsenderen sende den igen.',
  'file-unpacks-too-large': () =>
    'Filen pakker så meget ud, at den ikke åbnes. Bed afsenderen om en ny kopi.',
  'file-empty-rows': ({ sheet }) =>
    `Arket ${sheet} har så mange tomme celler med farve eller ramme, at filen ikke åbnes. Markér rækkerne under det sidste svar, slet dem, og gem filen igen.`,
  'file-packed-otherwise': () =>
    'Filen er pakket på en måde, der ikke kan læses her (fx LZMA eller Deflate64). Pak den ud, og send indholdet, eller pak den igen som almindelig zip.',
  'file-charts-only': () =>
    'Projektmappen har kun diagrammer og ingen ark med celler. Send svararket med arket Registreringer.',
  'file-too-many-parts': ({ max }) => `Filen består af mere end ${number(max)} dele og åbnes ikke.`,
  'file-too-many-sheets': ({ max }) =>
    `Projektmappen har mere end ${number(max)} ark. Send kun arkene med besvarelsen.`,
  'file-too-many-cells': ({ max }) =>
    `Projektmappen har mere end ${number(max)} udfyldte celler. Send kun arkene med besvarelsen.`,
  'file-no-workbook': () => 'Filen er ikke en Excel-projektmappe. Send svaret som .xlsx.',
  'file-analysis': () =>
    'Filen er et analyseark og ikke et svar. Svar kan føjes til ét analyseark ad gangen.',
  'file-kitos': () =>
    'Filen er en skabelon eller et udtræk fra KITOS og ikke et svar. Hent den ind i svararket med Importér fra KITOS, og send svararket.',
  'list-response': () =>
    'Filen er et svarskema og ikke en liste over systemer. Hent den med Hent kollegas svar.',
  'list-template': () =>
    'Filen er en skabelon til at lægge data ind i KITOS og ikke et udtræk. Åbn oversigten i KITOS, og vælg Eksporter alle kolonner.',
  'list-catalogue': () =>
    "Filen er KITOS' katalog over alle systemer og ikke jeres egen liste. Åbn oversigten over jeres it-systemer i anvendelse, og vælg Eksporter alle kolonner.",
  'list-unnamed': () =>
    'Listen har ingen kolonne med navnet på systemet eller kontrakten. Hent den igen med Eksporter alle kolonner.',
  'list-foreign': () =>
    'Filen ligner ikke et udtræk fra KITOS eller en liste over systemer: der er ingen række med overskrifter, som kan genkendes. Sæt overskrifter over kolonnerne, fx System og Leverandør.',
  'file-example': () =>
    'Svaret er eksempeldata og tæller ikke med blandt rigtige svar. Bed afsenderen sende kommunens eget svar.',
  'own-content-left': ({ content }) =>
    `${ownContent[content]} følger ikke med i den nye fil. Kopien af den gamle fil har det stadig; flyt det til et ark for sig eller lav det igen.`,
  'weight-not-understood': ({ label, text }) =>
    `»${label}« er »${text}«, og det er ikke et tal fra 0 og op. Den sædvanlige værdi er brugt. Ret cellen, og kør igen.`,
  'track-not-understood': ({ system, text }) =>
    `»${text}« er ikke et af sporene på listen, så sporet for ${system} er ikke brugt. Vælg fra listen, og kør igen.`,
  'decision-not-understood': ({ name, text }) =>
    `»${text}« er hverken Ja eller Nej, så valget for ${name} er ikke brugt. Skriv Ja eller Nej, og kør igen.`,
  'choice-not-understood': ({ field, text }) =>
    `»${text}« er ikke et af valgene i kolonnen »${field}« og er ikke brugt. Vælg fra listen, og kør igen.`,
  'analysis-part-missing': ({ part }) =>
    `»${part}« mangler i analysen, så det, der stod der, er ikke brugt. Hent det fra en tidligere udgave af filen.`,
  'rows-example': ({ count }) =>
    count === 1
      ? '1 system er eksempeldata og er udeladt. Kommunens egne systemer er læst.'
      : `${number(count)} systemer er eksempeldata og er udeladt. Kommunens egne systemer er læst.`,
  'file-bad-xml': ({ part }) =>
    `Filen er beskadiget: ${part} kan ikke læses. Åbn den i Excel, og gem den igen.`,
  'file-doctype': ({ part }) =>
    `Filen åbnes ikke, fordi ${part} indeholder en DOCTYPE, som ikke hører til i en projektmappe.`,
  'file-bad-reference': ({ reference }) =>
    `Filen er beskadiget: "${reference}" er ikke en celle i et ark. Åbn den i Excel, og gem den igen.`,
  'mail-unreadable': () => 'Mailen kan ikke læses. Bed afsenderen sende projektmappen igen.',
  'mail-encrypted': () =>
    'Mailen er krypteret. Bed afsenderen sende den uden kryptering, eller åbn den i Outlook, og gem projektmappen.',
  'mail-winmail-damaged': () =>
    'Mailen er pakket i Outlook-format (winmail.dat), som er beskadiget. Bed afsenderen sende projektmappen igen.',
  'mail-without-workbook': () =>
    'Mailen har ingen projektmappe. Bed afsenderen vedhæfte besvarelsen som .xlsx-fil.',
  'mail-link-only': () =>
    'Mailen har kun et link til en delt fil. Bed afsenderen vedhæfte en kopi af projektmappen.',
  'archive-encrypted': () => 'Zip-filen er beskyttet med adgangskode. Bed afsenderen sende den uden.',
  'archive-other-kind': () =>
    'Filen er pakket med et andet program end zip (fx 7-Zip eller RAR). Pak den ud, og vælg indholdet.',
  'archive-without-workbook': () => 'Zip-filen indeholder hverken projektmapper eller mails.',
  'archive-too-deep': ({ max }) =>
    `Zip-filer og mails ligger i hinanden i mere end ${number(max)} lag. Pak filen ud, og vælg indholdet.`,
  'archive-too-many-files': ({ max }) =>
    `Filen indeholder mere end ${number(max)} filer. Del den op, og vælg delene.`,
  'addresses-none': () =>
    'Listen indeholder ingen e-mailadresser. Vælg en .xlsx- eller .csv-fil med kommune og e-mail.',
  'address-municipality-unknown': ({ text, address }) =>
    text === ''
      ? `${address} står uden kommune og er ikke brugt. Skriv kommunens navn eller kode ved siden af.`
      : `"${text}" er ikke en kommune, så ${address} er ikke brugt. Skriv kommunens navn eller kode.`,
  'address-unread': ({ text, municipality }) =>
    `${municipality}: "${text}" er ikke en e-mailadresse. Skriv fx navn@kommune.dk.`,
  'letter-words-unknown': ({ words }) =>
    `Brevet bruger ${words}, som ikke kan udfyldes. Ret det, eller fjern klammerne.`,
  'answer-not-a-number': ({ field, text }) => `${field}: "${text}" er ikke et tal. Skriv fx 1.234,56.`,
  'answer-not-whole': ({ field, text }) => `${field}: ${text} er ikke et helt tal. Skriv et helt tal, fx 3.`,
  'answer-too-low': ({ field, text, min }) =>
    min === 0
      ? `${field}: ${/\(kr\.\)/.test(field) ? 'Beløbet' : 'Tallet'} kan ikke være negativt.`
      : `${field}: ${text} er for lavt. Skriv et tal på mindst ${number(min)}.`,
  'answer-out-of-range': ({ field, text, min, max }) =>
    `${field}: ${text} ligger uden for grænserne. Skriv et tal fra ${number(min)} til ${number(max)}.`,
  'answer-too-long': ({ field, length, max }) =>
    `${field}: Teksten fylder ${number(length)} tegn. Forkort den til højst ${number(max)} tegn.`,
  'answer-not-a-date': ({ field, text }) =>
    `${field}: "${text}" er ikke en dato. Skriv datoen som dd-mm-åååå.`,
  'answer-no-such-day': ({ field, text }) => `${field}: ${text} findes ikke. Skriv datoen som dd-mm-åååå.`,
  'answer-without-day': ({ field, text, day }) =>
    `${field}: Der står ingen dag i "${text}". Mener I ${day}? Skriv datoen som dd-mm-åååå.`,
  'answer-not-a-year': ({ field, text }) =>
    `${field}: "${text}" er ikke et årstal. Skriv fx 2019 eller Aldrig.`,
  'answer-year-out-of-range': ({ field, text, max }) =>
    `${field}: ${text} er senere end ${String(max)}. Hvilket år var det seneste udbud? Skriv årstallet eller Aldrig.`,
  'answer-not-in-list': ({ field, text }) =>
    `${field}: "${text}" er ikke på listen. Vælg et af listens svar.`,
  'answer-not-a-cvr': ({ field, text }) => `${field}: "${text}" er ikke et CVR-nummer. Skriv de otte cifre.`,
  'answer-not-a-kle': ({ field, text }) =>
    `${field}: "${text}" er ikke et KLE-nummer. Skriv det som NN, NN.NN eller NN.NN.NN.`,
  'answer-not-a-uuid': ({ field, text }) => `${field}: "${text}" er ikke et UUID. Lad feltet stå tomt.`,
  'cvr-check-failed': ({ field, text }) =>
    `${field}: ${text} ser ikke ud til at være gyldigt. Kontrollér nummeret.`,
  'cvr-municipal': ({ field, text, municipality }) =>
    `${field}: ${text} er en kommunes eget nummer (${municipality}). Skriv leverandørens, eller lad feltet stå tomt.`,
  'cvr-other-vendor': ({ field, text, vendor, owner }) =>
    `${field}: ${text} er nummeret på ${owner}, men som leverandør står ${vendor}. Se efter, hvad der er rigtigt.`,

  'registrations-missing': () =>
    'Filen har ingen registreringer: intet ark har skemaets kolonner. Send svararket med arket Registreringer.',
  'registrations-none': () =>
    'Ingen systemer er registreret. Udfyld mindst én række, eller bekræft, at kommunen ingen har.',
  'registrations-several': ({ sheets }) =>
    `Der er udfyldt svar flere steder, og alle er læst: ${sheets}. Se efter, om det er meningen.`,
  'registrations-unread': ({ sheet, rows, hidden }) =>
    `Arket ${sheet} er ikke læst, men har ${number(rows)} ${rows === 1 ? 'udfyldt række' : 'udfyldte rækker'}. ${
      hidden ? 'Vis arket, hvis det er svar' : 'Flyt dem til arket Registreringer, hvis de er svar'
    }.`,
  'registrations-repeated': ({ sheet, rows }) =>
    `${number(rows)} ${rows === 1 ? 'række' : 'rækker'} på arket ${sheet} står også et andet sted og tæller én gang.`,
  'sheet-broken': ({ sheet }) =>
    `Arket ${sheet} er beskadiget og er ikke læst. Bed afsenderen sende det igen, hvis der er svar på det.`,
  'respondent-missing': () => 'Arket Besvarelse mangler. Skriv Kommune og kontakt på arket, og send igen.',
  'municipality-unknown': ({ text }) =>
    text === ''
      ? 'Kommunen mangler. Skriv kommunens navn eller kode på arket Besvarelse.'
      : `"${text}" er ikke en kommune. Skriv kommunens navn eller kode på arket Besvarelse.`,
  'municipality-code-unknown': ({ text }) =>
    `"${text}" er ikke en kommunekode. Kommunen er fundet på anden måde; se den efter.`,
  'municipality-guessed': ({ text, municipality }) =>
    `Kommunen "${text}" er læst som ${municipality}. Se efter, om det passer.`,
  'municipality-mismatch': ({ text, municipality }) =>
    `Kommunekoden hører til ${municipality}, men navnet er "${text}". Koden gælder; se den efter.`,
  'municipality-from-file-name': ({ municipality }) =>
    `Filens navn siger ${municipality}; arket Besvarelse gør ikke. Se efter, om det passer.`,
  'submission-waits': ({ why, covers, counts }) =>
    why === 'part'
      ? `Svaret dækker kun ${covers} og tæller ikke med endnu, for ${counts} dækker hele kommunen. Vælg Læg sammen, Erstat eller Lad ligge i kolonnen Delsvar på arket Datagrundlag, og kør igen med filen.`
      : `Svaret har ingen systemer og erstatter ikke ${counts}. Vælg Erstat eller Lad ligge i kolonnen Delsvar på arket Datagrundlag, og kør igen med filen.`,
  'contact-missing': () => 'Kontaktperson og e-mail mangler. Skriv, hvem KOMBIT kan kontakte.',
  'respondent-date-unread': ({ field, text }) =>
    `${field}: "${text}" er ikke en dato. Skriv datoen som dd-mm-åååå.`,
  'revision-unread': ({ text }) => `Revision: "${text}" er ikke et helt tal. Den er læst som 1.`,
  'schema-newer': ({ version, known }) =>
    `Svararket er af version ${String(version)}; programmet kender til og med ${String(known)}. Hent en nyere udgave.`,
  'column-twice': ({ field }) => `Kolonnen ${field} findes to gange. Den første er læst; slet den anden.`,
  'column-missing': ({ field }) => `Kolonnen ${field} mangler. Svarene regnes som tomme.`,
  'row-without-system': () => 'Rækken er ikke læst: den har intet systemnavn. Skriv systemets navn.',
  'finished-with-gap': ({ system, field }) => `${system} er Færdig, men ${field} er ikke besvaret.`,
  'finished-without-model': ({ system }) =>
    `${system} er Færdig, men ingen af de seks modeller er valgt. Skriv Ja ved mindst én.`,
  'answers-unseen': ({ system, fields }) =>
    `${system}: ${fields} er hentet fra en liste, og ingen har set det efter.`,
  'status-blank-draft': ({ system, fields }) =>
    `${system} regnes som Kladde og tæller ikke med: Status er tom, og der mangler ${fields}.`,
  'status-unread': ({ system, text }) =>
    `${system}: Status "${text}" er hverken Kladde eller Færdig. Vælg en af dem.`,
  'ids-twice': ({ sheet, rows }) =>
    `${number(rows)} rækker på arket ${sheet} har samme Id som tidligere rækker, som når et ark eller rækker kopieres. De har fået deres eget.`,
  'id-twice': ({ system }) => `${system} har samme Id som en tidligere række. Rækken har fået sit eget.`,
  'system-twice': ({ system }) =>
    `${system} er registreret mere end én gang. Slet den række, der er for meget.`,
  'cell-turned-date': ({ field, text }) =>
    `${field}: Et regneark har gjort svaret til en dato eller et klokkeslæt (${text}). Gør cellen til tekst, og skriv svaret igen.`,
  'cell-error': ({ field, text }) =>
    text === '#CALC!'
      ? `${field}: Cellens formel er ikke regnet ud. Skriv svaret i stedet.`
      : `${field}: Cellen viser fejlen ${text}. Skriv svaret i stedet.`,
};

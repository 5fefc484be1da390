import type { IssueParams } from '../../survey/issue';

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The letters to the municipalities as they stand before anybody has written them anew, and what is filled in. */
export const letters = {
  usual: {
    invitation: {
      subject: 'Monopolafdækning: skema til {kommune}',
      text: text(
        'Til {kommune}',
        '',
        'KOMBIT afdækker, hvor kommunerne kun har én leverandør at vælge, og om det giver problemer. Vi beder jer registrere de it-systemer, hvor I mærker det, og vurdere dem.',
        '',
        'Skemaet er vedhæftet ({skema}) og er en almindelig Excel-projektmappe. Ét system tager omkring halvandet minut. Vejledningen står på arket Besvarelse.',
        '',
        'Send det udfyldte skema som vedhæftet fil til konkurrence@kombit.dk. I må gerne svare af flere omgange eller lade flere forvaltninger svare hver for sig; skriv blot under Dækker, hvad svaret dækker.',
        '',
        'Venlig hilsen',
        'KOMBIT',
      ),
    },
    reminder: {
      subject: 'Monopolafdækning: vi mangler svar fra {kommune}',
      text: text(
        'Til {kommune}',
        '',
        'Vi har endnu ikke modtaget jeres svar på monopolafdækningen. Har I sendt det, beder vi jer sende det igen.',
        '',
        'Skemaet er vedhæftet ({skema}). Har I kun tid til de vigtigste systemer, er det også en hjælp.',
        '',
        'Send det udfyldte skema som vedhæftet fil til konkurrence@kombit.dk.',
        '',
        'Venlig hilsen',
        'KOMBIT',
      ),
    },
    reply: {
      subject: 'Monopolafdækning: rettelser til svaret fra {kommune}',
      text: text(
        'Til {kommune}',
        '',
        'Tak for jeres svar ({fil}). Vi beder jer se på dette:',
        '',
        '{rettelser}',
        '',
        'Ret skemaet, og send det igen som vedhæftet fil til konkurrence@kombit.dk. Det nye svar træder i stedet for det gamle.',
        '',
        'Venlig hilsen',
        'KOMBIT',
      ),
    },
  },
  yourMunicipality: 'jeres kommune',
  yourFile: 'den fil, I sendte',
  checkCell: 'Kontrollér, hvad der står her.',
  place: (sheet: string, cell: string): string =>
    [sheet === '' ? '' : `Arket ${sheet}`, cell === '' ? '' : `celle ${cell}`]
      .filter((part) => part !== '')
      .join(', '),

  /** What is said otherwise to the sender than to the analyst. */
  toSender: {
    'file-unreadable': () => 'Filen kunne ikke læses. Send den igen.',
    'file-empty': () => 'Filen var tom. Send den igen.',
    'file-link-only': () => 'Vi fik kun et link til filen. Vedhæft en kopi af projektmappen.',
    'file-encrypted': () =>
      'Filen er krypteret med adgangskode eller følsomhedsmærkat. Send den uden beskyttelse.',
    'file-damaged': () => 'Filen er beskadiget eller ufuldstændig. Send den igen.',
    'file-unpacks-too-large': () => 'Filen pakker så meget ud, at den ikke kan åbnes. Send en ny kopi.',
    'file-analysis': () => 'Filen er ikke et udfyldt skema. Send skemaet med arket Registreringer.',
    'file-example': () => 'Svaret er eksempeldata. Send kommunens eget svar.',
    'rows-example': () => 'Noget af svaret er eksempeldata og er udeladt. Slet eksemplet i skemaet.',
    'mail-unreadable': () => 'Mailen kunne ikke læses. Send projektmappen igen.',
    'mail-encrypted': () => 'Mailen er krypteret. Send projektmappen uden kryptering.',
    'mail-winmail-damaged': () => 'Mailens vedhæftede filer er beskadiget. Send projektmappen igen.',
    'mail-without-workbook': () => 'Mailen havde ingen projektmappe. Vedhæft skemaet som .xlsx-fil.',
    'mail-link-only': () => 'Mailen havde kun et link til en delt fil. Vedhæft en kopi af projektmappen.',
    'archive-encrypted': () => 'Zip-filen er beskyttet med adgangskode. Send den uden.',
    'archive-other-kind': () => 'Filen er pakket i et andet format end zip. Send projektmappen, som den er.',
    'archive-without-workbook': () =>
      'Zip-filen indeholder ingen projektmappe. Vedhæft skemaet som .xlsx-fil.',
    'archive-too-deep': () =>
      'Zip-filer og mails ligger i hinanden i for mange lag. Send projektmappen, som den er.',
    'archive-too-many-files': () => 'Zip-filen indeholder for mange filer. Send kun skemaet.',
    'registrations-unread': ({ sheet }: IssueParams['registrations-unread']) =>
      `Arket ${sheet} er ikke læst. Er det svar, så flyt dem til arket Registreringer.`,
    'sheet-broken': ({ sheet }: IssueParams['sheet-broken']) =>
      `Arket ${sheet} er beskadiget og er ikke læst. Send det igen, hvis der er svar på det.`,
    'municipality-unknown': () => 'Skriv kommunens navn eller kode på arket Besvarelse.',
    'municipality-code-unknown': () => 'Kommunekoden findes ikke. Ret den på arket Besvarelse.',
    'municipality-guessed': () => 'Kommunens navn er ikke skrevet, som det plejer. Vælg det på listen.',
    'municipality-mismatch': () => 'Kommunens navn og kode passer ikke sammen. Ret det ene.',
    'municipality-from-file-name': () =>
      'Kommunen er ikke udfyldt. Skriv navn eller kode på arket Besvarelse.',
    'schema-newer': () => 'Skemaet er af en nyere version, end vi kan læse. Brug det skema, vi har sendt.',
    'cvr-municipal': ({ field }: IssueParams['cvr-municipal']) =>
      `${field}: Nummeret er en kommunes eget. Skriv leverandørens, eller lad feltet stå tomt.`,
  },
};

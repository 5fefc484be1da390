/** What the pane says when Excel could not do as it was asked. */
export const excel = {
  busy: 'Excel venter på, at en celle bliver redigeret færdig, måske i en anden åben projektmappe. Tryk Enter eller Esc dér, og prøv igen.',
  protected: 'Arket er skrivebeskyttet. Fjern beskyttelsen under fanen Gennemse, og prøv igen.',
  denied:
    'Excel giver ikke lov til at skrive. Kræver jeres Excel et følsomhedsmærke, så vælg et under Hjem → Følsomhed, og gem. Er projektmappens struktur beskyttet, så fjern beskyttelsen under fanen Gennemse. Prøv så igen.',
  silent: 'Excel svarede ikke. Afslut redigeringen af cellen (Enter eller Esc), og prøv igen.',
  tooOld: 'Denne udgave af Excel er for gammel. Brug Excel 2021 eller nyere, eller åbn browserudgaven.',
  readOnly:
    'Projektmappen er åben som skrivebeskyttet. Vælg Rediger projektmappe, eller gem en kopi og arbejd videre i den.',
  otherWorkbook: 'En anden projektmappe er aktiv i Excel. Klik i denne projektmappe, og prøv igen.',
  notInFront:
    'Excel kunne ikke lige nu. Er en anden projektmappe eller en dialogboks fremme, så gå tilbage til denne projektmappe, og prøv igen.',
  openRefused:
    'Excel må ikke åbne filen som en ny projektmappe; det har jeres it-afdeling slået fra. Åbn projektmappen i Excel på nettet, eller brug browserudgaven, og hent filen dér.',
  filtered: 'Rækker kan ikke flyttes, mens arket er filtreret. Ryd filteret under fanen Data, og prøv igen.',
  rowsStuck:
    'Rækker kan ikke flyttes, fordi der er flettede celler eller andet indhold i vejen. Flyt det, og prøv igen.',
  away: 'Excel har ikke tid eller forbindelse lige nu. Vent et øjeblik, og prøv igen.',
  tooMuch: 'Der er mere, end Excel kan tage imod på én gang. Luk andre projektmapper, og prøv igen.',
  tooBig:
    'Tabellen er større, end Excel kan give fra sig på én gang. Gør den mindre (Tabeldesign → Tilpas tabelstørrelse), eller slet det, der står langt nede i den, gem, og prøv igen.',
  changed: 'Projektmappen blev ændret undervejs. Prøv igen.',
  unsettled: ({ cells }: { cells: readonly string[] }) =>
    `Rækkerne blev flyttet, mens der blev skrevet i arket, og det faldt ikke til ro. Se efter, at der står: ${cells.join(' · ')}`,
  noDelivery: 'Filen kan ikke gemmes fra denne udgave af Excel. Åbn Excel på nettet, og prøv igen dér.',
  missingColumn: ({ header }: { header: string }) =>
    `Kolonnen "${header}" mangler i arket Registreringer. Indsæt den igen, og prøv igen.`,
  missingLabel: ({ label }: { label: string }) =>
    `Feltet "${label}" mangler i arket Besvarelse. Skriv det igen i kolonne A, og prøv igen.`,
  sheetTaken: ({ sheet }: { sheet: string }) =>
    `Projektmappen har allerede et ark med navnet ${sheet}. Omdøb det, og prøv igen.`,
  tableTaken: ({ table, sheet, home }: { table: string; sheet: string; home: string }) =>
    `Tabellen ${table} hører til i arket ${home}, men står i arket ${sheet}. Kald arket ${home}, eller giv tabellen et andet navn, og prøv igen.`,
  failed: ({ code }: { code: string }) => `Excel kunne ikke gennemføre ændringen (${code}). Prøv igen.`,
};

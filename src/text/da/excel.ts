/** What the pane says when Excel could not do as it was asked. */
export const excel = {
  busy: 'Excel venter på, at en celle bliver redigeret færdig. Tryk Enter eller Esc, og prøv igen.',
  protected: 'Arket er skrivebeskyttet. Fjern beskyttelsen under fanen Gennemse, og prøv igen.',
  silent: 'Excel svarede ikke. Afslut redigeringen af cellen (Enter eller Esc), og prøv igen.',
  tooOld: 'Denne udgave af Excel er for gammel. Brug Excel 2021 eller nyere, eller åbn browserudgaven.',
  changed: 'Projektmappen blev ændret undervejs. Prøv igen.',
  noDelivery: 'Filen kan ikke gemmes fra denne udgave af Excel. Åbn Excel på nettet, og prøv igen dér.',
  missingColumn: ({ header }: { header: string }) =>
    `Kolonnen "${header}" mangler i arket Registreringer. Indsæt den igen, og prøv igen.`,
  missingLabel: ({ label }: { label: string }) =>
    `Feltet "${label}" mangler i arket Besvarelse. Skriv det igen i kolonne A, og prøv igen.`,
  sheetTaken: ({ sheet }: { sheet: string }) =>
    `Projektmappen har allerede et ark med navnet ${sheet}. Omdøb det, og prøv igen.`,
  conflict: {
    title: 'Svaret er også ændret i arket. Vælg, hvad der skal gælde.',
    inSheet: 'I arket:',
    yours: 'Dit svar:',
    blank: '(tomt)',
    keepSheet: 'Behold arkets',
    useMine: 'Brug mit',
  },
  failed: ({ code }: { code: string }) => `Excel kunne ikke gennemføre ændringen (${code}). Prøv igen.`,
};

import type { PreferenceStorage } from './use-preferences';

const place = 'monopolafdaekning.valg';

/** What was written where the browser refused to keep it: it then lasts as long as the page. */
let refused: string | null = null;

/** The browser's own storage; where it is shut off, choices last as long as the page and nothing fails. */
export const preferenceStorage: PreferenceStorage = {
  read: () => {
    try {
      return refused ?? localStorage.getItem(place);
    } catch {
      return refused;
    }
  },
  write: (text) => {
    try {
      localStorage.setItem(place, text);
      refused = null;
    } catch {
      refused = text;
    }
  },
};

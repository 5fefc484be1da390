import type { PreferenceStorage } from '../../taskpane/use-preferences';

const place = 'monopolafdaekning.valg';

/** The browser's own storage; where it is shut off, nothing is remembered and nothing fails. */
export const preferenceStorage: PreferenceStorage = {
  read: () => {
    try {
      return localStorage.getItem(place);
    } catch {
      return null;
    }
  },
  write: (text) => {
    try {
      localStorage.setItem(place, text);
    } catch {
      // The choice then lasts as long as the page.
    }
  },
};

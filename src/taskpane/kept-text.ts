/** A text that is kept between visits, on the user's own machine. */
export interface KeptText {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/** The browser's own storage; where it is shut off, a text lasts as long as the page and nothing fails. */
export function keptTextAt(place: string): KeptText {
  let refused: string | null = null;
  return {
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
}

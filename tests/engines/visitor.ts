/** A person in front of a browser: the little that every engine can be asked for, in the words of the screen. */

export type Role =
  'button' | 'checkbox' | 'combobox' | 'heading' | 'menuitemradio' | 'option' | 'radio' | 'tab' | 'textbox';

/** A key by its name, or the character that it writes. */
export type Key = 'F6' | 'Tab' | '1' | '2' | '3' | '4' | '5';

export interface Named {
  readonly role: Role;
  /** The whole accessible name, or a pattern in it. */
  readonly name: string | RegExp;
  /** Which of several that are called alike, from 0. */
  readonly place?: number;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Visitor {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly click: (target: Named) => Promise<void>;
  /** Empties a field and types into it, key by key. */
  readonly type: (target: Named, text: string) => Promise<void>;
  /** Presses a key, wherever the keyboard is. */
  readonly press: (key: Key) => Promise<void>;
  /** Chooses from a native list, by the words of the choice. */
  readonly select: (target: Named, option: string) => Promise<void>;
  /** Waits until something stands on the page; a text is looked for in all that can be seen. */
  readonly see: (what: Named | string | RegExp) => Promise<void>;
  /** Picks files in the pane's own picker. */
  readonly pick: (files: readonly SavedFile[]) => Promise<void>;
  /** Presses a button and takes the file that comes out. */
  readonly save: (target: Named) => Promise<SavedFile>;
  /** Runs an expression in the page and gives its value, a promise's too. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Opens another tab of the same browser. */
  readonly anotherTab: () => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

/** A browser engine, once it runs. */
export interface Engine {
  /** Its name and version, as it gives them. */
  readonly version: string;
  /** Somebody with a browser of their own, in which nothing is kept yet. */
  readonly visit: () => Promise<Visitor>;
  readonly close: () => Promise<void>;
}

/** How long a person waits for something to appear, in milliseconds: long, since the machine may be busy. */
export const patience = 90_000;

/** Which half of the pane is shown; null until the user has chosen. */
export type Role = 'respondent' | 'analyst';
export type Language = 'da' | 'en';

/** How the pane is to be shown. */
export interface Preferences {
  readonly role: Role | null;
  readonly language: Language;
}

/** What the pane remembers about the user's choices, on the user's own machine; null is nothing chosen. */
export interface KeptPreferences {
  readonly role: Role | null;
  readonly language: Language | null;
}

export const firstPreferences: Preferences = {
  role: null,
  language: 'da',
};

/** Remembered choices from a stored text; whatever is missing or unknown there is as on a first visit. */
export function readPreferences(stored: string | null): KeptPreferences {
  const value = parsed(stored);
  return {
    role: value['role'] === 'respondent' || value['role'] === 'analyst' ? value['role'] : null,
    language: value['language'] === 'da' || value['language'] === 'en' ? value['language'] : null,
  };
}

/** The language for someone whose program speaks the language of a tag such as `en-US`: English for English, else Danish. */
export function languageOfTag(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'da';
}

/** How the pane is shown after these choices: where no language is chosen, in that of the program around it. */
export function shownPreferences({ role, language }: KeptPreferences, around: Language): Preferences {
  return { role, language: language ?? around };
}

/** What is remembered after a change of what was shown: a language only once it has been chosen. */
export function keptAfter(kept: KeptPreferences, shown: Preferences, next: Preferences): KeptPreferences {
  return { role: next.role, language: next.language === shown.language ? kept.language : next.language };
}

function parsed(stored: string | null): Readonly<Record<string, unknown>> {
  if (stored === null) return {};
  try {
    return record(JSON.parse(stored));
  } catch {
    // Someone else's text under our key: a first visit.
    return {};
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

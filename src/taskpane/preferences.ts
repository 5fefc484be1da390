/** Which half of the pane is shown; null until the user has chosen. */
export type Role = 'respondent' | 'analyst';
export type Language = 'da' | 'en';

/** What the pane remembers about the user's choices, on the user's own machine. */
export interface Preferences {
  readonly role: Role | null;
  readonly language: Language;
}

export const firstPreferences: Preferences = {
  role: null,
  language: 'da',
};

/** Remembered choices from a stored text; whatever is missing or unknown there is as on a first visit. */
export function readPreferences(stored: string | null): Preferences {
  const value = parsed(stored);
  return {
    role: value['role'] === 'respondent' || value['role'] === 'analyst' ? value['role'] : null,
    language: value['language'] === 'en' ? 'en' : 'da',
  };
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

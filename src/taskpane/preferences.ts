/** Which half of the pane is shown; null until the user has chosen. */
export type Role = 'respondent' | 'analyst';
export type Language = 'da' | 'en';

/** What the pane remembers about the user's choices, on the user's own machine. */
export interface Preferences {
  readonly role: Role | null;
  readonly language: Language;
  /** What stands in the workbook is invented: said on screen, and never mixed with real answers. */
  readonly exampleData: { readonly [R in Role]: boolean };
}

export const firstPreferences: Preferences = {
  role: null,
  language: 'da',
  exampleData: { respondent: false, analyst: false },
};

/** Remembered choices from a stored text; whatever is missing or unknown there is as on a first visit. */
export function readPreferences(stored: string | null): Preferences {
  const value = parsed(stored);
  const example = record(value['exampleData']);
  return {
    role: value['role'] === 'respondent' || value['role'] === 'analyst' ? value['role'] : null,
    language: value['language'] === 'en' ? 'en' : 'da',
    exampleData: { respondent: example['respondent'] === true, analyst: example['analyst'] === true },
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

import type { Track } from './findings';
import type { Letters } from './letter';
import { defaultSettings } from './settings';
import type { AnalysisSettings } from './settings';

/** What the analyst has written in an analysis workbook, kept when it is made anew. Keys are systems' names. */
export interface AnalystInput {
  readonly settings: AnalysisSettings;
  readonly notes: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, Track>>;
  /** The letters to the municipalities; null while they are the usual ones. */
  readonly letters: Letters | null;
}

export const noAnalystInput: AnalystInput = {
  settings: defaultSettings,
  notes: {},
  overrides: {},
  letters: null,
};

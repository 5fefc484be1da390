import type { Track } from './findings';
import { defaultSettings } from './settings';
import type { AnalysisSettings } from './settings';

/** What the analyst has written in an analysis workbook, kept when it is made anew. Keys are systems' names. */
export interface AnalystInput {
  readonly settings: AnalysisSettings;
  readonly notes: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, Track>>;
}

export const noAnalystInput: AnalystInput = { settings: defaultSettings, notes: {}, overrides: {} };

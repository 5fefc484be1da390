/** Everything a self-test can try, in the order in which it is tried; each has a name in the pane's texts. */
export const selfTestChecks = [
  'sheet',
  'links',
  'text',
  'numbers',
  'blanks',
  'textFormat',
  'table',
  'reading',
  'tableGrows',
  'tableResize',
  'rules',
  'rows',
  'insertedRow',
  'names',
  'formulas',
  'calculation',
  'dateSystem',
  'formats',
  'frame',
  'highlights',
  'charts',
  'protection',
  'size',
  'events',
  'activate',
  'looks',
  'emptying',
  'openWorkbook',
  'cleanup',
] as const;

export type SelfTestCheckId = (typeof selfTestChecks)[number];

export interface SelfTestCheck {
  readonly id: SelfTestCheckId;
  /** `seen` answers a question that has no wrong answer; `skipped` was not tried. */
  readonly outcome: 'held' | 'failed' | 'seen' | 'skipped';
  /** What was read, or what went wrong, in the program's own terms; '' when there is nothing to add. */
  readonly detail: string;
}

/** What a self-test of the host found. */
export interface SelfTestReport {
  /** The host program's own version, as it tells it. */
  readonly version: string;
  readonly platform: string;
  /** The newest of each set of interfaces that the host says it has: `ExcelApi 1.17`. */
  readonly requirementSets: readonly string[];
  readonly checks: readonly SelfTestCheck[];
  /** The name of the temporary sheet, when it could not be removed again. */
  readonly leftSheet: string | null;
}

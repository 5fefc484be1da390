/** What most answers' problems mention: the question's header and what was typed. */
interface Typed {
  readonly field: string;
  readonly text: string;
}
type Nothing = Readonly<Record<string, never>>;

/**
 * Every expected problem, by code, with the values that its text mentions. Expected problems are values: they
 * are collected, shown alike by the pane, the log sheet and the command line, and never thrown.
 */
export interface IssueParams {
  'file-unknown': Nothing;

  'answer-not-a-number': Typed;
  'answer-not-whole': Typed;
  'answer-too-low': Typed & { readonly min: number };
  'answer-out-of-range': Typed & { readonly min: number; readonly max: number };
  'answer-too-long': { readonly field: string; readonly length: number; readonly max: number };
  'answer-not-a-date': Typed;
  'answer-no-such-day': Typed;
  'answer-not-a-year': Typed;
  'answer-year-out-of-range': Typed & { readonly min: number; readonly max: number };
  'answer-not-in-list': Typed;
  'answer-not-a-cvr': Typed;
  'answer-not-a-kle': Typed;
  'answer-not-a-uuid': Typed;
  /** The CVR number has eight digits but fails the modulus-11 check. */
  'cvr-check-failed': Typed;
}

export type IssueCode = keyof IssueParams;
export type Severity = 'error' | 'warning' | 'info';

/** Where a problem is. `cell` is an A1 reference such as `F12`. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** One expected problem: what it is, how bad, where, and the values its text mentions. */
export type Issue = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly where: Place;
    readonly params: IssueParams[C];
  };
}[IssueCode];

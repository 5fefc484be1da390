/**
 * The keystroke-level model: how long a practised person needs for a task that is known, without errors.
 *
 * Operators in seconds, after S. K. Card, T. P. Moran and A. Newell, "The keystroke-level model for user performance time
 * with interactive systems", Communications of the ACM 23 (1980), 396–410; the click after D. Kieras, "Using the
 * keystroke-level model to estimate execution times" (2001). The response of the page (R) is counted as nothing.
 */
export const operators = {
  /** K: a key, by a person who types some 40 words a minute. */
  key: 0.28,
  /** P: the pointer is moved to something. */
  point: 1.1,
  /** BB: a mouse button is pressed and let go. */
  click: 0.2,
  /** H: a hand moves between mouse and keyboard. */
  home: 0.4,
  /** M: a person makes up their mind about the next thing. */
  decide: 1.35,
} as const;

/**
 * Not of the model: a fact that is not known by heart and is found in a contract, a budget or another system. The issue's
 * own figures say it: three minutes for a system with every fact known, six to seven with ten of them looked up.
 */
export const lookUpSeconds = 20;

/** What somebody did. */
export interface Tally {
  readonly clicks: number;
  /** Keys in all, and those of them that write a text. */
  readonly keys: number;
  readonly typed: number;
  readonly hands: number;
  readonly decisions: number;
  readonly lookUps: number;
}

export const nothingDone: Tally = { clicks: 0, keys: 0, typed: 0, hands: 0, decisions: 0, lookUps: 0 };

/** Seconds for what was done. */
export function secondsOf({ clicks, keys, hands, decisions, lookUps }: Tally): number {
  return (
    clicks * (operators.point + operators.click) +
    keys * operators.key +
    hands * operators.home +
    decisions * operators.decide +
    lookUps * lookUpSeconds
  );
}

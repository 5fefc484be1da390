import type { SharedFigure, WithheldBecause } from './shared-findings';

/** A figure that has been looked at. The one place where the mark is given. */
export function figureOf(value: number | null, n: number, withheld: WithheldBecause | null): SharedFigure {
  const seen =
    value === null
      ? { value: null, n: null, withheld: null }
      : withheld === null
        ? { value, n, withheld: null }
        : { value: null, n: null, withheld };
  return seen as SharedFigure;
}

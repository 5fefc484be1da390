import type { DataRow } from '../consolidation/data-set';
import type { SystemFinding } from './findings';
import { mean, present, ratio } from './statistics';

/** How many rows want each track; "Ved ikke" and blanks are in none of the counts. */
export function wantedCounts(rows: readonly DataRow[]): SystemFinding['wanted'] {
  const count = (track: keyof SystemFinding['wanted']): number =>
    rows.filter(({ registration }) => registration.answers.wantedTrack === track).length;
  return {
    breakUp: count('breakUp'),
    negotiate: count('negotiate'),
    both: count('both'),
    none: count('none'),
  };
}

/** The share, 0–1, that wants a track or "Begge", among those that want any of the four; null without any. */
export function wantedShare(wanted: SystemFinding['wanted'], track: 'breakUp' | 'negotiate'): number | null {
  return ratio(wanted[track] + wanted.both, wanted.breakUp + wanted.negotiate + wanted.both + wanted.none);
}

/** Vil deltage: the mean of Ja = 1, Måske = 0.5 and Nej = 0 over the rows that answer. 0–1. */
export function joinShare(rows: readonly DataRow[]): number | null {
  const value = { yes: 1, maybe: 0.5, no: 0 };
  return mean(
    present(rows.map(({ registration }) => registration.answers.willJoin)).map((answer) => value[answer]),
  );
}

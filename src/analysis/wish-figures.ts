import type { DataRow } from '../consolidation/data-set';
import type { SystemFinding } from './findings';
import { mean, present, ratio } from './statistics';
import type { CountedShare } from './tender-figures';

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

/** How many want any of the four tracks. */
export function wishes({ breakUp, negotiate, both, none }: SystemFinding['wanted']): number {
  return breakUp + negotiate + both + none;
}

/** The share, 0–1, that wants a track or "Begge", among those that want any of the four; null without any. */
export function wantedShare(wanted: SystemFinding['wanted'], track: 'breakUp' | 'negotiate'): number | null {
  return ratio(wanted[track] + wanted.both, wishes(wanted));
}

const joinValues = { yes: 1, maybe: 0.5, no: 0 } as const;

/** What a row's Vil deltage counts: Ja = 1, Måske = 0.5 and Nej = 0; null for a blank. */
export function joinValue({ registration }: DataRow): number | null {
  const answer = registration.answers.willJoin;
  return answer === undefined ? null : joinValues[answer];
}

/** Vil deltage: the mean of what each row's answer counts, 0–1, with the number of answers. */
export function joinShare(rows: readonly DataRow[]): CountedShare {
  const values = present(rows.map(joinValue));
  return { share: mean(values), n: values.length };
}

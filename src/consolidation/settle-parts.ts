import { compareCodes } from '../survey/names/name-order';
import { visibleText } from '../survey/visible-text';
import type { AnswerDecision } from './data-set';
import type { Candidate } from './file-candidates';
import { byPrecedence } from './rank-submissions';

/** What becomes of one municipality's answers. */
export interface Settlement {
  /** The answers that count, put together; the one for the whole municipality first. */
  readonly counts: readonly Candidate[];
  /** Those that do not, by what counts instead: `waits` is why the analyst is asked first. */
  readonly set: ReadonlyMap<Candidate, { readonly by: Candidate; readonly waits: 'part' | 'empty' | null }>;
}

/**
 * Settles which of a municipality's answers count. Within one part of it (Dækker) the highest revision does, and parts
 * are put together. Two things wait for the analyst's word, and change nothing until it is given: an empty answer that
 * would replace a full one, and a part beside an answer for the whole municipality.
 *
 * @param candidates all of one municipality
 * @param decisionOf what the analyst has said of an answer
 */
export function settleAnswers(
  candidates: readonly Candidate[],
  decisionOf: (candidate: Candidate) => AnswerDecision | null,
): Settlement {
  const set = new Map<Candidate, { by: Candidate; waits: 'part' | 'empty' | null }>();
  const ranked = [...candidates].sort(
    (a, b) => byPrecedence(a.submission, b.submission) || compareCodes(JSON.stringify(a), JSON.stringify(b)),
  );
  const winners = [...groupBy(ranked, partOf).values()].map((group) => winnerOf(group, decisionOf, set));
  const whole = winners.find((winner) => partOf(winner) === '');
  const parts = winners.filter((winner) => winner !== whole);
  if (whole === undefined) return { counts: parts, set };
  const [full] = parts.filter((part) => !isEmpty(part));
  if (isEmpty(whole) && full !== undefined && decisionOf(whole) !== 'replace') {
    set.set(whole, { by: full, waits: decisionOf(whole) === null ? 'empty' : null });
    return { counts: parts, set };
  }
  const replacing = parts.find((part) => decisionOf(part) === 'replace');
  const isTaken = (part: Candidate): boolean => replacing !== undefined || decisionOf(part) === 'merge';
  if (replacing !== undefined) set.set(whole, { by: replacing, waits: null });
  for (const part of parts.filter((one) => !isTaken(one))) {
    set.set(part, { by: whole, waits: decisionOf(part) === null ? 'part' : null });
  }
  return { counts: [...(replacing === undefined ? [whole] : []), ...parts.filter(isTaken)], set };
}

/** Of answers for one part, best first: the best, unless it is empty and a full one is there. */
function winnerOf(
  ranked: readonly Candidate[],
  decisionOf: (candidate: Candidate) => AnswerDecision | null,
  set: Map<Candidate, { by: Candidate; waits: 'part' | 'empty' | null }>,
): Candidate {
  const full = ranked.findIndex((candidate) => !isEmpty(candidate));
  const chosen = ranked.findIndex(
    (candidate, index) => index === full || full < 0 || decisionOf(candidate) === 'replace',
  );
  const winner = ranked[chosen] as Candidate;
  for (const [index, candidate] of ranked.entries()) {
    if (candidate === winner) continue;
    const asks = index < chosen && isEmpty(candidate) && decisionOf(candidate) === null;
    set.set(candidate, { by: winner, waits: asks ? 'empty' : null });
  }
  return winner;
}

function isEmpty({ submission }: Candidate): boolean {
  return submission.registrations.length === 0;
}

/** The part that is answered for, whatever its casing and spaces; '' is all of the municipality. */
function partOf({ submission }: Candidate): string {
  return visibleText(submission.covers).toLowerCase().replace(/\s+/gu, ' ');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

import type { FileRecord, Verdict } from '../../consolidation/data-set';
import type { PickedFile } from '../../work/input-file';
import type { Consolidation } from '../../work/make-analysis';

/** What the analyst's half is doing, and what has come of it. */
export interface CollectingState {
  readonly work:
    | { readonly kind: 'none' | 'writing-examples' | 'showing' | 'downloading' }
    | { readonly kind: 'reading'; readonly done: number; readonly total: number };
  /** Everything picked so far; read anew when more is added. */
  readonly files: readonly PickedFile[];
  readonly result: Consolidation | null;
  /** Whether the result is what stands in the workbook. */
  readonly stands: boolean;
  readonly outcome: 'cancelled' | 'failed' | 'shown' | 'kept-out' | 'show-failed' | 'download-failed' | null;
  /** Why something failed, in words for people, when that is known. */
  readonly reason: string | null;
  /** Only files with this verdict are listed. */
  readonly filter: Verdict | null;
}

export const firstCollectingState: CollectingState = {
  work: { kind: 'none' },
  files: [],
  result: null,
  stands: false,
  outcome: null,
  reason: null,
  filter: null,
};

/** Something went wrong; the reason is for people, or null when nobody gave one. */
export interface Failure {
  readonly reason: string | null;
}

export type CollectingAction =
  | { readonly kind: 'write-examples' }
  | { readonly kind: 'read'; readonly total: number }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'consolidated'; readonly files: readonly PickedFile[]; readonly result: Consolidation }
  /** An analysis stands in the workbook already, or has been made anew there. */
  | { readonly kind: 'resumed'; readonly result: Consolidation }
  | { readonly kind: 'stopped'; readonly outcome: 'cancelled' | 'failed'; readonly reason: string | null }
  | { readonly kind: 'show' }
  | { readonly kind: 'shown'; readonly failure: Failure | null }
  /** A real analysis stands in the workbook, and the example was not written over it. */
  | { readonly kind: 'kept-out' }
  | { readonly kind: 'download' }
  | { readonly kind: 'downloaded'; readonly failure: Failure | null }
  | { readonly kind: 'filter'; readonly verdict: Verdict }
  | { readonly kind: 'reset' };

const idle = { kind: 'none' } as const;

export function collectingReducer(state: CollectingState, action: CollectingAction): CollectingState {
  switch (action.kind) {
    case 'write-examples':
      return { ...firstCollectingState, work: { kind: 'writing-examples' } };
    case 'read':
      return { ...state, work: { kind: 'reading', done: 0, total: action.total }, outcome: null };
    case 'progress': {
      // A late message of work that was cancelled changes nothing.
      const { done, total } = action;
      return state.work.kind === 'reading' ? { ...state, work: { kind: 'reading', done, total } } : state;
    }
    case 'consolidated':
      return { ...firstCollectingState, files: action.files, result: action.result };
    case 'resumed': {
      // What has been collected since, and is not shown yet, goes first.
      const isBusy = state.work.kind === 'reading' || state.work.kind === 'writing-examples';
      const goesFirst = isBusy || (state.result !== null && !state.stands);
      return goesFirst ? state : { ...state, result: action.result, stands: true };
    }
    case 'stopped':
      return { ...state, work: idle, outcome: action.outcome, reason: action.reason };
    case 'show':
      return { ...state, work: { kind: 'showing' }, outcome: null };
    case 'shown':
      return {
        ...ended(state, action.failure, 'shown', 'show-failed'),
        stands: state.stands || action.failure === null,
      };
    case 'kept-out':
      return { ...state, work: idle, outcome: 'kept-out', reason: null };
    case 'download':
      return { ...state, work: { kind: 'downloading' }, outcome: null };
    case 'downloaded':
      return ended(state, action.failure, null, 'download-failed');
    case 'filter':
      return { ...state, filter: state.filter === action.verdict ? null : action.verdict };
    case 'reset':
      return firstCollectingState;
  }
}

function ended(
  state: CollectingState,
  failure: Failure | null,
  good: CollectingState['outcome'],
  bad: CollectingState['outcome'],
): CollectingState {
  return {
    ...state,
    work: idle,
    outcome: failure === null ? good : bad,
    reason: failure?.reason ?? null,
  };
}

/** How many files got each verdict. */
export function verdictCounts(files: readonly FileRecord[]): Readonly<Record<Verdict, number>> {
  const counts = { accepted: 0, warned: 0, rejected: 0, replaced: 0, waiting: 0 };
  for (const { verdict } of files) counts[verdict] += 1;
  return counts;
}

const worstFirst: readonly Verdict[] = ['rejected', 'waiting', 'warned', 'accepted', 'replaced'];

/** The files to list: those with the filter's verdict, what needs attention first. */
export function listedFiles(files: readonly FileRecord[], filter: Verdict | null): readonly FileRecord[] {
  return files
    .filter(({ verdict }) => filter === null || verdict === filter)
    .toSorted((left, right) => worstFirst.indexOf(left.verdict) - worstFirst.indexOf(right.verdict));
}

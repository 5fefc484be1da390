import { noEdits } from '../../analysis/analyst-edits';
import type { AnalystEdits } from '../../analysis/analyst-edits';
import type { ConsolidationInput } from '../../consolidation/consolidate';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import type { PickedFile } from '../../work/input-file';
import type { Consolidation } from '../../work/make-analysis';
import type { FilesRead } from '../../work/files-read';

/** How far the reading of files is, and what has been found in them. */
export interface Reading {
  readonly kind: 'reading';
  readonly done: number;
  readonly total: number;
  /** Answers among what was read. */
  readonly found: number;
  /** When it began, and when the last file was done: milliseconds of one clock. */
  readonly began: number;
  readonly latest: number;
}

/** What the analyst's half is doing, and what has come of it. */
export interface CollectingState {
  readonly work:
    { readonly kind: 'none' | 'writing-examples' | 'analysing' | 'showing' | 'downloading' } | Reading;
  /** Picked and not read yet, the next one first: what is left when reading is stopped. */
  readonly unread: readonly PickedFile[];
  /** Everything read since the pane was opened; a word on an answer that waits needs what it said. */
  readonly readings: readonly ConsolidationInput[];
  /** An analysis among the files, which the others are added to. */
  readonly analysis: RawWorkbook | null;
  readonly result: Consolidation | null;
  /** Whether the result is what stands in the workbook. */
  readonly stands: boolean;
  /** What the analyst has decided and is not in the workbook yet. */
  readonly edits: AnalystEdits;
  /** What of it the result was computed with. */
  readonly computed: AnalystEdits;
  /** How the edits were before each of the last decisions, for undoing. */
  readonly before: readonly AnalystEdits[];
  readonly outcome: 'cancelled' | 'failed' | 'shown' | 'kept-out' | 'show-failed' | 'download-failed' | null;
  /** Why something failed, in words for people, when that is known. */
  readonly reason: string | null;
}

export const firstCollectingState: CollectingState = {
  work: { kind: 'none' },
  unread: [],
  readings: [],
  analysis: null,
  result: null,
  stands: false,
  edits: noEdits,
  computed: noEdits,
  before: [],
  outcome: null,
  reason: null,
};

/** Something went wrong; the reason is for people, or null when nobody gave one. */
export interface Failure {
  readonly reason: string | null;
}

export type CollectingAction =
  | { readonly kind: 'write-examples' }
  /** Files are about to be read; `afresh` forgets what was read before. */
  | {
      readonly kind: 'read';
      readonly files: readonly PickedFile[];
      readonly afresh: boolean;
      readonly at: number;
    }
  | { readonly kind: 'part'; readonly part: FilesRead; readonly at: number }
  /** Files from an earlier visit that never came into the workbook. */
  | { readonly kind: 'restored'; readonly files: readonly PickedFile[] }
  | { readonly kind: 'analyse' }
  | {
      readonly kind: 'analysed';
      readonly result: Consolidation;
      readonly edits: AnalystEdits;
      /** Whether it is what stands in the workbook, read again. */
      readonly stands: boolean;
    }
  /** An analysis stands in the workbook already, or has been made anew there. */
  | { readonly kind: 'resumed'; readonly result: Consolidation }
  | { readonly kind: 'stopped'; readonly outcome: 'cancelled' | 'failed'; readonly reason: string | null }
  | { readonly kind: 'show' }
  | { readonly kind: 'shown'; readonly failure: Failure | null }
  /** A real analysis stands in the workbook, and the example was not written over it. */
  | { readonly kind: 'kept-out' }
  | { readonly kind: 'download' }
  | { readonly kind: 'downloaded'; readonly failure: Failure | null }
  | { readonly kind: 'edit'; readonly edits: AnalystEdits }
  | { readonly kind: 'undo-edit' }
  /** Files that were picked and not read are left out. */
  | { readonly kind: 'leave-unread' }
  | { readonly kind: 'reset' };

const idle = { kind: 'none' } as const;
/** So many decisions can be undone. */
const mostUndone = 200;

export function collectingReducer(state: CollectingState, action: CollectingAction): CollectingState {
  switch (action.kind) {
    case 'write-examples':
      return { ...firstCollectingState, work: { kind: 'writing-examples' } };
    case 'read': {
      const base = action.afresh ? firstCollectingState : state;
      const unread = [...base.unread, ...action.files];
      const { at } = action;
      const work = {
        kind: 'reading',
        done: 0,
        total: unread.length,
        found: 0,
        began: at,
        latest: at,
      } as const;
      return { ...base, unread, work, outcome: null };
    }
    case 'restored':
      // What has been picked since goes first.
      return state.unread.length > 0 || state.readings.length > 0 || state.work.kind !== 'none'
        ? state
        : { ...state, unread: action.files };
    case 'part':
      return withPart(state, action.part, action.at);
    case 'analyse':
      return { ...state, work: { kind: 'analysing' }, outcome: null };
    case 'analysed': {
      const { result, edits, stands } = action;
      return { ...state, work: idle, result, computed: edits, stands };
    }
    case 'resumed': {
      // What has been collected since, and is not shown yet, goes first.
      const goesFirst = state.work.kind !== 'none' || (state.result !== null && !state.stands);
      return goesFirst ? state : { ...state, result: action.result, stands: true };
    }
    case 'stopped':
      return { ...state, work: idle, outcome: action.outcome, reason: action.reason };
    case 'show':
      return { ...state, work: { kind: 'showing' }, outcome: null };
    case 'shown':
      if (action.failure !== null) return ended(state, action.failure, 'shown', 'show-failed');
      // What was decided beside the sheets stands on them now.
      return {
        ...ended(state, null, 'shown', 'show-failed'),
        stands: true,
        analysis: null,
        edits: noEdits,
        computed: noEdits,
        before: [],
      };
    case 'kept-out':
      return { ...state, work: idle, outcome: 'kept-out', reason: null };
    case 'download':
      return { ...state, work: { kind: 'downloading' }, outcome: null };
    case 'downloaded':
      return ended(state, action.failure, null, 'download-failed');
    case 'edit':
      return { ...state, edits: action.edits, before: [...state.before, state.edits].slice(-mostUndone) };
    case 'undo-edit': {
      const edits = state.before.at(-1);
      return edits === undefined ? state : { ...state, edits, before: state.before.slice(0, -1) };
    }
    case 'leave-unread':
      return { ...state, unread: [], outcome: null };
    case 'reset':
      return firstCollectingState;
  }
}

/** A late message of work that was cancelled changes nothing. */
function withPart(state: CollectingState, part: FilesRead, at: number): CollectingState {
  const { work } = state;
  if (work.kind !== 'reading') return state;
  const answers = part.readings.filter(({ reading }) => reading.submission !== null).length;
  return {
    ...state,
    unread: state.unread.slice(1),
    readings: [...state.readings, ...part.readings],
    analysis: state.analysis ?? part.analysis,
    work: { ...work, done: work.done + 1, found: work.found + answers, latest: at },
  };
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

/** How many seconds are left at the pace so far; null until that can be told. */
export function secondsLeft({ done, total, began, latest }: Reading): number | null {
  const spent = latest - began;
  if (done < 3 || spent < 1_000) return null;
  return Math.ceil(((spent / done) * (total - done)) / 1_000);
}

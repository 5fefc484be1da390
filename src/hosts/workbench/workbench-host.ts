import { emptySurvey } from '../../survey/survey-change';
import { settleChanges } from '../../survey/survey-conflict';
import { rawOfLayout } from '../../workbook/raw-of-layout';
import type { ReadingOptions } from '../../workbook/response/read-registrations';
import { readSurvey } from '../../workbook/response/read-survey';
import type { WorkbookLayout } from '../../workbook/sheet';
import type { OutgoingFile, WorkbookHost } from '../workbook-host';
import type { Shown } from './shown-layout';
import { emptyWorkbench } from './workbench-state';
import type { WorkbenchState, WorkbenchStore } from './workbench-state';

/** The workbench as a host, with what only it can do. */
export interface WorkbenchHost extends WorkbookHost {
  readonly state: () => WorkbenchState;
  /** Whether the browser kept the latest change. */
  readonly isKept: () => boolean;
  /** Puts another workbook, or an empty one, in place of this one; what the browser has kept follows. */
  readonly replace: (state: WorkbenchState) => Promise<void>;
  /** Takes in the sheets as people left them; an answer without the survey's table changes nothing. */
  readonly edit: (shown: Shown, layout: WorkbookLayout) => Promise<void>;
  /** Has somebody hand over edits that are still on their way, before anything is read or changed. */
  readonly askBefore: (settle: () => void) => () => void;
  /** Takes in the edits that are still on their way. */
  readonly settle: () => void;
}

export interface WorkbenchHostOptions {
  readonly store: WorkbenchStore;
  /** What was kept at the last visit. */
  readonly initial: WorkbenchState | null;
  /** Hands a file to the browser's downloads. */
  readonly download: (file: OutgoingFile) => void;
  /** How the answer's sheets are read; asked each time. */
  readonly reading: () => ReadingOptions;
}

/** A workbook in the browser: a survey and an analysis in memory, kept by the browser between visits. */
export function createWorkbenchHost(options: WorkbenchHostOptions): WorkbenchHost {
  const { store, download, reading } = options;
  let state = options.initial ?? emptyWorkbench;
  let kept = true;
  const listeners = new Set<() => void>();
  const editors = new Set<() => void>();
  const settle = (): void => {
    for (const handOver of editors) handOver();
  };
  const become = async (next: WorkbenchState): Promise<void> => {
    state = next;
    for (const listener of listeners) listener();
    const wasKept = kept;
    kept = await store.save(next);
    if (kept !== wasKept) for (const listener of listeners) listener();
  };

  return {
    capabilities: { host: 'workbench', download: true, openWorkbook: false, takesFiles: true },
    state: () => state,
    isKept: () => kept,
    readSurvey: () => {
      settle();
      return Promise.resolve(state.survey === null ? null : { survey: state.survey, issues: [] });
    },
    applyChanges: async (changes) => {
      settle();
      const { survey, conflicts } = settleChanges(state.survey ?? emptySurvey, changes);
      await become({ ...state, survey });
      return conflicts;
    },
    readWorkbook: () => {
      settle();
      return Promise.resolve(state.analysis === null ? { sheets: [] } : rawOfLayout(state.analysis));
    },
    showAnalysis: (analysis) => {
      settle();
      return become({ ...state, analysis });
    },
    deliver: (file) => {
      download(file);
      return Promise.resolve();
    },
    openWorkbook: () => Promise.reject(new Error('The workbench holds one workbook at a time')),
    replace: (next) => {
      settle();
      return become(next);
    },
    edit: (shown, layout) => {
      if (shown === 'analysis') return become({ ...state, analysis: layout });
      const read = readSurvey(rawOfLayout(layout), reading());
      return read === null ? Promise.resolve() : become({ ...state, survey: read.survey });
    },
    settle,
    askBefore: (handOver) => added(editors, handOver),
    onChanged: (listener) => added(listeners, listener),
  };
}

function added<T>(set: Set<T>, one: T): () => void {
  set.add(one);
  return () => {
    set.delete(one);
  };
}

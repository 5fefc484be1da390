import { emptySurvey } from '../../survey/survey-change';
import { settleChanges } from '../../survey/survey-conflict';
import { rawOfLayout } from '../../workbook/raw-of-layout';
import type { OutgoingFile, WorkbookHost } from '../workbook-host';
import { emptyWorkbench } from './workbench-state';
import type { WorkbenchState, WorkbenchStore } from './workbench-state';

/** The workbench as a host, with what only it can do. */
export interface WorkbenchHost extends WorkbookHost {
  readonly state: () => WorkbenchState;
  /** Whether the browser kept the latest change. */
  readonly isKept: () => boolean;
  /** Puts another workbook, or an empty one, in place of this one; what the browser has kept follows. */
  readonly replace: (state: WorkbenchState) => Promise<void>;
}

export interface WorkbenchHostOptions {
  readonly store: WorkbenchStore;
  /** What was kept at the last visit. */
  readonly initial: WorkbenchState | null;
  /** Hands a file to the browser's downloads. */
  readonly download: (file: OutgoingFile) => void;
}

/** A workbook in the browser: a survey and an analysis in memory, kept by the browser between visits. */
export function createWorkbenchHost(options: WorkbenchHostOptions): WorkbenchHost {
  const { store, download } = options;
  let state = options.initial ?? emptyWorkbench;
  let kept = true;
  const listeners = new Set<() => void>();
  const become = async (next: WorkbenchState): Promise<void> => {
    state = next;
    for (const listener of listeners) listener();
    const wasKept = kept;
    kept = await store.save(next);
    if (kept !== wasKept) for (const listener of listeners) listener();
  };

  return {
    capabilities: { host: 'workbench', download: true, openWorkbook: false },
    state: () => state,
    isKept: () => kept,
    readSurvey: () => Promise.resolve(state.survey === null ? null : { survey: state.survey, issues: [] }),
    applyChanges: async (changes) => {
      const { survey, conflicts } = settleChanges(state.survey ?? emptySurvey, changes);
      await become({ ...state, survey });
      return conflicts;
    },
    readWorkbook: () =>
      Promise.resolve(state.analysis === null ? { sheets: [] } : rawOfLayout(state.analysis)),
    showAnalysis: (analysis) => become({ ...state, analysis }),
    deliver: (file) => {
      download(file);
      return Promise.resolve();
    },
    openWorkbook: () => Promise.reject(new Error('The workbench holds one workbook at a time')),
    replace: become,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

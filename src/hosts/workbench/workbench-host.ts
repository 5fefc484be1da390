import { emptySurvey } from '../../survey/survey-change';
import { settleChanges } from '../../survey/survey-conflict';
import { placeOfAnswer } from '../../workbook/analysis/answers/answer-place';
import { rawOfLayout } from '../../workbook/raw-of-layout';
import type { ReadingOptions } from '../../workbook/response/read-registrations';
import type { WorkbookLayout } from '../../workbook/sheet';
import type { OutgoingFile, WorkbookHost } from '../workbook-host';
import { layoutShown } from './state/shown-layout';
import {
  analysisForFile,
  withAnalysis,
  withEditedAnalysis,
  withEditedResponse,
  withSurvey,
  withoutAnalysis,
} from './state/change-state';
import { emptyWorkbench } from './state/workbench-state';
import type { Kept, Shown, WorkbenchState, WorkbenchStore } from './state/workbench-state';

/** The workbench as a host, with what only it can do. */
export interface WorkbenchHost extends WorkbookHost {
  readonly state: () => WorkbenchState;
  /** Whether the browser kept the latest change. */
  readonly isKept: () => boolean;
  /** When the browser last kept the work; null when it never has. */
  readonly keptAt: () => Date | null;
  /** Calls back when the browser has kept the work, or could not; returns how to stop. */
  readonly onKept: (listener: () => void) => () => void;
  /** Puts another workbook, or an empty one, in place of this one; what the browser has kept follows. */
  readonly replace: (state: WorkbenchState) => Promise<void>;
  /** Takes in the sheets as people left them; an answer without the survey's table changes nothing. */
  readonly edit: (shown: Shown, layout: WorkbookLayout) => Promise<void>;
  /** Calls back when people have written in the analysis, with what stood there before; returns how to stop. */
  readonly onAnalysisEdited: (listener: (before: WorkbookLayout) => void) => () => void;
  /**
   * Takes in an analysis that was made anew from what stood in the sheets.
   *
   * @param basis the analysis that it was made from; when people have written in it since, nothing is changed
   * @returns whether it was taken in
   */
  readonly takeComputed: (basis: WorkbookLayout, layout: WorkbookLayout) => Promise<boolean>;
  /** Has somebody bring a cell of the analysis into view, when the pane asks for it; returns how to stop. */
  readonly onShowCell: (show: (sheet: string, cell: string) => void) => () => void;
  /** Calls before a cell is brought into view: the page then shows the sheets; returns how to stop. */
  readonly beforeShowing: (prepare: () => void) => () => void;
  /** Has somebody hand over edits that are still on their way, before anything is read or changed. */
  readonly askBefore: (settle: () => void) => () => void;
  /** Takes in the edits that are still on their way. */
  readonly settle: () => void;
  /** Names something that is waited for before the sheets are written to a file; returns how to stop. */
  readonly restFirst: (rest: () => Promise<void>) => () => void;
  /** Until every edit has been taken in, and all that rests on it is computed. */
  readonly atRest: () => Promise<void>;
}

export interface WorkbenchHostOptions {
  readonly store: WorkbenchStore;
  /** What was kept at the last visit. */
  readonly initial: Kept | null;
  readonly now: () => Date;
  /** Hands a file to the browser's downloads. */
  readonly download: (file: OutgoingFile) => void;
  /** How the answer's sheets are read; asked each time. */
  readonly reading: () => ReadingOptions;
}

/** A workbook in the browser: a survey and an analysis in memory, kept by the browser between visits. */
export function createWorkbenchHost(options: WorkbenchHostOptions): WorkbenchHost {
  const { initial, download, reading } = options;
  let state = initial?.state ?? emptyWorkbench;
  const listeners = new Set<() => void>();
  const editors = new Set<() => void>();
  const preparing = new Set<() => void>();
  /** A cell that was asked for while nobody showed the sheets. */
  let awaited: { readonly sheet: string; readonly cell: string } | null = null;
  const resting = new Set<() => Promise<void>>();
  const viewers = new Set<(sheet: string, cell: string) => void>();
  const analysts = new Set<(before: WorkbookLayout) => void>();
  const keeping = createKeeping(options, () => {
    tell(listeners);
  });
  const settle = (): void => {
    tell(editors);
  };
  const become = async (next: WorkbenchState): Promise<void> => {
    state = next;
    tell(listeners);
    await keeping.keep(next);
  };

  return {
    capabilities: {
      cornerTaken: false,
      isUsersOwn: false,
      tellsWhenKept: true,
      download: true,
      openWorkbook: false,
      takesFiles: true,
    },
    state: () => state,
    isKept: keeping.isKept,
    keptAt: keeping.keptAt,
    onKept: keeping.onKept,
    readSurvey: () => {
      settle();
      return Promise.resolve(state.survey === null ? null : { survey: state.survey, issues: [] });
    },
    applyChanges: async (changes) => {
      settle();
      const { survey, conflicts } = settleChanges(state.survey ?? emptySurvey, changes);
      await become(withSurvey(state, survey));
      return conflicts;
    },
    readWorkbook: () => {
      settle();
      const layout = layoutShown('analysis', state);
      return Promise.resolve(layout === null ? { sheets: [] } : rawOfLayout(layout));
    },
    showAnalysis: (analysis) => {
      settle();
      return become(withAnalysis(state, analysis));
    },
    // Here it is written in one step.
    finishAnalysis: () => Promise.resolve(),
    holdsStill: (layout) => {
      settle();
      return state.analysis === layout;
    },
    showAnswer: (wanted) => {
      settle();
      const layout = layoutShown('analysis', state);
      const place = layout === null ? null : placeOfAnswer(layout, wanted);
      if (place !== null) {
        tell(preparing);
        if (viewers.size === 0) awaited = place;
        for (const show of viewers) show(place.sheet, place.cell);
      }
      return Promise.resolve(place !== null);
    },
    removeAnalysis: () => {
      settle();
      return become(withoutAnalysis(state));
    },
    takeComputed: async (basis, layout) => {
      settle();
      if (state.analysis !== basis) return false;
      await become(withAnalysis(state, layout));
      return true;
    },
    analysisForFile: (layout) => {
      settle();
      return analysisForFile(state, layout);
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
    edit: async (shown, layout) => {
      if (shown === 'response') {
        const next = withEditedResponse(state, layout, reading());
        if (next !== null) await become(next);
        return;
      }
      const before = state.analysis ?? layout;
      const kept = become(withEditedAnalysis(state, layout));
      for (const listener of analysts) listener(before);
      await kept;
    },
    settle,
    restFirst: (rest) => added(resting, rest),
    atRest: async () => {
      let before: WorkbenchState | null = null;
      // What is computed changes the sheets, and they are computed again.
      while (before !== state) {
        settle();
        before = state;
        for (const rest of resting) await rest();
      }
    },
    beforeShowing: (prepare) => added(preparing, prepare),
    onShowCell: (show) => {
      if (awaited !== null) show(awaited.sheet, awaited.cell);
      awaited = null;
      return added(viewers, show);
    },
    askBefore: (handOver) => added(editors, handOver),
    onChanged: (listener) => added(listeners, listener),
    onAnalysisEdited: (listener) => added(analysts, listener),
  };
}

interface Keeping {
  readonly keep: (state: WorkbenchState) => Promise<void>;
  readonly isKept: () => boolean;
  readonly keptAt: () => Date | null;
  readonly onKept: (listener: () => void) => () => void;
}

/** @param turned called when the browser no longer keeps the work, and when it does again */
function createKeeping({ store, initial, now }: WorkbenchHostOptions, turned: () => void): Keeping {
  let kept = true;
  let at = initial?.at ?? null;
  const listeners = new Set<() => void>();
  return {
    keep: async (state) => {
      const moment = now();
      const wasKept = kept;
      kept = await store.save({ state, at: moment });
      if (kept) at = moment;
      tell(listeners);
      if (kept !== wasKept) turned();
    },
    isKept: () => kept,
    keptAt: () => at,
    onKept: (listener) => added(listeners, listener),
  };
}

function tell(listeners: ReadonlySet<() => void>): void {
  for (const listener of listeners) listener();
}

function added<T>(set: Set<T>, one: T): () => void {
  set.add(one);
  return () => {
    set.delete(one);
  };
}

import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { AnalystEdits } from '../../analysis/analyst-edits';
import { isExample } from '../../consolidation/invented-answers';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { localDate } from '../../survey/calendar';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import type { PickedFile } from '../../work/input-file';
import type { Consolidation } from '../../work/make-analysis';
import type { FilesRead } from '../../work/files-read';
import type { WorkbookLayout } from '../../workbook/sheet';
import type { PaneServices } from '../pane-services';
import { analysisIn } from './analysis-in-workbook';
import { collectingReducer, firstCollectingState } from './collecting-state';
import type { CollectingState, Failure } from './collecting-state';
import { readKeptDecisions } from './kept-decisions';
import { useStandingAnalysis } from './use-standing-analysis';

export interface Collecting {
  readonly state: CollectingState;
  /** Whether the answers at hand are invented: said on screen, and never mixed with real ones. */
  readonly showsExample: boolean;
  /** Reads files, those left unread first, together with what was read before and the workbook's own analysis; after an example, afresh. */
  readonly collect: (files: readonly PickedFile[]) => Promise<void>;
  /** Makes an invented inbox and reads it; where the workbook is there for nothing else, its analysis is shown at once. */
  readonly collectExamples: () => Promise<void>;
  /** Stops what is going on; what has been read stays. */
  readonly cancel: () => void;
  /** Forgets the files that were picked and not read. */
  readonly forget: () => void;
  /** Analyses what was read, and leaves out what was not. */
  readonly useRead: () => Promise<void>;
  /** Takes the analyst's decisions as they are by now; with `now` the figures are made anew at once. */
  readonly edit: (edits: AnalystEdits, now?: 'now') => Promise<void>;
  readonly undoEdit: () => void;
  /** Makes the figures anew where something has been decided since. */
  readonly bringUpToDate: () => Promise<void>;
  readonly show: () => Promise<void>;
  readonly download: () => Promise<void>;
  /** Puts the example away, in the pane and in the workbook. */
  readonly startOver: () => Promise<void>;
}

/** How big an inbox is made for those who want to try. */
const exampleOptions = { municipalities: 40, seed: 2022 } as const;

/** What an analysis is made of, as far as files are concerned. */
interface Read {
  readonly readings: CollectingState['readings'];
  readonly analysis: CollectingState['analysis'];
  /** What stands in the workbook does not count. */
  readonly afresh: boolean;
  readonly edits: AnalystEdits;
  /** Whether it is what stands in the workbook already. */
  readonly stands?: boolean;
}

/**
 * The analyst's work: one thing at a time, each ending in a result or in a reason why not.
 *
 * @param options.workbookAnalysis what the analysis in the workbook shows, to go on from; undefined where nobody tells
 * @param options.isActive whether the analyst's half is shown
 */
export function useCollecting(
  host: WorkbookHost,
  services: PaneServices,
  options: { readonly workbookAnalysis: Consolidation | null | undefined; readonly isActive: boolean },
): Collecting {
  const [state, dispatch] = useReducer(collectingReducer, firstCollectingState, (first) => ({
    ...first,
    edits: readKeptDecisions(services.analystAside.read()).edits,
  }));
  const running = useRef<AbortController | null>(null);
  /** The workbook as it was read for the result; and as it was before its sheets could not be written whole. */
  const basis = useRef<RawWorkbook | null>(null);
  const unwritten = useRef<RawWorkbook | null>(null);
  /** The analysis that stands in the workbook, as far as is known. */
  const stood = useRef<WorkbookLayout | null>(null);
  /** What stood there when the workbook was read for the result. */
  const basisLayout = useRef<WorkbookLayout | null>(null);
  const { keptFiles } = services;
  const { isActive } = options;
  useEffect(() => {
    if (!isActive) return;
    void keptFiles.load().then((files) => {
      if (files.length > 0) dispatch({ kind: 'restored', files });
    });
  }, [keptFiles, isActive]);
  const standing = useStandingAnalysis(host, services, options);
  useEffect(() => {
    if (standing === null) return;
    stood.current = standing.layout;
    dispatch({ kind: 'resumed', result: standing });
  }, [standing]);
  useEffect(() => {
    const kept = readKeptDecisions(services.analystAside.read());
    services.analystAside.write(JSON.stringify({ ...kept, edits: state.edits }));
  }, [state.edits, services]);

  return useMemo(() => {
    const today = localDate(services.now());
    const at = (): number => services.now().getTime();
    const run = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
      const controller = new AbortController();
      running.current = controller;
      try {
        await work(controller.signal);
      } catch (error) {
        // Files' faults are verdicts; what ends here is a cancelled run, or a fault that leaves everything as it was.
        dispatch(
          controller.signal.aborted
            ? { kind: 'stopped', outcome: 'cancelled', reason: null }
            : { kind: 'stopped', outcome: 'failed', reason: services.explain(error) },
        );
      } finally {
        running.current = null;
      }
    };
    const analyse = async (
      { readings, analysis, afresh, edits, stands = false }: Read,
      signal?: AbortSignal,
    ): Promise<Consolidation> => {
      dispatch({ kind: 'analyse' });
      const existing = afresh ? null : (analysis ?? unwritten.current ?? (await host.readWorkbook()));
      basis.current = existing;
      basisLayout.current = stood.current;
      const input = { readings, existing, edits, date: today };
      const result = await services.run('analyseReadings', input, signal && { signal });
      signal?.throwIfAborted();
      dispatch({ kind: 'analysed', result, edits, stands });
      return result;
    };
    const read = async (
      files: readonly PickedFile[],
      afresh: boolean,
      signal: AbortSignal,
    ): Promise<Consolidation> => {
      dispatch({ kind: 'read', files, afresh, at: at() });
      const before = afresh ? firstCollectingState : state;
      const parts: FilesRead[] = [];
      const input = {
        files: [...before.unread, ...files],
        findsAnalysis: before.analysis === null,
        date: today,
      };
      await services.run('readInputs', input, {
        signal,
        onPart: (part) => {
          parts.push(part);
          dispatch({ kind: 'part', part, at: at() });
        },
      });
      signal.throwIfAborted();
      return analyse(
        {
          readings: [...before.readings, ...parts.flatMap(({ readings }) => readings)],
          analysis: before.analysis ?? parts.find(({ analysis }) => analysis !== null)?.analysis ?? null,
          afresh,
          edits: before.edits,
        },
        signal,
      );
    };
    const analysisThere = (): ReturnType<typeof analysisIn> => analysisIn(host, services.now().getFullYear());
    const show = async ({ dataSet, layout, notes }: Consolidation): Promise<void> => {
      dispatch({ kind: 'show' });
      try {
        const keepsReal = isExample(dataSet.submissions) && (await analysisThere()) === 'real';
        if (!keepsReal) await host.showAnalysis(layout, notes);
        if (!keepsReal) void keptFiles.clear();
        unwritten.current = null;
        if (!keepsReal) stood.current = layout;
        dispatch(keepsReal ? { kind: 'kept-out' } : { kind: 'shown', failure: null });
      } catch (error) {
        unwritten.current ??= basis.current;
        dispatch({ kind: 'shown', failure: { reason: services.explain(error) } });
      }
    };
    const removing = async ({ layout }: Consolidation): Promise<void> => {
      if ((await analysisThere()) === 'example') await host.removeAnalysis(layout);
    };
    const { result } = state;
    const showsExample = result !== null && isExample(result.dataSet.submissions);
    const held = (edits: AnalystEdits): Read => ({
      ...state,
      afresh: showsExample && !state.stands,
      edits,
      stands: state.stands && edits === state.computed,
    });
    /** Whether what would be written is what stands there already. */
    const standsStill = (): boolean =>
      result !== null && state.stands && state.edits === state.computed && host.holdsStill(result.layout);
    /** Whether the workbook has been written in since it was read. */
    const hasChanged = async (): Promise<boolean> => {
      if (basisLayout.current !== null && host.holdsStill(basisLayout.current)) return false;
      if (basis.current === null || state.analysis !== null || unwritten.current !== null) return false;
      return JSON.stringify(await host.readWorkbook()) !== JSON.stringify(basis.current);
    };
    /** The result with everything that has been decided by now; null when it cannot be made. */
    const upToDate = async (edits = state.edits, isForced = false): Promise<Consolidation | null> => {
      if (result === null || (edits === state.computed && !isForced)) return result;
      let anew: Consolidation | null = null;
      await run(async (signal) => {
        anew = await analyse(held(edits), signal);
      });
      return anew;
    };
    return {
      state,
      showsExample,
      collect: (files) =>
        run(async (signal) => {
          if (showsExample) await keptFiles.clear();
          await keptFiles.add(files);
          await read(files, showsExample, signal);
        }),
      collectExamples: () =>
        run(async (signal) => {
          dispatch({ kind: 'write-examples' });
          const files = await services.run('inventInbox', { ...exampleOptions, date: today }, { signal });
          const example = await read(files, true, signal);
          // Example sheets come into a workbook of the user's own only when they are asked for.
          if (!host.capabilities.isUsersOwn) await show(example);
        }),
      cancel: () => {
        running.current?.abort();
      },
      forget: () => {
        void keptFiles.dropLast(state.unread.length);
        dispatch({ kind: 'leave-unread' });
      },
      useRead: () =>
        run(async (signal) => {
          void keptFiles.dropLast(state.unread.length);
          dispatch({ kind: 'leave-unread' });
          await analyse(held(state.edits), signal);
        }),
      edit: async (edits, now) => {
        dispatch({ kind: 'edit', edits });
        if (now === 'now') await upToDate(edits);
      },
      undoEdit: () => {
        dispatch({ kind: 'undo-edit' });
      },
      bringUpToDate: async () => {
        await upToDate();
      },
      show: async () => {
        if (standsStill()) {
          dispatch({ kind: 'shown', failure: null });
          return;
        }
        const mustRead = state.stands || (await hasChanged().catch(() => true));
        const shown = await upToDate(state.edits, mustRead);
        if (shown !== null) await show(shown);
      },
      download: async () => {
        // What stands in the workbook may have been written in since it was read: the file says the same.
        const made = await upToDate(state.edits, state.stands && !standsStill());
        if (made === null) return;
        dispatch({ kind: 'download' });
        const name = `Monopolanalyse_${today}.xlsx`;
        const file = services.run('writeWorkbook', { ...host.analysisForFile(made.layout), name });
        dispatch({
          kind: 'downloaded',
          failure: await failureOf(
            file.then((written) => host.deliver(written)),
            services,
          ),
        });
      },
      startOver: async () => {
        if (result === null) return;
        unwritten.current = null;
        const failure = await failureOf(removing(result), services);
        dispatch(failure === null ? { kind: 'reset' } : { kind: 'shown', failure });
      },
    };
  }, [state, host, services, keptFiles]);
}

async function failureOf(work: Promise<unknown>, { explain }: PaneServices): Promise<Failure | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return { reason: explain(error) };
  }
}

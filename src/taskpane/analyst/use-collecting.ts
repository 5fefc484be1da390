import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Verdict } from '../../consolidation/data-set';
import { isExample } from '../../consolidation/invented-answers';
import type { WorkbookHost } from '../../hosts/workbook-host';
import type { PickedFile } from '../../work/input-file';
import type { Consolidation } from '../../work/make-analysis';
import type { PaneServices } from '../pane-services';
import { localDate } from '../../survey/calendar';
import { analysisIn } from './analysis-in-workbook';
import { collectingReducer, firstCollectingState } from './collecting-state';
import type { CollectingState, Failure } from './collecting-state';

export interface Collecting {
  readonly state: CollectingState;
  /** Whether the answers at hand are invented: said on screen, and never mixed with real ones. */
  readonly showsExample: boolean;
  /** Reads files together with those picked before and the workbook's own analysis; after an example, afresh. */
  readonly collect: (files: readonly PickedFile[]) => Promise<void>;
  /** Makes an invented inbox and reads it; where the workbook is there for nothing else, its analysis is shown at once. */
  readonly collectExamples: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: () => Promise<void>;
  readonly download: () => Promise<void>;
  readonly filter: (verdict: Verdict) => void;
  /** Puts the example away, in the pane and in the workbook. */
  readonly startOver: () => Promise<void>;
}

/** How big an inbox is made for those who want to try. */
const exampleOptions = { municipalities: 40, seed: 2022 } as const;

/**
 * The analyst's work: one thing at a time, each ending in a result or in a reason why not.
 *
 * @param workbookAnalysis what the analysis in the workbook shows, to go on from
 */
export function useCollecting(
  host: WorkbookHost,
  services: PaneServices,
  workbookAnalysis: Consolidation | null,
): Collecting {
  const [state, dispatch] = useReducer(collectingReducer, firstCollectingState);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    if (workbookAnalysis !== null) dispatch({ kind: 'resumed', result: workbookAnalysis });
  }, [workbookAnalysis]);

  return useMemo(() => {
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
    const read = async (
      files: readonly PickedFile[],
      afresh: boolean,
      signal: AbortSignal,
    ): Promise<Consolidation> => {
      dispatch({ kind: 'read', total: files.length });
      const result = await services.run(
        'consolidateFiles',
        {
          files,
          existing: afresh ? null : await host.readWorkbook(),
          findsAnalysis: true,
          date: localDate(services.now()),
        },
        {
          signal,
          onProgress: (done, total) => {
            dispatch({ kind: 'progress', done, total });
          },
        },
      );
      signal.throwIfAborted();
      dispatch({ kind: 'consolidated', files, result });
      return result;
    };
    const analysisThere = (): ReturnType<typeof analysisIn> => analysisIn(host, services.now().getFullYear());
    const show = async ({ dataSet, layout, notes }: Consolidation): Promise<void> => {
      dispatch({ kind: 'show' });
      try {
        const keepsReal = isExample(dataSet.submissions) && (await analysisThere()) === 'real';
        if (!keepsReal) await host.showAnalysis(layout, notes);
        dispatch(keepsReal ? { kind: 'kept-out' } : { kind: 'shown', failure: null });
      } catch (error) {
        dispatch({ kind: 'shown', failure: { reason: services.explain(error) } });
      }
    };
    const removing = async ({ layout }: Consolidation): Promise<void> => {
      if ((await analysisThere()) === 'example') await host.removeAnalysis(layout);
    };
    const { result } = state;
    const showsExample = result !== null && isExample(result.dataSet.submissions);
    return {
      state,
      showsExample,
      collect: (files) =>
        run(async (signal) => {
          await read(showsExample ? files : [...state.files, ...files], showsExample, signal);
        }),
      collectExamples: () =>
        run(async (signal) => {
          dispatch({ kind: 'write-examples' });
          const inbox = { ...exampleOptions, date: localDate(services.now()) };
          const files = await services.run('inventInbox', inbox, { signal });
          const example = await read(files, true, signal);
          // Example sheets come into a workbook of the user's own only when they are asked for.
          if (!host.capabilities.isUsersOwn) await show(example);
        }),
      cancel: () => {
        running.current?.abort();
      },
      show: async () => {
        if (result !== null) await show(result);
      },
      download: async () => {
        if (result === null) return;
        dispatch({ kind: 'download' });
        const name = `Monopolanalyse_${localDate(services.now())}.xlsx`;
        const file = services.run('writeWorkbook', { ...host.analysisForFile(result.layout), name });
        dispatch({
          kind: 'downloaded',
          failure: await failureOf(
            file.then((made) => host.deliver(made)),
            services,
          ),
        });
      },
      filter: (verdict) => {
        dispatch({ kind: 'filter', verdict });
      },
      startOver: async () => {
        if (result === null) return;
        const failure = await failureOf(removing(result), services);
        dispatch(failure === null ? { kind: 'reset' } : { kind: 'shown', failure });
      },
    };
  }, [state, host, services]);
}

async function failureOf(work: Promise<unknown>, { explain }: PaneServices): Promise<Failure | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return { reason: explain(error) };
  }
}

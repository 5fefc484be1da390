import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Verdict } from '../../consolidation/data-set';
import type { WorkbookHost } from '../../hosts/workbook-host';
import type { Consolidation, PaneServices, PickedFile } from '../pane-services';
import type { Language } from '../preferences';
import { localDate } from '../shared/clock';
import { collectingReducer, firstCollectingState } from './collecting-state';
import type { CollectingState, Failure } from './collecting-state';

export interface Collecting {
  readonly state: CollectingState;
  /** Reads files together with those picked before; `afresh` leaves out those and the workbook's own analysis. */
  readonly collect: (files: readonly PickedFile[], afresh: boolean) => Promise<void>;
  /** Makes an invented inbox and reads it; outside Excel its analysis is shown at once. */
  readonly collectExamples: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: () => Promise<void>;
  readonly download: () => Promise<void>;
  readonly filter: (verdict: Verdict) => void;
  readonly reset: () => void;
}

/**
 * The analyst's work: one thing at a time, each ending in a result or in a reason why not.
 *
 * @param standing what the analysis in the workbook shows, to go on from
 */
export function useCollecting(
  host: WorkbookHost,
  services: PaneServices,
  language: Language,
  standing: Consolidation | null,
): Collecting {
  const [state, dispatch] = useReducer(collectingReducer, firstCollectingState);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    if (standing !== null) dispatch({ kind: 'resumed', result: standing });
  }, [standing]);

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
      const result = await services.consolidate(files, {
        existing: afresh ? null : await host.readWorkbook(),
        language,
        signal,
        onProgress: (done, total) => {
          dispatch({ kind: 'progress', done, total });
        },
      });
      signal.throwIfAborted();
      dispatch({ kind: 'consolidated', files, result });
      return result;
    };
    const show = async ({ layout }: Consolidation): Promise<void> => {
      dispatch({ kind: 'show' });
      dispatch({ kind: 'shown', failure: await failureOf(host.showAnalysis(layout), services) });
    };
    return {
      state,
      collect: (files, afresh) =>
        run(async (signal) => {
          await read(afresh ? files : [...state.files, ...files], afresh, signal);
        }),
      collectExamples: () =>
        run(async (signal) => {
          dispatch({ kind: 'write-examples' });
          const files = await services.exampleInbox(signal);
          const result = await read(files, true, signal);
          // In Excel the workbook is the user's own; there, example sheets come only when they are asked for.
          if (host.capabilities.host !== 'excel') await show(result);
        }),
      cancel: () => {
        running.current?.abort();
      },
      show: async () => {
        if (state.result !== null) await show(state.result);
      },
      download: async () => {
        if (state.result === null) return;
        dispatch({ kind: 'download' });
        const name = `Monopolanalyse_${localDate(services.now())}.xlsx`;
        const file = services.analysisFile(state.result.layout, name);
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
      reset: () => {
        dispatch({ kind: 'reset' });
      },
    };
  }, [state, host, services, language]);
}

async function failureOf(work: Promise<unknown>, { explain }: PaneServices): Promise<Failure | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return { reason: explain(error) };
  }
}

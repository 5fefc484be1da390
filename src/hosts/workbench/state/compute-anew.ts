import { rawOfLayout } from '../../../workbook/raw-of-layout';
import type { RawWorkbook } from '../../../workbook/raw-workbook';
import type { WorkbookLayout } from '../../../workbook/sheet';
import type { WorkbenchHost } from '../workbench-host';

/** What came of computing an analysis anew from its sheets. */
export type Recomputed<R> =
  | { readonly kind: 'computed'; readonly result: R }
  /** Nothing that the figures rest on is different; the sheets stay as people have left them. */
  | { readonly kind: 'same' }
  /** Something in the sheets cannot be understood; what was written stays. */
  | { readonly kind: 'unreadable' };

export interface KeepingComputed<R> {
  /** Heavy; rejects when it is cancelled, or when it fails. */
  readonly compute: (now: RawWorkbook, before: RawWorkbook, signal: AbortSignal) => Promise<Recomputed<R>>;
  /** The sheets now show this. */
  readonly onComputed: (result: R) => void;
  readonly onUnreadable: () => void;
  /** How long edits must have rested, in milliseconds. */
  readonly rest?: number;
}

/**
 * Makes the analysis anew when people have changed what its figures rest on: a weight, a limit, a chosen track, a
 * decision on a name. The last edit wins, and nothing that is written meanwhile is written over.
 *
 * @returns how to stop
 */
export function keepComputed<R extends { readonly layout: WorkbookLayout }>(
  host: WorkbenchHost,
  { compute, onComputed, onUnreadable, rest = 600 }: KeepingComputed<R>,
): () => void {
  /** The analysis as it was before the edits that have not been computed with. */
  let before: WorkbookLayout | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;
  const waiting = new Set<() => void>();
  const tell = (): void => {
    for (const go of waiting) go();
    waiting.clear();
  };
  const halt = (): void => {
    clearTimeout(timer);
    timer = undefined;
    running?.abort();
    running = null;
  };
  const run = async (basis: WorkbookLayout, signal: AbortSignal): Promise<void> => {
    const outcome = await compute(rawOfLayout(basis), rawOfLayout(before ?? basis), signal);
    if (signal.aborted) return;
    if (outcome.kind === 'unreadable') {
      onUnreadable();
      return;
    }
    if (outcome.kind === 'computed') {
      if (!(await host.takeComputed(basis, outcome.result.layout))) return;
      onComputed(outcome.result);
    }
    before = null;
  };
  const begin = (): void => {
    timer = undefined;
    const basis = host.state().analysis;
    if (basis === null) {
      tell();
      return;
    }
    const controller = new AbortController();
    running = controller;
    run(basis, controller.signal)
      .catch(() => {
        if (!controller.signal.aborted) onUnreadable();
      })
      .finally(() => {
        if (running !== controller) return;
        running = null;
        tell();
      });
  };
  const stop = host.onAnalysisEdited((earlier) => {
    before ??= earlier;
    halt();
    timer = setTimeout(begin, rest);
  });
  const stopResting = host.restFirst(
    () =>
      new Promise((resolve) => {
        if (timer === undefined && running === null) resolve();
        else waiting.add(resolve);
      }),
  );
  return () => {
    stop();
    stopResting();
    halt();
    tell();
  };
}

import { useEffect, useState } from 'react';
import { keepComputed } from '../hosts/workbench/state/compute-anew';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { PaneServices } from '../taskpane/pane-services';
import { localDate } from '../survey/calendar';
import type { Consolidation } from '../work/make-analysis';
import { rawOfLayout } from '../workbook/raw-of-layout';

interface WorkbookAnalysisOptions {
  readonly host: WorkbenchHost;
  readonly services: PaneServices;
  /** Raised by each new workbook. */
  readonly generation: number;
  /** What people have written in the analysis cannot be understood. */
  readonly onUnreadable: () => void;
}

/**
 * What the analysis in the workbook shows, for the pane to go on from: read when the page opens, or another workbook;
 * made anew, with its sheets, when people have written in it.
 */
export function useWorkbookAnalysis(options: WorkbookAnalysisOptions): Consolidation | null {
  const { host, services, generation, onUnreadable } = options;
  const [read, setRead] = useState<{ readonly generation: number; readonly result: Consolidation } | null>(
    null,
  );
  useEffect(() => {
    const { analysis } = host.state();
    if (analysis === null) return undefined;
    const reading = new AbortController();
    services
      .run(
        'consolidateFiles',
        { files: [], existing: rawOfLayout(analysis), findsAnalysis: false, date: localDate(services.now()) },
        { signal: reading.signal },
      )
      .then(
        (result) => {
          // Another analysis may stand there by now.
          if (host.state().analysis === analysis) setRead({ generation, result });
        },
        () => {
          // The sheets can be used all the same; the pane then begins with what is picked.
        },
      );
    return () => {
      reading.abort();
    };
  }, [host, services, generation]);
  useEffect(
    () =>
      keepComputed(host, {
        compute: (now, before, signal) =>
          services.run('recompute', { now, before, date: localDate(services.now()) }, { signal }),
        onComputed: (result) => {
          setRead({ generation, result });
        },
        onUnreadable,
      }),
    [host, services, generation, onUnreadable],
  );
  // What was read of another workbook says nothing of this one.
  return read?.generation === generation ? read.result : null;
}

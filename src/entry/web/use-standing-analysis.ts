import { useEffect, useState } from 'react';
import { keepComputed } from '../../hosts/workbench/keep-computed';
import type { WorkbenchHost } from '../../hosts/workbench/workbench-host';
import type { Consolidation, PaneServices } from '../../taskpane/pane-services';
import type { Language } from '../../taskpane/preferences';
import { localDate } from '../../taskpane/shared/clock';
import { rawOfLayout } from '../../workbook/raw-of-layout';
import { runInWorker } from './run-in-worker';

interface StandingAnalysisOptions {
  readonly host: WorkbenchHost;
  readonly services: PaneServices;
  readonly language: Language;
  /** Raised by each new workbook. */
  readonly generation: number;
  /** What people have written in the analysis cannot be understood. */
  readonly onUnreadable: () => void;
}

/**
 * What the analysis in the workbook shows, for the pane to go on from: read when the page opens, or another workbook;
 * made anew, with its sheets, when people have written in it.
 */
export function useStandingAnalysis(options: StandingAnalysisOptions): Consolidation | null {
  const { host, services, language, generation, onUnreadable } = options;
  const [standing, setStanding] = useState<Consolidation | null>(null);
  useEffect(() => {
    const reading = new AbortController();
    const read = async (signal: AbortSignal): Promise<void> => {
      const { analysis } = host.state();
      if (analysis === null) {
        setStanding(null);
        return;
      }
      const result = await services.consolidate([], {
        existing: rawOfLayout(analysis),
        language,
        onProgress: () => undefined,
        signal,
      });
      // Another analysis may stand there by now.
      if (host.state().analysis === analysis) setStanding(result);
    };
    read(reading.signal).catch(() => {
      // The sheets can be used all the same; the pane then begins with what is picked.
      setStanding(null);
    });
    return () => {
      reading.abort();
    };
  }, [host, services, language, generation]);
  useEffect(
    () =>
      keepComputed<Consolidation>(host, {
        compute: (now, before, signal) =>
          runInWorker(
            { kind: 'recompute', now, before, language, date: localDate(services.now()) },
            { signal },
          ),
        onComputed: setStanding,
        onUnreadable,
      }),
    [host, services, language, onUnreadable],
  );
  return standing;
}

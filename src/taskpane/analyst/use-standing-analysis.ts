import { useEffect, useState } from 'react';
import { noEdits } from '../../analysis/analyst-edits';
import type { WorkbookHost } from '../../hosts/workbook-host';
import { localDate } from '../../survey/calendar';
import { da } from '../../text/da';
import { readAnalysis } from '../../workbook/analysis/read-analysis';
import type { Consolidation } from '../../work/make-analysis';
import type { PaneServices } from '../pane-services';

/**
 * The analysis that stands in the workbook, so that the pane goes on from it whenever it is opened: as the page around
 * the pane tells, else read once when the analyst's half is first shown.
 */
export function useStandingAnalysis(
  host: WorkbookHost,
  services: PaneServices,
  options: { readonly workbookAnalysis: Consolidation | null | undefined; readonly isActive: boolean },
): Consolidation | null {
  const { workbookAnalysis, isActive } = options;
  const [read, setRead] = useState<Consolidation | null>(null);
  const isTold = workbookAnalysis !== undefined;
  useEffect(() => {
    if (isTold || !isActive) return undefined;
    const gone = new AbortController();
    standingIn(host, services, gone.signal).then(
      (found) => {
        if (!gone.signal.aborted) setRead(found);
      },
      () => {
        // A workbook that cannot be read now is read when files are added to it, and then it is said.
      },
    );
    return () => {
      gone.abort();
    };
  }, [host, services, isTold, isActive]);
  return workbookAnalysis ?? read;
}

async function standingIn(
  host: WorkbookHost,
  services: PaneServices,
  signal: AbortSignal,
): Promise<Consolidation | null> {
  const existing = await host.readWorkbook();
  const thisYear = services.now().getFullYear();
  if (signal.aborted || readAnalysis(existing, da, { thisYear }) === null) return null;
  const date = localDate(services.now());
  const input = { readings: [], existing, edits: noEdits, date };
  const found = await services.run('analyseReadings', input, { signal });
  // The pane may have been closed while it was being written; what cannot be done now is done when it is written anew.
  signal.throwIfAborted();
  await host.finishAnalysis(found.layout, found.notes).catch(() => undefined);
  return found;
}

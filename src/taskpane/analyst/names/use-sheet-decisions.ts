import { useEffect, useState } from 'react';
import type { NameDecision } from '../../../consolidation/prior-data-set';
import type { WorkbookHost } from '../../../hosts/workbook-host';
import { readDecisions } from '../../../workbook/analysis/reading/read-decisions';

/** A sheet is read again when nothing has happened on it for so long, in milliseconds. */
const quiet = 1_500;

/**
 * The decisions on the sheet Navne as they stand by now, while the pane asks about names: they are read when the screen is
 * opened, after something was written in the workbook, and when the window is come back to.
 *
 * @param stands whether the analysis that is asked about stands in the workbook at all
 * @returns null until they have been read
 */
export function useSheetDecisions(host: WorkbookHost, stands: boolean): readonly NameDecision[] | null {
  const [decisions, setDecisions] = useState<readonly NameDecision[] | null>(null);
  useEffect(() => {
    if (!stands) return undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      host.readWorkbook().then(
        (workbook) => {
          if (!isOver) setDecisions(readDecisions(workbook));
        },
        () => {
          // A cell is being edited; the next change is heard of as well.
        },
      );
    };
    const readSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, quiet);
    };
    read();
    const stop = host.onChanged(readSoon);
    window.addEventListener('focus', readSoon);
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
      window.removeEventListener('focus', readSoon);
    };
  }, [host, stands]);
  return stands ? decisions : null;
}

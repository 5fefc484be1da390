import { useCallback, useRef } from 'react';
import type { RefObject } from 'react';
import type { Spreadsheet } from '../hosts/workbench/spreadsheet';
import { layoutShown } from '../hosts/workbench/state/shown-layout';
import type { Shown } from '../hosts/workbench/state/shown-layout';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { ViewKind } from './workbook-view';
import type { Role } from '../taskpane/preferences';
import type { WorkbookLayout } from '../workbook/sheet';
import { useSavedAt } from './use-saved-at';
import { useView, useWorkbench } from './use-workbench';

/** The workbook that belongs to the role, and the way it is shown. */
export interface ShownWorkbook {
  readonly shown: Shown;
  readonly fileName: string | null;
  /** The sheets as the host holds them; null while there are none. */
  readonly layout: WorkbookLayout | null;
  readonly isKept: boolean;
  /** When the browser last kept the work; null when it never has, or does not any more. */
  readonly keptAt: Date | null;
  /** Whether there is anything that could be cleared. */
  readonly canClear: boolean;
  readonly view: ViewKind;
  readonly onView: (view: ViewKind) => void;
  readonly spreadsheet: RefObject<Spreadsheet | null>;
  readonly onMounted: (spreadsheet: Spreadsheet | null) => void;
  /** The sheets as they stand now, with what was typed a moment ago and all that is computed from it. */
  readonly current: () => Promise<WorkbookLayout | null>;
}

export function useShownWorkbook(host: WorkbenchHost, role: Role | null): ShownWorkbook {
  const { state, isKept } = useWorkbench(host);
  const keptAt = useSavedAt(host);
  const shown = role === 'analyst' ? 'analysis' : 'response';
  const [view, onView] = useView(shown);
  const spreadsheet = useRef<Spreadsheet>(null);
  return {
    shown,
    fileName: state.fileNames[shown],
    layout: layoutShown(shown, state),
    isKept,
    keptAt: isKept ? keptAt : null,
    canClear: state.survey !== null || state.analysis !== null,
    view,
    onView,
    spreadsheet,
    onMounted: useCallback((mounted: Spreadsheet | null) => {
      spreadsheet.current = mounted;
    }, []),
    current: async () => {
      await host.atRest();
      return spreadsheet.current?.current() ?? layoutShown(shown, host.state());
    },
  };
}

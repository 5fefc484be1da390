import { useCallback, useState, useSyncExternalStore } from 'react';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { WorkbenchState } from '../hosts/workbench/state/workbench-state';
import type { ViewKind } from './workbook-view';
import type { Shown } from '../hosts/workbench/state/shown-layout';

/** What the host holds, followed as it changes. */
export function useWorkbench(host: WorkbenchHost): { state: WorkbenchState; isKept: boolean } {
  const follow = useCallback((listener: () => void) => host.onChanged(listener), [host]);
  return {
    state: useSyncExternalStore(follow, host.state),
    isKept: useSyncExternalStore(follow, host.isKept),
  };
}

/** How each workbook is shown until something else is chosen. */
const firstViews: Readonly<Record<Shown, ViewKind>> = { response: 'spreadsheet', analysis: 'spreadsheet' };

/** The chosen view of the workbook that is shown, and how to choose another. */
export function useView(shown: Shown): readonly [ViewKind, (view: ViewKind) => void] {
  const [views, setViews] = useState(firstViews);
  return [
    views[shown],
    useCallback(
      (view: ViewKind) => {
        setViews((before) => ({ ...before, [shown]: view }));
      },
      [shown],
    ),
  ];
}

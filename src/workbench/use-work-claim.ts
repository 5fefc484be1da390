import { useSyncExternalStore } from 'react';
import type { Holder, WorkClaim } from '../hosts/workbench/claim/work-claim';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { WorkbenchState } from '../hosts/workbench/state/workbench-state';
import type { Texts } from '../text/da';
import type { Notice, WorkbookFiles } from './use-workbook-files';

/** The work in this browser, of which one tab is the keeper. */
export interface Work extends Omit<WorkClaim, 'takeOver'> {
  /** Makes this tab the keeper, and gives what was kept so far. */
  readonly takeOver: () => Promise<WorkbenchState | null>;
}

/** Which tab has the work, and how to go on with it here without losing what either tab holds. */
export function useWorkClaim(options: {
  host: WorkbenchHost;
  work: Work;
  files: WorkbookFiles;
  texts: Texts;
}): { holder: Holder; takeOver: () => Promise<void> } {
  const { host, work, files, texts } = options;
  const holder = useSyncExternalStore(work.onChanged, work.holder);
  return {
    holder,
    takeOver: async () => {
      const before = host.state();
      const kept = await work.takeOver();
      const here = host.state();
      // What was written here was refused, or came while the work was on its way.
      const own = !host.isKept() || here !== before ? here : null;
      await files.replace(kept ?? here, kept === null ? null : takenOver(texts, kept, own));
    },
  };
}

function takenOver(texts: Texts, kept: WorkbenchState, own: WorkbenchState | null): Notice {
  const { workbench } = texts.pane;
  if (own === null) return { intent: 'success', text: workbench.takenOver };
  return {
    intent: 'warning',
    text: workbench.takenOverFromOwn,
    undo: own,
    undoLabel: workbench.useOwn,
    undone: { intent: 'success', text: workbench.ownUsed, undo: kept },
  };
}

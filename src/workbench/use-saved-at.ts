import { useSyncExternalStore } from 'react';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';

/** When the browser last kept the work; null when it never has. */
export function useSavedAt(host: WorkbenchHost): Date | null {
  return useSyncExternalStore(host.onKept, host.keptAt);
}

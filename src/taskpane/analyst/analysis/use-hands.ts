import { useMemo } from 'react';
import type { WorkbookHost } from '../../../hosts/workbook-host';
import type { PaneServices } from '../../pane-services';
import type { DashboardHands } from './dashboard-hands';

/** What can be done with a chart, by the host and the browser that are there. */
export function useHands(host: WorkbookHost, services: PaneServices): DashboardHands {
  return useMemo(
    () => ({
      showAnswer: async ({ registration }, question) => {
        try {
          return await host.showAnswer({ id: registration.id, question });
        } catch {
          // A workbook that cannot be reached now shows nothing.
          return false;
        }
      },
      copyPicture: async (picture, title) => {
        if (await services.copyPicture(picture)) return 'copied';
        try {
          const bytes = new Uint8Array(await (await picture).arrayBuffer());
          await host.deliver({ name: `${title}.png`, type: 'image/png', bytes });
          return 'saved';
        } catch {
          return 'failed';
        }
      },
    }),
    [host, services],
  );
}

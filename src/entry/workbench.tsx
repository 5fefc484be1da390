import { createRoot } from 'react-dom/client';
import { browserDownload } from '../hosts/workbench/browser-download';
import { createBrowserStore } from '../hosts/workbench/browser-store';
import { claimWork } from '../hosts/workbench/one-tab';
import { analysisWithNotes } from '../hosts/workbench/state-steps';
import { createWorkbenchHost } from '../hosts/workbench/workbench-host';
import type { WorkbookLayout } from '../workbook/sheet';
import { createBrowserServices } from './web/browser-services';
import { rootElement } from './web/root-element';
import { WorkbenchApp } from './web/workbench-app';

async function start(): Promise<void> {
  const store = createBrowserStore();
  const isOurs = await claimWork();
  const services = createBrowserServices({ explain: () => null, selfTest: null });
  const host = createWorkbenchHost({
    // A second tab shows the work as it was kept, and leaves the keeping to the first.
    store: isOurs ? store : { ...store, save: () => Promise.resolve(false) },
    initial: await store.load(),
    now: services.now,
    download: browserDownload,
    reading: () => ({ thisYear: services.now().getFullYear(), newId: services.newId }),
  });
  const paneServices = {
    ...services,
    // What the analyst has written beside the analysis goes along in the file that the pane makes.
    analysisFile: (layout: WorkbookLayout, name: string) =>
      services.analysisFile(analysisWithNotes(host.state(), layout), name),
  };
  createRoot(rootElement()).render(<WorkbenchApp host={host} services={paneServices} isOurs={isOurs} />);
}

void start();

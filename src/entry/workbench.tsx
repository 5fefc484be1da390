import { createRoot } from 'react-dom/client';
import { browserDownload } from '../hosts/workbench/browser-download';
import { createBrowserStore } from '../hosts/workbench/browser-store';
import { claimWork } from '../hosts/workbench/one-tab';
import { createWorkbenchHost } from '../hosts/workbench/workbench-host';
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
    download: browserDownload,
    reading: () => ({ thisYear: services.now().getFullYear(), newId: services.newId }),
  });
  createRoot(rootElement()).render(<WorkbenchApp host={host} services={services} isOurs={isOurs} />);
}

void start();

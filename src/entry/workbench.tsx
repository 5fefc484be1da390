import { createRoot } from 'react-dom/client';
import { browserDownload } from '../hosts/workbench/browser-download';
import { createBrowserStore } from '../hosts/workbench/browser-store';
import { createWorkbenchHost } from '../hosts/workbench/workbench-host';
import { createBrowserServices } from './web/browser-services';
import { rootElement } from './web/root-element';
import { WorkbenchApp } from './web/workbench-app';

async function start(): Promise<void> {
  const store = createBrowserStore();
  const host = createWorkbenchHost({
    store,
    initial: await store.load(),
    download: browserDownload,
  });
  const services = createBrowserServices({ explain: () => null, selfTest: null });
  createRoot(rootElement()).render(<WorkbenchApp host={host} services={services} />);
}

void start();

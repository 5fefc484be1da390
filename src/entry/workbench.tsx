import './no-made-code';
import { createRoot } from 'react-dom/client';
import { browserDownload } from '../hosts/browser-download';
import { createBrowserStore } from '../hosts/workbench/store/browser-store';
import { keepOffline } from '../hosts/workbench/offline/keep-offline';
import { claimWork } from '../hosts/workbench/claim/work-claim';
import { createWorkbenchHost } from '../hosts/workbench/workbench-host';
import { browserServices, rootElement } from './in-browser';
import { WorkbenchApp } from '../workbench/workbench-app';

/** Whether this build is kept by the browser; written in by the build. */
declare const IS_KEPT_OFFLINE: boolean;

async function start(): Promise<void> {
  const newBuild = keepOffline(IS_KEPT_OFFLINE ? new URL('sw.js', document.baseURI) : null);
  const store = createBrowserStore();
  const claim = await claimWork();
  const services = browserServices({ explain: () => null, selfTest: null });
  const host = createWorkbenchHost({
    store,
    // A second tab shows the work as it was kept, and leaves the keeping to the first.
    initial: await (claim.holder() === 'here' ? store.take() : store.load()),
    now: services.now,
    download: browserDownload,
    reading: () => ({ thisYear: services.now().getFullYear(), newId: services.newId }),
  });
  const allKept = (): Promise<void> => {
    host.settle();
    return store.settled();
  };
  claim.beforeHandingOver(allKept);
  const work = {
    ...claim,
    takeOver: async () => {
      await allKept();
      await claim.takeOver();
      return (await store.take())?.state ?? null;
    },
  };
  createRoot(rootElement()).render(<WorkbenchApp {...{ host, services, work, newBuild }} />);
}

void start();

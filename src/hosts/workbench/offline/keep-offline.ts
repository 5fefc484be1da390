import { script } from './build-cache';

/** What the service worker says to a page that is not of the build it keeps. */
export const outdated = 'outdated';

/** Whether another build of the workbench is ready, to be used at the next visit. */
export interface NewBuild {
  readonly isReady: () => boolean;
  readonly onReady: (listener: () => void) => () => void;
}

/**
 * Has the browser keep the workbench, so that the next visit needs no web server; begins when the page is loaded.
 *
 * @param workerAddress null for a build that is not kept
 */
export function keepOffline(workerAddress: URL | null): NewBuild {
  const listeners = new Set<() => void>();
  let isReady = false;
  // Over plain http, which is for trying, browsers keep nothing.
  if (workerAddress !== null && 'serviceWorker' in navigator) {
    followBuilds(navigator.serviceWorker, () => {
      isReady = true;
      for (const listener of listeners) listener();
    });
    const begin = (): void => {
      register(workerAddress);
    };
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  }
  return {
    isReady: () => isReady,
    onReady: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Tells each service worker that comes into force which build this page is of, and hears whether it is the latest. */
function followBuilds(container: ServiceWorkerContainer, onOutdated: () => void): void {
  const own = [...document.scripts].map(({ src }) => src).find((src) => script.test(src));
  const introduce = (): void => {
    container.controller?.postMessage(own);
  };
  container.addEventListener('message', ({ data }) => {
    if (data === outdated) onOutdated();
  });
  container.addEventListener('controllerchange', introduce);
  introduce();
}

function register(workerAddress: URL): void {
  navigator.serviceWorker.register(workerAddress, { updateViaCache: 'none' }).catch(() => {
    // A browser or a policy that keeps nothing: the workbench then comes from the web server each time.
  });
}

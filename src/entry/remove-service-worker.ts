import { cachePrefix } from '../hosts/workbench/offline/build-cache';

declare const self: ServiceWorkerGlobalScope;

/**
 * Stands where the service worker stood, in development and in a build that is not to be kept: removes what an earlier
 * build left in the browser, and itself.
 */
self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  const { scope } = self.registration;
  for (const name of await caches.keys()) if (name.startsWith(cachePrefix(scope))) await caches.delete(name);
  await self.registration.unregister();
  // The page that stands there came from what was kept. Only in development is it reloaded, where nobody's work is at stake.
  if (process.env['NODE_ENV'] !== 'development') return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of windows) if (page.url.startsWith(scope)) await page.navigate(page.url);
}

import { outdated } from '../hosts/workbench/offline/keep-offline';
import { createKeptBuild } from '../hosts/workbench/offline/build-cache';
import type { Build } from '../hosts/workbench/offline/build-cache';

/** Written in by the build. */
declare const THIS_BUILD: Build;
declare const self: ServiceWorkerGlobalScope;

const folder = self.registration.scope;
const build = createKeptBuild(THIS_BUILD, folder);

self.addEventListener('install', (event) => {
  // At once in force for the next page; pages that are open get their own build's scripts until they are closed.
  event.waitUntil(build.keep().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const answer = build.answer(event.request);
  if (answer !== null) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
  if (!(event.source instanceof Client) || typeof event.data !== 'string') return;
  if (build.has(event.data)) event.waitUntil(tidy());
  else event.source.postMessage(outdated);
});

/** Removes older builds when no other page can be in need of them. */
async function tidy(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = windows.filter(({ url }) => url.startsWith(folder)).length === 1;
  if (isAlone && self.registration.installing === null) await build.removeOthers();
}

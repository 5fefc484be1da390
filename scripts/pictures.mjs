/** `npm run pictures`: takes the pictures of the screens that the documents show, from the production page. */
import { pathToFileURL } from 'node:url';
import { bundleForBrowser } from './bundle-program.mjs';
import { ensurePages } from './ensure-pages.mjs';

ensurePages();
await import(pathToFileURL(await bundleForBrowser('pictures/take.ts')).href);

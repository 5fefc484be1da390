/**
 * `npm run usability`: somebody fills in the form on the production page, and every click, key and look-up is counted and
 * priced. The figures go into docs/usability.md.
 */
import { pathToFileURL } from 'node:url';
import { bundleForBrowser } from './bundle-program.mjs';
import { ensurePages } from './ensure-pages.mjs';

ensurePages();
await import(pathToFileURL(await bundleForBrowser('usability/measure.ts')).href);

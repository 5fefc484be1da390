import { pathToFileURL } from 'node:url';
import { bundleProgram } from '../scripts/bundle-program.mjs';

/** Builds bench.ts as the product is built, and runs it. */
await import(pathToFileURL(await bundleProgram('bench/bench.ts', { exceljs: 'exceljs' })).href);

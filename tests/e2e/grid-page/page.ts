import type { Spreadsheet } from '../../../src/hosts/workbench/grid/spreadsheet';
import { da } from '../../../src/text/da';
import { exampleLayout } from './example-layout';

/** What the browser test reaches: the spreadsheet on the page, and how it has fared. */
export interface GridPage {
  spreadsheet: Spreadsheet;
  edits: number;
  loadedIn: number;
  exampleLayout: typeof exampleLayout;
}

declare global {
  interface Window {
    grid?: GridPage;
  }
}

async function start(): Promise<void> {
  const started = performance.now();
  const container = document.getElementById('grid');
  const button = document.getElementById('pane-button');
  if (container === null || button === null) throw new Error('The page is not whole');
  button.focus();
  const { mountSpreadsheet } = await import(
    /* webpackChunkName: "spreadsheet" */ '../../../src/hosts/workbench/grid/spreadsheet'
  );
  const spreadsheet = mountSpreadsheet(container, {
    texts: da,
    onLeave: () => {
      button.focus();
    },
  });
  spreadsheet.show(exampleLayout);
  window.grid = { spreadsheet, edits: 0, loadedIn: performance.now() - started, exampleLayout };
  spreadsheet.onEdited(() => {
    if (window.grid !== undefined) window.grid.edits += 1;
  });
}

void start();

import { loadSpreadsheet } from '../../../src/hosts/workbench/load-spreadsheet';
import type { Spreadsheet } from '../../../src/hosts/workbench/spreadsheet';
import { da } from '../../../src/text/da';
import type { WorkbookLayout } from '../../../src/workbook/sheet';
import { exampleLayout } from './example-layout';
import { showTable } from './table';
import { analysisLayout, responseLayout } from './real-layouts';

/** What the browser test reaches: the spreadsheet on the page, and how it has fared. */
export interface GridPage {
  spreadsheet: Spreadsheet;
  edits: number;
  loadedIn: number;
  layout: WorkbookLayout;
}

declare global {
  interface Window {
    grid?: GridPage;
  }
}

/** What the address asks for: the small example, a response, or an analysis of 98 municipalities. */
function chosenLayout(): WorkbookLayout {
  const what = new URLSearchParams(location.search).get('vis');
  if (what === 'besvarelse') return responseLayout();
  return what === 'analyse' ? analysisLayout(98) : exampleLayout;
}

async function start(): Promise<void> {
  const layout = chosenLayout();
  const started = performance.now();
  const container = document.getElementById('grid');
  const button = document.getElementById('pane-button');
  if (container === null || button === null) throw new Error('The page is not whole');
  button.focus();
  if (new URLSearchParams(location.search).has('tabel')) {
    showTable(container, layout);
    return;
  }
  const mountSpreadsheet = await loadSpreadsheet();
  const spreadsheet = await mountSpreadsheet(container, {
    texts: da,
    onLeave: () => {
      button.focus();
    },
  });
  spreadsheet.show(layout);
  window.grid = { spreadsheet, edits: 0, loadedIn: performance.now() - started, layout };
  spreadsheet.onEdited(() => {
    if (window.grid !== undefined) window.grid.edits += 1;
  });
}

void start();

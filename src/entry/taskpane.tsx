import './no-made-code';
import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../hosts/excel/excel-host';
import { ExcelProblem } from '../hosts/excel/excel-problem';
import { officeLook } from '../hosts/excel/office-theme';
import type { OfficeWithTheme } from '../hosts/excel/office-theme';
import { runSelfTest } from '../hosts/excel/self-test/run-self-test';
import { createMemoryHost } from '../hosts/memory/memory-host';
import type { WorkbookHost } from '../hosts/workbook-host';
import { readPreferences } from '../taskpane/preferences';
import { textsIn } from '../taskpane/shared/texts-context';
import type { Texts } from '../text/da';
import { browserServices, rootElement } from './in-browser';
import { preferenceStorage } from '../taskpane/preference-storage';
import { PanePage } from '../taskpane/pane-page';

async function start(): Promise<void> {
  const inExcel = await isInExcel();
  const services = browserServices({
    explain: (error) => (error instanceof ExcelProblem ? error.message : null),
    selfTest: inExcel
      ? (texts) => runSelfTest({ excel: Excel, office: Office.context, texts, newId: services.newId })
      : null,
  });
  const host: WorkbookHost = inExcel ? excelHost(services.newId) : createMemoryHost();
  const office: OfficeWithTheme = inExcel ? Office : { context: {} };
  const look = officeLook(office, window);
  createRoot(rootElement()).render(<PanePage host={host} services={services} look={look} />);
}

/** Office.js comes from Microsoft's network; without it, or outside Office, the page still opens. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

function excelHost(newId: () => string): WorkbookHost {
  const texts = (): Texts => textsIn(readPreferences(preferenceStorage.read()).language);
  return createExcelHost({ texts, thisYear: new Date().getFullYear(), newId });
}

void start();

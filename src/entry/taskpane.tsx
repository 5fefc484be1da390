import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../hosts/excel/excel-host';
import { ExcelProblem } from '../hosts/excel/excel-problem';
import { createMemoryHost } from '../hosts/memory/memory-host';
import type { WorkbookHost } from '../hosts/workbook-host';
import { readPreferences } from '../taskpane/preferences';
import { textsIn } from '../taskpane/shared/texts-context';
import { createBrowserServices } from './web/browser-services';
import { preferenceStorage } from './web/preference-storage';
import { rootElement } from './web/root-element';
import { TaskpaneApp } from './web/taskpane-app';

async function start(): Promise<void> {
  const inExcel = await isInExcel();
  const services = createBrowserServices((error) => (error instanceof ExcelProblem ? error.message : null));
  const host: WorkbookHost = inExcel ? excelHost(services.newId) : createMemoryHost();
  const isDark = inExcel && isDarkTheme();
  createRoot(rootElement()).render(<TaskpaneApp host={host} services={services} isDark={isDark} />);
}

/** Office.js comes from Microsoft's network; without it, or outside Office, the page still opens. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

function excelHost(newId: () => string): WorkbookHost {
  const { language } = readPreferences(preferenceStorage.read());
  return createExcelHost({ texts: textsIn(language), thisYear: new Date().getFullYear(), newId });
}

function isDarkTheme(): boolean {
  // Older editions of Excel do not know their theme.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme === true;
}

void start();

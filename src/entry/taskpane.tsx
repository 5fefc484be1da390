import './no-made-code';
import { createRoot } from 'react-dom/client';
import { connectToExcel, lookWithoutExcel } from '../hosts/excel/connect';
import { ExcelProblem } from '../hosts/excel/office/excel-problem';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { readPreferences } from '../taskpane/preferences';
import { textsIn } from '../taskpane/shared/texts-context';
import type { Texts } from '../text/da';
import { browserServices, rootElement } from './in-browser';
import { preferenceStorage } from '../taskpane/preference-storage';
import { PanePage } from '../taskpane/pane-page';

async function start(): Promise<void> {
  const excel = await connectToExcel();
  const services = browserServices({
    explain: (error) => (error instanceof ExcelProblem ? error.message : null),
    selfTest: excel === null ? null : (texts) => excel.selfTest(texts, services.newId),
  });
  const texts = (): Texts => textsIn(readPreferences(preferenceStorage.read()).language);
  const { newId } = services;
  const host = excel?.host({ texts, thisYear: services.now().getFullYear(), newId }) ?? createMemoryHost();
  const look = excel?.look ?? lookWithoutExcel();
  createRoot(rootElement()).render(<PanePage host={host} services={services} look={look} />);
}

void start();

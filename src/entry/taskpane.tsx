import './no-made-code';
import { createRoot } from 'react-dom/client';
import { connectToExcel } from '../hosts/excel/connect';
import { ExcelProblem } from '../hosts/excel/office/excel-problem';
import { languageOfTag, readPreferences, shownPreferences } from '../taskpane/preferences';
import { textsIn } from '../taskpane/shared/texts-context';
import type { Texts } from '../text/da';
import { browserServices, rootElement } from './in-browser';
import { preferenceStorage } from '../taskpane/preference-storage';
import { PanePage } from '../taskpane/pane-page';

/** The pane works on Excel's workbook or not at all: answers that are kept nowhere would be lost without a word. */
async function start(): Promise<void> {
  const excel = await connectToExcel();
  if (typeof excel === 'string') {
    tellPage(excel);
    return;
  }
  const services = browserServices({
    explain: (error) => (error instanceof ExcelProblem ? error.message : null),
    selfTest: (texts) => excel.selfTest(texts, services.newId),
  });
  const language = languageOfTag(excel.displayLanguage);
  const texts = (): Texts =>
    textsIn(shownPreferences(readPreferences(preferenceStorage.read()), language).language);
  const { newId } = services;
  const host = excel.host({ texts, thisYear: services.now().getFullYear(), newId });
  createRoot(rootElement()).render(
    <PanePage host={host} services={services} look={excel.look} language={language} />,
  );
}

/** The words for it stand in the page, and blocked-start.js finds out which part is missing. */
function tellPage(why: 'blocked' | 'outside'): void {
  if (why === 'outside') document.documentElement.dataset['start'] = why;
  else document.dispatchEvent(new Event('pane-blocked'));
}

void start();

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exampleInbox } from '../../src/examples/example-inbox';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { da } from '../../src/text/da';
import { readAnalysis } from '../../src/workbook/analysis/read-analysis';
import { readResponse } from '../../src/workbook/response/read-response';
import type { RawWorkbook } from '../../src/workbook/raw-workbook';
import { writeExampleFiles } from '../../src/work/example-files';
import { officeFolder, officeInPage } from '../e2e/excel-page/office-in-page';
import { serve } from '../e2e/static-server';
import type { StaticServer } from '../e2e/static-server';
import type { Engine, Named, Role, SavedFile, Visitor } from './visitor';

const built = path.resolve(__dirname, '..', '..', 'dist', 'web');
const { pane } = da;
const thisYear = new Date().getFullYear();

const named =
  (role: Role) =>
  (name: string | RegExp): Named => ({ role, name });
const button = named('button');
const field = named('textbox');
const combobox = named('combobox');
const radio = named('radio');

/** What each part of the product must do in every engine: the same stories, told by the same person. */
export function tellStories(start: () => Promise<Engine>): void {
  let engine: Engine;
  let server: StaticServer;
  let visitor: Visitor;
  beforeAll(async () => {
    if (!existsSync(path.join(built, 'index.html'))) throw new Error('dist/web is missing: npm run build');
    server = await serve(built, { instead: excelPage() });
    engine = await start();
  });
  afterAll(async () => {
    await engine.close();
    await server.close();
  });
  beforeEach(async () => {
    visitor = await engine.visit();
  });
  afterEach(() => visitor.close());

  test('a municipality registers a system, rates it and submits the answer', async () => {
    await visitor.open(`${server.address}index.html`);
    await visitor.click(button(new RegExp(pane.welcome.respondent)));
    await introduce(visitor, 'århus', 'Aarhus');
    await registerFinished(visitor, 'Omsorgsbroen');
    await visitor.see(pane.overview.counts(1, 1));
    const submission = await submit(visitor);
    expect(submission).toMatchObject({
      municipality: '0751',
      contact: 'Anne Holm',
      registrations: [
        {
          status: 'finished',
          answers: { system: 'Omsorgsbroen', yearlyPrice: 1_250_000, 'rating:pricing': 2 },
        },
      ],
    });
  });

  test('KOMBIT reads an inbox, and the analysis that comes out holds the same answers', async () => {
    const inbox = exampleInbox({ municipalities: 6, seed: 7, date: '2026-11-23' });
    await visitor.open(`${server.address}index.html`);
    await visitor.click(button(new RegExp(pane.welcome.analyst)));
    await visitor.see(button(pane.collect.pick));
    await visitor.pick(await writeExampleFiles(inbox, da));
    await visitor.see(pane.collect.coverage(6));
    const analysis = readAnalysis(opened(await visitor.save(button(pane.collect.download))), da, {
      thisYear,
    });
    const answered = analysis?.prior.submissions.map(({ municipality }) => municipality) ?? [];
    expect([...answered].sort()).toEqual(inbox.answering);
  });

  test('in Excel’s pane a system is registered in the workbook’s cells', async () => {
    await visitor.open(`${server.address}taskpane.html`);
    await visitor.click(button(new RegExp(pane.welcome.respondent)));
    await introduce(visitor, 'odense', 'Odense');
    await registerFinished(visitor, '=Omsorgsbroen');
    await visitor.see(pane.overview.counts(1, 1));
    expect(await visitor.evaluate(cellUnder('System'))).toBe('=Omsorgsbroen');
    expect(await visitor.evaluate(cellUnder('Årlig pris (kr.)'))).toBe(1_250_000);
    expect(await submit(visitor)).toMatchObject({ municipality: '0461' });
  });

  test('after one visit the work goes on without the web server', async () => {
    const alone = await serve(built);
    await visitor.open(`${alone.address}index.html`);
    await visitor.click(button(pane.welcome.exampleRespondent));
    await visitor.see(pane.overview.counts(7, 4));
    await visitor.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await alone.close();
    await visitor.reload();
    await visitor.see(pane.overview.counts(7, 4));
    // Nothing has the keyboard after a reload.
    await visitor.press('F6');
    expect(await visitor.evaluate(keyboardIsInSheets)).toBe(true);
    await visitor.click(button(pane.overview.register));
    await visitor.type(combobox(questionName('system')), 'Omsorgsbroen');
    await visitor.click(button(pane.back));
    await visitor.see(pane.overview.counts(1, 0));
    await visitor.reload();
    await visitor.see(pane.overview.counts(1, 0));
  });

  test('a second tab says that the work is open elsewhere, and can take it over', async () => {
    await visitor.open(`${server.address}index.html`);
    await visitor.click(button(pane.welcome.exampleRespondent));
    await visitor.see(pane.overview.counts(7, 4));
    const second = await visitor.anotherTab();
    await second.open(`${server.address}index.html`);
    await second.see(pane.workbench.openElsewhere);
    await second.see(pane.overview.counts(7, 4));
    await second.click(button(pane.workbench.continueHere));
    await second.see(pane.workbench.takenOver);
    await visitor.see(pane.workbench.openElsewhere);
    await second.close();
  });
}

/** The pane's page with a strict Excel in the place of Microsoft's script. */
function excelPage(): ReadonlyMap<string, string> {
  const page = readFileSync(path.join(built, 'taskpane.html'), 'utf8');
  return new Map([
    ['taskpane.html', page.replace(`${officeFolder}office.js`, 'strict-excel.js')],
    ['strict-excel.js', officeInPage()],
  ]);
}

const keyboardIsInSheets = `document.querySelector('section[aria-label="${pane.workbench.workbook}"]').contains(document.activeElement)`;

function questionName(key: 'system' | 'vendor' | 'domain'): RegExp {
  return new RegExp(`^${escaped(da.questions[key].ask)}`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function introduce(visitor: Visitor, typed: string, municipality: string): Promise<void> {
  await visitor.type(combobox(new RegExp(`^${pane.contact.municipality}`)), typed);
  await visitor.click({ role: 'option', name: municipality });
  await visitor.type(field(new RegExp(`^${pane.contact.name}`)), 'Anne Holm');
  await visitor.type(field(new RegExp(`^${pane.contact.email}`)), 'anne.holm@kommune.test');
  await visitor.click(button(pane.contact.start));
}

async function registerFinished(visitor: Visitor, system: string): Promise<void> {
  const toPage = (page: keyof typeof da.formPages.tabs): Promise<void> =>
    visitor.click({ role: 'tab', name: new RegExp(`^${da.formPages.tabs[page]}`) });
  await visitor.click(button(pane.overview.register));
  await visitor.type(combobox(questionName('system')), system);
  await visitor.type(combobox(questionName('vendor')), 'Nordvang IT A/S');
  await visitor.select(combobox(questionName('domain')), 'Social og sundhed');
  await visitor.click(radio('Monopol (én leverandør)'));
  await visitor.click({ role: 'checkbox', name: /svær at eftergøre/ });
  // The keys go on from where the hand was.
  await visitor.click(radio('4 God'));
  await visitor.press('2');
  for (const place of [1, 2, 3, 4]) await visitor.click({ ...radio('4 God'), place });
  await visitor.click(radio('Koordineret forhandling'));
  await toPage('more');
  await visitor.type(field(/^Årlig pris/), '1.250.000');
  await visitor.see(/≈ [\d,]+ kr\. pr\. indbygger/);
  await visitor.see(pane.form.allAnswered);
  await visitor.click(button(pane.form.done));
}

async function submit(visitor: Visitor) {
  await visitor.click(button(pane.overview.submit));
  await visitor.click(button(pane.submit.make));
  const file = await visitor.save(button(pane.submit.download));
  expect(file.name).toMatch(/^Besvarelse_\d{4}_[A-Za-z]+_\d{4}-\d{2}-\d{2}_r1\.xlsx$/);
  const { submission } = readResponse(opened(file), file.name, {
    thisYear,
    newId: () => crypto.randomUUID(),
  });
  await visitor.click(button(pane.submit.yes));
  return submission;
}

function opened({ name, bytes }: SavedFile): RawWorkbook {
  const reading = readXlsx(bytes, name);
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  return reading.workbook;
}

/** An expression for the first registration's cell below a header of the workbook. */
function cellUnder(header: string): string {
  return `(() => {
    const sheet = window.strictExcel.sheet('Registreringer');
    const { area } = sheet.tables[0];
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.peek(area.top, column).content === ${JSON.stringify(header)}) return sheet.peek(area.top + 1, column).content;
    }
    return 'no such column';
  })()`;
}

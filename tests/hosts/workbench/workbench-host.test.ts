import { layoutShown } from '../../../src/hosts/workbench/state/shown-layout';
import { typeInCell } from '../../../src/workbench/sheets/type-in-cell';
import type { CellPlace } from '../../../src/workbench/sheets/type-in-cell';
import { createWorkbenchHost } from '../../../src/hosts/workbench/workbench-host';
import type { WorkbenchHost } from '../../../src/hosts/workbench/workbench-host';
import { emptyWorkbench } from '../../../src/hosts/workbench/state/workbench-state';
import type { Kept, WorkbenchState } from '../../../src/hosts/workbench/state/workbench-state';
import type { OutgoingFile } from '../../../src/hosts/workbook-host';
import { applySurveyChange, emptySurvey } from '../../../src/survey/survey-change';
import { columnIndex, registrationsSheet } from '../../../src/workbook/response/response-format';
import { aRegistration } from '../../builders/registration';
import { aSurvey } from '../../builders/survey';
import { describeWorkbookHost } from '../../contracts/workbook-host-contract';

const now = new Date(2026, 10, 23, 10, 42);

/** A browser that keeps things, until it is told not to. */
function aBrowser() {
  let stored: Kept | null = null;
  let keeps = true;
  const downloads: OutgoingFile[] = [];
  const create = (initial: WorkbenchState | null = null) =>
    createWorkbenchHost({
      store: {
        load: () => Promise.resolve(stored),
        save: (kept) => {
          if (keeps) stored = kept;
          return Promise.resolve(keeps);
        },
      },
      initial: initial && { state: initial, at: null },
      now: () => now,
      download: (file) => downloads.push(file),
      reading: () => ({ thisYear: 2026, newId: () => crypto.randomUUID() }),
    });
  return {
    create,
    downloads,
    stored: () => stored?.state ?? null,
    refuse: () => {
      keeps = false;
    },
  };
}

describeWorkbookHost('the workbench', () => {
  const host = aBrowser().create();
  let selected: string | null = null;
  host.onShowCell((sheet, cell) => {
    selected = `${sheet}!${cell}`;
  });
  return {
    host,
    selected: () => selected,
    changeElsewhere: (changes) =>
      host.replace({
        ...host.state(),
        survey: changes.reduce(applySurveyChange, host.state().survey ?? emptySurvey),
      }),
    settle: () => Promise.resolve(),
  };
});

describe('the workbench', () => {
  it('shows an empty form before anyone has begun, and what is typed in it begins the answer', async () => {
    const host = aBrowser().create();
    const form = layoutShown('response', host.state())!;
    expect(form.sheets.map(({ name }) => name)).toEqual(['Besvarelse', 'Registreringer', 'Kodebog']);
    expect(await host.readSurvey()).toBeNull();
    const place = { sheet: registrationsSheet, row: 1, column: columnIndex('system') };
    await host.edit('response', typeInCell(form, place, 'Sagsys'));
    const { registrations } = (await host.readSurvey())!.survey;
    expect(registrations.map(({ answers }) => answers.system)).toEqual(['Sagsys']);
  });

  it('has after a reload what it had before', async () => {
    const browser = aBrowser();
    const survey = aSurvey();
    await browser.create().applyChanges([{ kind: 'respondent', respondent: survey.respondent }]);
    const reloaded = browser.create(browser.stored());
    expect((await reloaded.readSurvey())?.survey.respondent).toEqual(survey.respondent);
  });

  it('says when the browser keeps nothing, and goes on', async () => {
    const browser = aBrowser();
    const host = browser.create();
    const listener = jest.fn();
    host.onChanged(listener);
    browser.refuse();
    const survey = aSurvey();
    await host.replace({ ...emptyWorkbench, survey });
    expect(host.isKept()).toBe(false);
    expect(host.state().survey).toEqual(survey);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is emptied in the browser as well', async () => {
    const browser = aBrowser();
    const host = browser.create({ ...emptyWorkbench, survey: aSurvey() });
    await host.replace(emptyWorkbench);
    expect(browser.stored()).toEqual(emptyWorkbench);
    expect(await host.readSurvey()).toBeNull();
  });

  it('hands files to the browser, and holds one workbook at a time', async () => {
    const browser = aBrowser();
    const host = browser.create();
    const file = { name: 'a.xlsx', type: 'x', bytes: new Uint8Array([1]) };
    await host.deliver(file);
    expect(browser.downloads).toEqual([file]);
    await expect(host.openWorkbook(file)).rejects.toThrow();
  });

  it('takes in what is written in the sheets, and a line of its own gets an Id', async () => {
    const host = aBrowser().create({ ...emptyWorkbench, survey: aSurvey() });
    const before = host.state().survey!.registrations;
    await host.edit(
      'response',
      typeInCell(layoutShown('response', host.state())!, nextLine(host), 'Nyt system'),
    );
    const after = host.state().survey!.registrations;
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)!.answers.system).toBe('Nyt system');
    expect(after.at(-1)!.id).not.toBe('');
  });

  it('leaves the survey alone when the sheets hold none any more', async () => {
    const survey = aSurvey();
    const host = aBrowser().create({ ...emptyWorkbench, survey });
    await host.edit('response', { ...layoutShown('response', host.state())!, sheets: [] });
    expect(host.state().survey).toBe(survey);
  });

  it('takes in edits that are on their way before the pane’s change, so that neither is lost', async () => {
    const host = aBrowser().create({ ...emptyWorkbench, survey: aSurvey() });
    const first = host.state().survey!.registrations[0]!;
    const edited = typeInCell(layoutShown('response', host.state())!, nextLine(host), 'Nyt system');
    const stop = host.askBefore(() => {
      stop();
      void host.edit('response', edited);
    });
    await host.applyChanges([
      { kind: 'answer', id: first.id, key: 'vendor', answer: { value: 'Nordvang IT A/S' } },
    ]);
    const { registrations } = host.state().survey!;
    expect(registrations.map(({ answers }) => answers.system)).toEqual([first.answers.system, 'Nyt system']);
    expect(registrations[0]!.answers.vendor).toBe('Nordvang IT A/S');
  });

  it('has an analyst’s words in the workbook that is read, and in what the browser keeps', async () => {
    const browser = aBrowser();
    const host = browser.create();
    const analysis = { title: 'Analyse', sheets: [{ name: 'Vægte', columns: [], rows: [[{ value: 3 }]] }] };
    await host.showAnalysis(analysis);
    await host.edit('analysis', typeInCell(analysis, { sheet: 'Vægte', row: 0, column: 1 }, '4,5'));
    const [sheet] = (await host.readWorkbook()).sheets;
    expect(sheet!.cells.map(({ value }) => value)).toEqual([
      { kind: 'number', number: 3 },
      { kind: 'number', number: 4.5 },
    ]);
    expect(browser.stored()).toEqual(host.state());
  });
});

/** The system's cell in the first blank line below the registrations. */
function nextLine(host: WorkbenchHost): CellPlace {
  const sheet = layoutShown('response', host.state())!.sheets.find(
    ({ name }) => name === registrationsSheet,
  )!;
  const [table] = sheet.tables!;
  const row = table!.range.top + 1 + host.state().survey!.registrations.length;
  return { sheet: sheet.name, row, column: columnIndex('system') };
}

it('an empty row that is inserted between systems stays there, as a system that is begun', async () => {
  const survey = aSurvey({ registrations: [aRegistration(), aRegistration()] });
  const host = aBrowser().create({ ...emptyWorkbench, survey });
  const layout = layoutShown('response', host.state())!;
  const sheets = layout.sheets.map((sheet) => {
    const [table] = sheet.tables ?? [];
    if (sheet.name !== registrationsSheet || table === undefined) return sheet;
    const range = { ...table.range, bottom: table.range.bottom + 1 };
    return {
      ...sheet,
      rows: sheet.rows.toSpliced(range.top + 2, 0, []),
      tables: [{ ...table, range }],
    };
  });
  await host.edit('response', { ...layout, sheets });
  const [first, begun, second] = host.state().survey?.registrations ?? [];
  expect([first, second]).toEqual(survey.registrations);
  expect(begun).toMatchObject({ answers: {}, unread: {}, status: 'draft' });
});

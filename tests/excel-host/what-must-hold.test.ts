import { watchChanges } from '../../src/hosts/excel/office/watch-changes';
import { runSelfTest } from '../../src/hosts/excel/self-test/run-self-test';
import { da } from '../../src/text/da';
import { columns } from '../../src/survey/questionnaire';
import { columnLetters } from '../../src/workbook/cell-reference';
import type { Sheet, WorkbookLayout } from '../../src/workbook/sheet';
import { aNewId, aRegistration } from '../builders/registration';
import { aLayout, aSheet, cell } from '../builders/workbook-layout';
import { createOfficeJs } from './client-layer';
import { anExcelWorkbook, aMoment, named, put, roundTrips, systemsOf } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';
import { gridUser } from './strict/grid-user';
import type { RequestBody } from './strict/request';

jest.setTimeout(60_000);

const sheet = 'Registreringer';
/** The first column to the right of the table. */
const beside = columnLetters(columns.length + 2);

async function withSystems(...names: readonly string[]): Promise<ExcelWorkbook & { ids: readonly string[] }> {
  const workbook = anExcelWorkbook();
  const all = names.map(named);
  await workbook.host.applyChanges(all.map(put));
  return { ...workbook, ids: all.map(({ id }) => id) };
}

/** Every request from now on, as Excel gets it. */
function requests({ strict }: Pick<ExcelWorkbook, 'strict'>): readonly RequestBody[] {
  const seen: RequestBody[] = [];
  const answer = strict.execute.bind(strict);
  strict.execute = (body, flags) => {
    seen.push(JSON.parse(JSON.stringify(body)) as RequestBody);
    return answer(body, flags);
  };
  return seen;
}

const actionsIn = (bodies: readonly RequestBody[]): readonly string[] =>
  bodies.flatMap(({ Actions }) => Actions.map(({ Name }) => Name));

describe('a registration is known by its Id', () => {
  it('also where the Id stands in capitals, which are left as they are', async () => {
    const { host, strict, ids } = await withSystems('Alfa');
    const capitals = ids[0]!.toUpperCase();
    strict.type(sheet, 'A2', capitals);
    expect(await systemsOf(host)).toEqual(['Alfa']);
    expect(strict.valueAt(sheet, 'A2')).toBe(capitals);
    await host.applyChanges([
      { kind: 'answer', id: ids[0]!, key: 'vendor', answer: { value: 'Nordsystem' } },
    ]);
    expect(strict.valueAt(sheet, 'C2')).toBe('Nordsystem');
    expect(await systemsOf(host)).toEqual(['Alfa']);
  });

  it('where it lies now, and not where the pane saw it last', async () => {
    const { host, strict } = await withSystems('Alfa');
    const own = strict.sheet(sheet);
    own.tables[0]!.name = 'Systemliste';
    own.name = 'Gammelt';
    await host.readSurvey();
    const other = anExcelWorkbook();
    await other.host.applyChanges([put(named('Beta'))]);
    // Somebody brings in the right list: its table has the survey's name, and counts from now on.
    const right = other.strict.sheet(sheet);
    strict.workbook.addSheet(sheet);
    strict.sheet(sheet).become({ ...right.content(), name: sheet });
    await host.applyChanges([put(named('Gamma'))]);
    expect(strict.valueAt(sheet, 'B3')).toBe('Gamma');
    expect(strict.valueAt('Gammelt', 'B3')).toBe('');
  });
});

describe('what is the user’s own beside the table', () => {
  it('stays where it is when systems are deleted and put in front of others', async () => {
    const { host, strict, ids } = await withSystems('Alfa', 'Beta', 'Gamma');
    for (const row of [2, 3, 4]) strict.type(sheet, `${beside}${String(row)}`, `Note ${String(row)}`);
    await host.applyChanges([{ kind: 'remove', id: ids[0]! }]);
    await host.applyChanges([{ kind: 'put', registration: named('Ny'), before: ids[2]! }]);
    expect(await systemsOf(host)).toEqual(['Beta', 'Ny', 'Gamma']);
    expect([2, 3, 4].map((row) => strict.valueAt(sheet, `${beside}${String(row)}`))).toEqual([
      'Note 2',
      'Note 3',
      'Note 4',
    ]);
  });

  it('keeps its number format in a column of the table, when the row is written', async () => {
    const { host, strict } = await withSystems('Alfa');
    const table = strict.sheet(sheet).tables[0]!;
    table.area = { ...table.area, right: table.area.right + 1 };
    const column = columnLetters(columns.length + 1);
    strict.type(sheet, `${column}1`, 'Vores andel');
    strict.type(sheet, `${column}2`, 0.25);
    strict.sheet(sheet).cell(1, columns.length).numberFormat = '0.00 "andele"';
    const [own] = (await host.readSurvey())!.survey.registrations;
    await host.applyChanges([put({ ...own!, answers: { ...own!.answers, vendor: 'Havbakke' } })]);
    expect(strict.formatAt(sheet, `${column}2`)).toBe('0.00 "andele"');
  });

  it('keeps the formats of the last row, when its system is removed', async () => {
    const { host, strict, ids } = await withSystems('Alfa');
    const table = strict.sheet(sheet).tables[0]!;
    table.area = { ...table.area, bottom: table.area.top + 1 };
    const formats = columns.map((_, index) => strict.sheet(sheet).peek(1, index).numberFormat);
    expect(new Set(formats).size).toBeGreaterThan(2);
    await host.applyChanges([{ kind: 'remove', id: ids[0]! }]);
    expect(await systemsOf(host)).toEqual([]);
    expect(columns.map((_, index) => strict.sheet(sheet).peek(1, index).numberFormat)).toEqual(formats);
  });
});

describe('round trips', () => {
  it('carry at most 1.5 MB, however many systems are put in at once', async () => {
    const workbook = await withSystems('Alfa');
    const { host, strict } = workbook;
    const from = strict.roundTrips.length;
    const long = 'Lang bemærkning om systemet. '.repeat(100);
    await host.applyChanges(
      Array.from({ length: 400 }, (_, index) => {
        const own = named(`S${String(index)}`);
        return put({ ...own, answers: { ...own.answers, remark: long } });
      }),
    );
    expect(Math.max(...strict.roundTrips.slice(from).map(({ bytes }) => bytes))).toBeLessThanOrEqual(
      1_500_000,
    );
    expect(await systemsOf(host)).toHaveLength(401);
  });

  it('are not spent on a change that changes nothing', async () => {
    const workbook = await withSystems('Alfa', 'Beta');
    const { host, strict, ids } = workbook;
    await host.applyChanges([{ kind: 'remove', id: ids[0]! }]);
    expect(await roundTrips(strict, () => host.applyChanges([{ kind: 'remove', id: ids[0]! }]))).toBe(1);
  });

  it('are no more for two hundred jumps than for one, and calculate and draw once', async () => {
    const jumps = (count: number): WorkbookLayout =>
      aLayout(
        aSheet({
          name: 'Jump',
          rows: Array.from({ length: count }, (_, row) => [
            cell(`Til ${String(row)}`, { link: { sheet: 'Jump', cell: 'A1' } }),
          ]),
        }),
      );
    const counts = [];
    for (const count of [1, 200]) {
      const { host, strict } = anExcelWorkbook();
      const sent = requests({ strict });
      counts.push(await roundTrips(strict, () => host.showAnalysis(jumps(count))));
      for (const body of sent.filter(({ Actions }) => Actions.some(({ Name }) => Name === 'Values')))
        expect(actionsIn([body])).toEqual(
          expect.arrayContaining([
            'SuspendApiCalculationUntilNextSync',
            'SuspendScreenUpdatingUntilNextSync',
          ]),
        );
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('wait in Excel itself while a cell is edited, and are not sent again', async () => {
    const workbook = anExcelWorkbook({ pauses: [] });
    await workbook.host.applyChanges([put(named('Alfa'))]);
    workbook.strict.beginEditing();
    const saving = workbook.host.applyChanges([put(named('Beta'))]);
    await aMoment();
    workbook.strict.finishEditing();
    await saving;
    expect(await systemsOf(workbook.host)).toEqual(['Alfa', 'Beta']);
  });

  it('give up after moments when a cell is opened between reading and writing, and write nothing twice', async () => {
    const { host, strict } = anExcelWorkbook({ firstPatience: 30, patience: 60_000 });
    await host.applyChanges([put(named('Alfa'))]);
    const write = strict.roundTrips.length + 1;
    strict.beforeRequest = (trip) => {
      if (trip === write) strict.beginEditing();
    };
    const change = put(named('Beta'));
    await expect(host.applyChanges([change])).rejects.toThrow(da.excel.silent);
    strict.beforeRequest = () => undefined;
    strict.finishEditing();
    await aMoment();
    await host.applyChanges([change]);
    expect(await systemsOf(host)).toEqual(['Alfa', 'Beta']);
  });
});

test('a cell in column 61, and in every other column, is read', async () => {
  const { host, strict } = anExcelWorkbook();
  const places = [59, 60, 61, 62, 200].map((column) => `${columnLetters(column)}3`);
  for (const place of places) strict.type('Ark1', place, `I ${place}`);
  const [read] = (await host.readWorkbook()).sheets;
  expect(read?.cells.map(({ value }) => value)).toEqual(
    places.map((place) => ({ kind: 'text', text: `I ${place}` })),
  );
});

describe('events', () => {
  it('tell once of many keystrokes, however long they take', async () => {
    const { excel, strict } = createOfficeJs();
    let heard = 0;
    const stop = watchChanges(excel, 40, null).onChanged(() => {
      heard += 1;
    });
    await aMoment();
    for (const text of ['B', 'Be', 'Ber', 'Berg', 'Bergl', 'Bergly']) {
      strict.type('Ark1', 'B3', text);
      await aMoment();
    }
    expect(heard).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(heard).toBe(1);
    stop();
  });

  it('tell of sheets that come and go', async () => {
    const { excel, strict } = createOfficeJs();
    let heard = 0;
    const stop = watchChanges(excel, 1, null).onChanged(() => {
      heard += 1;
    });
    await aMoment();
    const added = strict.workbook.addSheet('Nyt');
    strict.announceChanges();
    await aMoment();
    expect(heard).toBe(1);
    strict.workbook.deleteSheet(added);
    strict.announceChanges();
    await aMoment();
    expect(heard).toBe(2);
    stop();
  });
});

test('rows that never hold still end in words that name what should stand where', async () => {
  const { host, strict, ids } = await withSystems('Gamma', 'Alfa', 'Beta', 'Delta');
  const user = gridUser(strict, sheet);
  const write = strict.roundTrips.length + 2;
  let down = false;
  strict.beforeRequest = (trip) => {
    if (trip < write) return;
    down = !down;
    user.sortDown(down ? 'System' : 'Id');
  };
  const failing = host.applyChanges([
    { kind: 'answer', id: ids[1]!, key: 'vendor', answer: { value: 'Rudens' } },
  ]);
  await expect(failing).rejects.toThrow(/faldt ikke til ro/);
  await expect(failing).rejects.toThrow(/Fjordsoft/);
});

describe('an analysis in the place of an earlier one', () => {
  const body = { top: 1, left: 0, bottom: 2, right: 1 };
  const first: Sheet = aSheet({
    name: 'Systemer',
    columns: [{ width: 20 }, { width: 8, hidden: true }],
    rows: [
      [cell('System'), cell('Pris')],
      [cell('A'), cell(1)],
      [cell('B'), cell(2)],
    ],
    tables: [{ name: 'Systemer', range: { ...body, top: 0 } }],
    rowHeights: { 1: 44 },
    freeze: { rows: 1, columns: 1 },
    highlights: [{ kind: 'formula', range: body, formula: '$B2>1', look: 'gap' }],
    validations: [{ range: body, rule: { kind: 'whole', min: 1, max: 5 } }],
  });

  it('keeps none of its highlights, rules, hidden columns and rows, heights and frozen cells', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(aLayout(first));
    const own = strict.sheet('Systemer');
    own.formats.push({ area: { top: 2, left: 0, bottom: 2, right: 16_383 }, rowHidden: true });
    const { freeze: _frozen, highlights: _lit, validations: _ruled, rowHeights: _high, ...plain } = first;
    await host.showAnalysis(aLayout({ ...plain, columns: [{ width: 20 }, { width: 8 }] }));
    expect(own.conditionalFormats).toEqual([]);
    expect(own.validations).toEqual([]);
    expect(own.settings).not.toHaveProperty('freeze');
    const last = (row: number, column: number, name: string): unknown =>
      own.formats.findLast(
        ({ area, ...asked }) =>
          asked[name] !== undefined &&
          row >= area.top &&
          row <= area.bottom &&
          column >= area.left &&
          column <= area.right,
      )?.[name];
    expect(last(0, 1, 'columnHidden')).toBe(false);
    expect(last(2, 0, 'rowHidden')).toBe(false);
    expect([last(1, 0, 'RowHeight'), last(1, 0, 'UseStandardHeight')]).toEqual([undefined, true]);
  });

  it('is known by its sheets’ names in whatever case', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(aLayout(first));
    strict.sheet('Systemer').name = 'SYSTEMER';
    await host.showAnalysis(aLayout(first));
    expect(strict.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1', 'SYSTEMER']);
    await host.removeAnalysis(aLayout(first));
    expect(strict.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
  });

  it('shows what each jump says, and never its address', async () => {
    const { host, strict } = anExcelWorkbook();
    const link = { sheet: 'Systemer', cell: 'A1' };
    const rows = [
      [cell('Til A', { link }), cell('', { link }), cell(2, { link, formula: '1+1' }), cell(5, { link })],
    ];
    await host.showAnalysis(aLayout(first, { name: 'Jump', rows }));
    expect(['A1', 'B1', 'D1'].map((at) => strict.valueAt('Jump', at))).toEqual(['Til A', '', 5]);
    expect(strict.formulaAt('Jump', 'C1')).toBe('=1+1');
    expect(strict.sheet('Jump').links).toHaveLength(4);
  });

  it('draws over the cells of a sheet with an apostrophe in its name, and jumps there', async () => {
    const { host, strict } = anExcelWorkbook();
    const name = "Bo's 'ark'.";
    const layout = aLayout(
      { ...first, name },
      {
        name: 'Diagram',
        rows: [[cell('Til Bo', { link: { sheet: name, cell: 'A2' } })]],
        charts: [
          {
            kind: 'bar',
            title: 'Priser',
            range: { top: 3, left: 0, bottom: 9, right: 3 },
            categories: "'Bo''s ''ark''.'!$A$2:$A$3",
            series: [{ name: 'Pris', values: "'Bo''s ''ark''.'!$B$2:$B$3" }],
          },
        ],
      },
    );
    await host.showAnalysis(layout);
    expect(strict.sheet('Diagram').charts).toMatchObject([
      { series: [{ values: `${name}!B2:B3`, categories: `${name}!A2:A3` }] },
    ]);
    expect(strict.sheet('Diagram').links).toMatchObject([{ documentReference: "'Bo''s ''ark''.'!A2" }]);
  });
});

describe('another workbook in front', () => {
  it('keeps everything waiting that needs the window or a name, and the work goes on when it is back', async () => {
    for (const work of ['first', 'analysis'] as const) {
      const { host, strict } = anExcelWorkbook({ pauses: [5, 5, 5] });
      strict.workbook.isInFront = false;
      setTimeout(() => {
        strict.workbook.isInFront = true;
      }, 8);
      await (work === 'first'
        ? host.applyChanges([put(named('Alfa'))])
        : host.showAnalysis(aLayout({ name: 'Overblik', rows: [[cell('x')]] })));
      expect(strict.workbook.sheets.length).toBeGreaterThan(1);
    }
  });

  it('is told of in words when it stays there, also where Excel only says that a name is not found', async () => {
    const { host, strict } = anExcelWorkbook({ pauses: [1] });
    strict.workbook.isInFront = false;
    await expect(host.showAnalysis(aLayout({ name: 'Overblik' }))).rejects.toThrow(da.excel.otherWorkbook);
    expect(await systemsOf(host)).toEqual([]);
    expect(strict.workbook.sheets).toHaveLength(1);
  });

  it('keeps no system from being saved or read', async () => {
    const { host, strict } = await withSystems('Alfa');
    strict.workbook.isInFront = false;
    await host.applyChanges([put(named('Beta'))]);
    expect(await systemsOf(host)).toEqual(['Alfa', 'Beta']);
  });
});

describe('an Excel that is not kind', () => {
  it('whose structure is protected says so, and nothing is written', async () => {
    const { host, strict } = anExcelWorkbook();
    strict.workbook.isStructureProtected = true;
    await expect(host.applyChanges([put(named('Alfa'))])).rejects.toThrow(da.excel.denied);
    expect(strict.workbook.sheets).toHaveLength(1);
    strict.workbook.isStructureProtected = false;
    await host.applyChanges([put(named('Alfa'))]);
    expect(await systemsOf(host)).toEqual(['Alfa']);
  });

  it('that reads a day’s format back in its own language still gives the day', async () => {
    const { host, strict } = anExcelWorkbook();
    strict.workbook.localFormats = { 'dd-mm-yyyy': 'm/d/yyyy' };
    const own = aRegistration({ answers: { system: 'Alfa', contractExpiry: '2027-12-31' }, status: 'draft' });
    await host.applyChanges([put(own)]);
    expect((await host.readSurvey())?.survey.registrations[0]?.answers).toEqual(own.answers);
  });

  it('whose table is kept from growing by a rule below it gets the system into the table all the same', async () => {
    const { host, strict } = await withSystems('Alfa');
    const table = strict.sheet(sheet).tables[0]!;
    table.area = { ...table.area, bottom: table.area.top + 1 };
    await host.applyChanges([put(named('Beta'))]);
    expect(table.area.bottom - table.area.top).toBe(2);
  });

  it('whose table has a row of totals gets the system above it', async () => {
    const { host, strict } = await withSystems('Alfa');
    const table = strict.sheet(sheet).tables[0]!;
    table.area = { ...table.area, bottom: table.area.top + 2 };
    table.showTotals = true;
    strict.type(sheet, 'B3', 'I alt');
    await host.applyChanges([put(named('Beta'))]);
    expect(strict.valueAt(sheet, 'B4')).toBe('I alt');
    expect(await systemsOf(host)).toEqual(['Alfa', 'Beta']);
  });

  it('that may not open workbooks says which way is left', async () => {
    const { host, strict } = anExcelWorkbook();
    const file = { name: 'Svar.xlsx', type: '', bytes: new Uint8Array([1]) };
    strict.workbook.refusesToOpen = 'InvalidOperation';
    await expect(host.openWorkbook(file)).rejects.toThrow(da.excel.openRefused);
  });
});

test('a self-test whose sheet cannot be removed looks, and names it', async () => {
  const { excel, strict } = createOfficeJs();
  const answer = strict.execute.bind(strict);
  strict.execute = (body, flags) => {
    // Excel says that the sheet is gone, and keeps it.
    const Actions = body.Actions.filter(
      ({ Name, ObjectPathId }) =>
        Name !== 'Delete' || body.ObjectPaths[String(ObjectPathId)]?.Name !== 'GetItemOrNullObject',
    );
    return answer({ ...body, Actions }, flags);
  };
  const report = await runSelfTest({
    excel,
    office: {},
    texts: da,
    newId: aNewId,
    patience: 2000,
    eventPatience: 50,
  });
  expect(report.leftSheet).toMatch(/^Selvtest /);
});

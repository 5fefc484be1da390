import { da } from '../../src/text/da';
import type { Sheet, WorkbookLayout } from '../../src/workbook/sheet';
import { aLayout, aSheet, cell } from '../builders/workbook-layout';
import { anExcelWorkbook, named, put, roundTrips, systemsOf } from './excel-workbook';

jest.setTimeout(60_000);

const systems: Sheet = aSheet({
  name: 'Systemer',
  columns: [{ width: 20 }, { width: 10 }, { width: 5, hidden: true }],
  rows: [
    [cell('Systemer', { style: 'title' })],
    [cell('System', { style: 'header', band: 'band1' }), cell('Pris', { style: 'header' }), cell('Andel')],
    [
      cell('=HYPERLINK("http://ondt.example")', { link: { sheet: 'Overblik', cell: 'A1' }, style: 'link' }),
      cell(1250000, { format: 'money' }),
      cell(0.5, { formula: 'B3/SUM(B3:B4)', format: 'percent' }),
    ],
    [
      cell('Lønsys'),
      cell(46000, { format: 'date' }),
      cell(0.5, { formula: 'B4/SUM(B3:B4)', format: 'percent' }),
    ],
  ],
  tables: [{ name: 'Systemer', range: { top: 1, left: 0, bottom: 3, right: 2 } }],
  freeze: { rows: 2, columns: 1 },
  validations: [
    {
      range: { top: 2, left: 0, bottom: 3, right: 0 },
      rule: { kind: 'list', source: 'Overblik!$A$1:$A$2' },
      prompt: { title: 'Spor', text: 'Vælg et spor' },
      error: { severity: 'warning', title: 'Ikke på listen', text: 'Vælg fra listen' },
    },
  ],
  highlights: [
    {
      kind: 'scale',
      range: { top: 2, left: 1, bottom: 3, right: 1 },
      direction: 'bad-high',
      low: 0,
      high: 100,
    },
    { kind: 'formula', range: { top: 2, left: 0, bottom: 3, right: 2 }, formula: '$B3>100', look: 'gap' },
  ],
  repeatRows: 2,
});

const overview: Sheet = aSheet({
  name: 'Overblik',
  rows: [[cell('Overblik')], [cell(2)]],
  charts: [
    {
      kind: 'bar',
      title: 'Priser',
      range: { top: 3, left: 0, bottom: 15, right: 5 },
      categories: 'Systemer!$A$3:$A$4',
      series: [
        { name: 'Pris', values: 'Systemer!$B$3:$B$4' },
        { name: 'Andel', values: "'Systemer'!$C$3:$C$4" },
      ],
      axes: { category: { title: 'System' }, value: { title: 'Kr.' } },
    },
  ],
});

const analysis: WorkbookLayout = {
  title: 'Analyse',
  sheets: [overview, systems],
  names: { grænse: 'Overblik!$A$2' },
};

describe('an analysis in Excel', () => {
  it('stands there with its values, formulas and formats, and text stays text', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    expect(strict.valueAt('Systemer', 'A3')).toBe('=HYPERLINK("http://ondt.example")');
    expect(strict.formulaAt('Systemer', 'A3')).toBeNull();
    expect(strict.formulaAt('Systemer', 'C4')).toBe('=B4/SUM(B3:B4)');
    expect(strict.formatAt('Systemer', 'B3')).toBe('#,##0 "kr."_-');
    expect(strict.formatAt('Systemer', 'B4')).toBe('dd-mm-yyyy');
    expect(strict.workbook.names.get('grænse')).toBe('=Overblik!$A$2');
    expect(strict.workbook.activeSheet).toBe('Overblik');
  });

  it('carries tables, frozen cells, widths, hidden columns, links and printing over', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    const sheet = strict.sheet('Systemer');
    expect(sheet.tables).toMatchObject([
      { name: 'Systemer', area: systems.tables?.[0]?.range, style: 'TableStyleLight1' },
    ]);
    expect(sheet.settings).toMatchObject({
      freeze: { rows: 2, columns: 1 },
      Orientation: 'Landscape',
      printTitleRows: '$1:$2',
      Gridlines: true,
    });
    expect(sheet.formats).toContainEqual({
      area: { top: 0, left: 0, bottom: 1_048_575, right: 0 },
      ColumnWidth: 108.75,
    });
    expect(sheet.formats).toContainEqual({
      area: { top: 0, left: 2, bottom: 1_048_575, right: 2 },
      columnHidden: true,
    });
    expect(sheet.links).toMatchObject([{ documentReference: "'Overblik'!A1" }]);
  });

  it('carries validation, highlights and charts over', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    const sheet = strict.sheet('Systemer');
    expect(sheet.validations).toMatchObject([
      {
        Rule: { list: { inCellDropDown: true, source: '=Overblik!$A$1:$A$2' } },
        Prompt: { title: 'Spor', message: 'Vælg et spor' },
        ErrorAlert: { style: 'Warning' },
      },
    ]);
    expect(sheet.conditionalFormats).toMatchObject([
      { type: 'ColorScale', Criteria: { midpoint: { formula: '50', type: 'Number' } } },
      { type: 'Custom', Rule: { Formula: '=$B3>100' } },
    ]);
    expect(strict.sheet('Overblik').charts).toMatchObject([
      {
        type: 'BarClustered',
        position: 'A4:F16',
        Title: { Text: 'Priser' },
        CategoryAxis: { ReversePlotOrder: true, Title: { Text: 'System' } },
        series: [
          { Name: 'Pris', values: 'Systemer!B3:B4', categories: 'Systemer!A3:A4' },
          { Name: 'Andel', values: 'Systemer!C3:C4', categories: 'Systemer!A3:A4' },
        ],
      },
    ]);
  });

  it('takes the place of an earlier one, and of nothing else', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.applyChanges([put(named('Sagsys'))]);
    strict.type('Ark1', 'A1', 'Mine noter');
    await host.showAnalysis(analysis);
    const sheet = strict.sheet('Systemer');
    strict.type('Systemer', 'F9', 'Kladde fra sidst');
    await host.showAnalysis({ ...analysis, sheets: [overview, { ...systems, charts: [] }] });
    expect(strict.sheet('Systemer')).toBe(sheet);
    expect(strict.valueAt('Systemer', 'F9')).toBe('');
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.validations).toHaveLength(1);
    expect(strict.sheet('Overblik').charts).toHaveLength(1);
    expect(strict.valueAt('Ark1', 'A1')).toBe('Mine noter');
    expect(await systemsOf(host)).toEqual(['Sagsys']);
  });

  it('is written whole while another workbook is in front, and only its view is missing', async () => {
    const { host, strict } = anExcelWorkbook();
    const answer = strict.execute.bind(strict);
    let refused = 0;
    strict.execute = (body, flags) => {
      const text = JSON.stringify(body);
      if (!/"(?:Freeze\w*|Unfreeze|Activate|Gridlines)"/.test(text)) return answer(body, flags);
      refused += 1;
      const Error = { Code: 'InvalidSelection', Message: '', ActionIndex: 0, HttpStatusCode: 400 };
      return Promise.resolve({ Results: [], TraceIds: [], Error });
    };
    await host.showAnalysis(analysis);
    expect(refused).toBeGreaterThan(0);
    expect(strict.formulaAt('Systemer', 'C4')).toBe('=B4/SUM(B3:B4)');
    expect(strict.sheet('Systemer').validations).toHaveLength(1);
    expect(strict.sheet('Overblik').charts).toHaveLength(1);
  });

  it('leaves no frozen cells, hidden rows or heights of an earlier one', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    const { freeze: _freeze, ...unfrozen } = systems;
    await host.showAnalysis({ ...analysis, sheets: [overview, unfrozen] });
    const sheet = strict.sheet('Systemer');
    expect(sheet.settings).not.toHaveProperty('freeze');
    expect(sheet.formats).toContainEqual(expect.objectContaining({ rowHidden: false }));
    expect(sheet.formats).toContainEqual(expect.objectContaining({ UseStandardHeight: true }));
  });

  it('prints as its file does: so many pages wide, the first columns on each, what is for the screen left out', async () => {
    const { host, strict } = anExcelWorkbook();
    const wide = { ...systems, pagesWide: 2, printColumns: 2 };
    await host.showAnalysis({ ...analysis, sheets: [overview, wide] });
    expect(strict.sheet('Systemer').settings).toMatchObject({
      Zoom: { horizontalFitToPages: 2 },
      printTitleRows: '$1:$2',
      printTitleColumns: '$A:$A',
      printArea: { top: 0, left: 0, bottom: 3, right: 1 },
    });
  });

  it('is shown where the analyst had hidden its first sheet', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    strict.sheet('Overblik').visibility = 'Hidden';
    await host.showAnalysis(analysis);
    expect(strict.workbook.activeSheet).toBe('Overblik');
  });

  it('does not touch a sheet that only happens to have the name', async () => {
    const { host, strict } = anExcelWorkbook();
    strict.sheet('Ark1').name = 'Overblik';
    strict.type('Overblik', 'A1', 'Vores eget overblik');
    await expect(host.showAnalysis(analysis)).rejects.toThrow(da.excel.sheetTaken({ sheet: 'Overblik' }));
    expect(strict.valueAt('Overblik', 'A1')).toBe('Vores eget overblik');
    expect(strict.workbook.sheets).toHaveLength(1);
  });

  it.each([
    ['its own, on a sheet that was renamed', (): WorkbookLayout => analysis],
    ['somebody’s own', (): WorkbookLayout => aLayout(systems)],
  ])('touches nothing when a table of that name stands on another sheet: %s', async (_whose, before) => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(before());
    strict.type('Systemer', 'F9', 'Min note');
    strict.sheet('Systemer').name = 'Vores';
    const there = strict.workbook.sheets.map(({ name }) => name);
    const taken = { table: 'Systemer', sheet: 'Vores', home: 'Systemer' };
    await expect(host.showAnalysis(analysis)).rejects.toThrow(da.excel.tableTaken(taken));
    expect(strict.valueAt('Vores', 'F9')).toBe('Min note');
    expect(strict.workbook.sheets.map(({ name }) => name)).toEqual(there);
  });

  it('touches nothing when one of its sheets is protected', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    strict.sheet('Systemer').isProtected = true;
    await expect(host.showAnalysis(aLayout({ name: 'Overblik' }, systems))).rejects.toThrow(
      da.excel.protected,
    );
    expect(strict.sheet('Overblik').charts).toHaveLength(1);
  });
});

describe('an analysis that is taken away', () => {
  it('goes with its names, and leaves everything else', async () => {
    const { host, strict } = anExcelWorkbook();
    strict.type('Ark1', 'A1', 'Mine noter');
    await host.showAnalysis(analysis);
    await host.removeAnalysis(analysis);
    expect(strict.workbook.sheets.map(({ name }) => name)).toEqual(['Ark1']);
    expect(strict.valueAt('Ark1', 'A1')).toBe('Mine noter');
    expect([...strict.workbook.names.keys()]).toEqual([]);
  });

  it('leaves a workbook that has nothing else with an empty sheet', async () => {
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(analysis);
    strict.workbook.deleteSheet(strict.sheet('Ark1'));
    await host.removeAnalysis(analysis);
    expect(strict.workbook.sheets).toHaveLength(1);
  });

  it('stays where a sheet is protected, or only has the name', async () => {
    const { host, strict } = anExcelWorkbook();
    strict.sheet('Ark1').name = 'Overblik';
    await host.removeAnalysis(analysis);
    expect(strict.workbook.sheets).toHaveLength(1);
    strict.sheet('Overblik').name = 'Ark1';
    await host.showAnalysis(analysis);
    strict.sheet('Systemer').isProtected = true;
    await expect(host.removeAnalysis(analysis)).rejects.toThrow(da.excel.protected);
    expect(strict.workbook.sheets).toHaveLength(3);
  });
});

describe('a big analysis', () => {
  const wide = 30;
  const answers = aSheet({
    name: 'Besvarelser',
    rows: [
      Array.from({ length: wide }, (_, column) => cell(`Kolonne ${String(column)}`)),
      ...Array.from({ length: 4000 }, (_, row) =>
        Array.from({ length: wide }, (_, column) =>
          column % 3 === 0 ? cell(`Fritekst ${String(row)} æøå, så linjen fylder`) : cell(row * column),
        ),
      ),
    ],
    tables: [{ name: 'Besvarelser', range: { top: 0, left: 0, bottom: 4000, right: wide - 1 } }],
  });

  it('goes over in round trips of at most 1.5 MB, not one per row, and comes back whole', async () => {
    const { host, strict } = anExcelWorkbook();
    const written = await roundTrips(strict, () =>
      host.showAnalysis({ title: 'Analyse', sheets: [answers] }),
    );
    expect(written).toBeLessThan(12);
    expect(Math.max(...strict.roundTrips.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1_500_000);
    const sheet = (await host.readWorkbook()).sheets.find(({ name }) => name === 'Besvarelser');
    expect(sheet?.cells).toHaveLength(4001 * wide);
    expect(sheet?.cells.at(-1)).toEqual({
      row: 4001,
      column: wide,
      value: { kind: 'number', number: 3999 * 29 },
    });
  });
});

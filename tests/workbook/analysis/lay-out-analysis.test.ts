import { analyse } from '../../../src/analysis/analyse';
import { noAnalystInput } from '../../../src/analysis/analyst-input';
import type { AnalystInput } from '../../../src/analysis/analyst-input';
import type { DataSet } from '../../../src/consolidation/data-set';
import { da } from '../../../src/text/da';
import { en } from '../../../src/text/en';
import { layOutAnalysis } from '../../../src/workbook/analysis/lay-out-analysis';
import { cells } from '../../../src/workbook/analysis/names';
import type { Sheet, SheetCell, WorkbookLayout } from '../../../src/workbook/sheet';
import { aDataSet, aFileRecord, aRow } from '../../builders/data-set';
import { awkwardNames, richDataSet } from '../../builders/rich-data-set';

function layOut(dataSet: DataSet, input: AnalystInput = noAnalystInput, texts = da): WorkbookLayout {
  return layOutAnalysis(dataSet, analyse(dataSet, input), input, texts);
}

function sheetOf(layout: WorkbookLayout, name: string): Sheet {
  const sheet = layout.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function cellsOf({ sheets }: WorkbookLayout): readonly SheetCell[] {
  return sheets.flatMap(({ rows }) => rows.flatMap((row) => row.filter((cell) => cell !== null)));
}

/** The rows of a table of a sheet, its first one when no other is named, by header. */
function records(
  sheet: Sheet,
  table = sheet.tables![0]!.name,
): readonly Readonly<Record<string, SheetCell['value']>>[] {
  const { top, bottom } = sheet.tables!.find(({ name }) => name === table)!.range;
  const headers = sheet.rows[top]!.map((cell) => String(cell?.value));
  return sheet.rows
    .slice(top + 1, bottom + 1)
    .map((row) => Object.fromEntries(row.map((cell, column) => [headers[column]!, cell?.value ?? null])));
}

const layout = layOut(richDataSet(1));

it('the sheets stand in the order in which they are read', () => {
  expect(layout.sheets.map(({ name }) => name)).toEqual([
    'Overblik',
    'Systemer',
    'Siden sidst',
    'Leverandører',
    'Fagområder',
    'Leverandørandele',
    'Kontraktkalender',
    'Dækning',
    'Besvarelser',
    'Navne',
    'Vægte',
    'Datagrundlag',
  ]);
});

it('no respondent’s text is in a formula, a link, a chart or a defined name', () => {
  // Texts of which no part is a word of the program's own.
  const strange = awkwardNames.filter((name) => !/^(?:1234|SANDT|<5|-minus|constructor)$/.test(name));
  const code = [
    ...cellsOf(layout).flatMap(({ formula, link }) => [
      formula ?? '',
      link === undefined ? '' : JSON.stringify(link),
    ]),
    JSON.stringify(layout.names),
    JSON.stringify(
      layout.sheets.map(({ charts, validations, highlights }) => [charts, validations, highlights]),
    ),
  ];
  expect(strange.filter((name) => code.some((text) => text.includes(name)))).toEqual([]);
});

it('every cell of respondents’ and analysts’ text is a text cell', () => {
  const withNote = layOut(richDataSet(1), { ...noAnalystInput, notes: { 'Fagsystem 1': '=1+1' } });
  const texts = cellsOf(withNote).filter(({ value }) => value === '=1+1' || value === '=SUM(A1:A9)');
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

it('formulas use nothing newer than Excel 2019, nothing volatile and no reference to a table', () => {
  const formulas = cellsOf(layout).flatMap(({ formula }) => formula ?? []);
  const forbidden = /\b(?:XLOOKUP|FILTER|UNIQUE|LET|LAMBDA|SORT|OFFSET|INDIRECT|NOW|TODAY|RAND)\(|\[[#@]/;
  expect(formulas.filter((formula) => forbidden.test(formula))).toEqual([]);
  expect(formulas.filter((formula) => formula.length > 8000)).toEqual([]);
});

it('every name that a formula mentions is defined', () => {
  const defined = new Set(Object.keys(layout.names ?? {}));
  const mentioned = cellsOf(layout).flatMap(({ formula = '' }) =>
    [...formula.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/\p{Lu}[\p{L}]*\.[\p{L}\d.]+/gu)].map(
      ([name]) => name,
    ),
  );
  expect([...new Set(mentioned)].filter((name) => !defined.has(name))).toEqual([]);
});

it('every name that is declared says which cells it means', () => {
  const declared = (names: object): readonly string[] =>
    Object.values(names).flatMap((name: string | object) =>
      typeof name === 'string' ? name : declared(name),
    );
  expect(declared(cells).toSorted()).toEqual(Object.keys(layout.names ?? {}).toSorted());
});

it('a missing figure is cached as an empty cell, never as zero or an error', () => {
  const [system] = records(sheetOf(layOut(aDataSet({ rows: [aRow({ answers: {} })] })), 'Systemer'));
  expect(system).toMatchObject({
    Monopolgrad: null,
    Problemtryk: null,
    'Årlig pris i alt (kr.)': null,
    'Prissætning, middel': null,
    'Ét tilbud, andel': null,
    Variationskoefficient: null,
    Kommuner: 1,
    'Monopolgrad vægtet med pris': null,
  });
});

it('headers and sheet names are the same in both languages, for they are read back', () => {
  const english = layOut(richDataSet(1), noAnalystInput, en);
  const shape = ({ sheets }: WorkbookLayout): unknown =>
    sheets.map(({ name, tables, rows }) => [
      name,
      tables?.map(({ name: table, range }) => [table, range, rows[range.top]?.map((cell) => cell?.value)]),
    ]);
  expect(shape(english)).toEqual(shape(layout));
  expect(Object.keys(english.names ?? {})).toEqual(Object.keys(layout.names ?? {}));
});

it('the raw table holds every registration, drafts included, with its place in the file', () => {
  const dataSet = richDataSet(2);
  const rows = records(sheetOf(layOut(dataSet), 'Besvarelser'));
  expect(rows.length).toBe(dataSet.rows.length);
  expect(rows.map((row) => row['Løbenr.']).toSorted((a, b) => Number(a) - Number(b))).toEqual(
    dataSet.rows.map((_, index) => index + 1),
  );
  const drafts = rows.filter((row) => row['Status'] === 'Kladde');
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.filter((row) => row['Systemnøgle'] !== null || row['Statuspoint'] !== null)).toEqual([]);
  expect(rows[0]).toMatchObject({
    Ark: 'Registreringer',
    Række: 5,
    Fil: expect.stringMatching(/\.xlsx$/) as string,
  });
});

it('what could not be read stands letter by letter as text', () => {
  const dataSet = aDataSet({ rows: [aRow({ unread: { yearlyPrice: '=under 100*' } })] });
  const sheet = sheetOf(layOut(dataSet), 'Besvarelser');
  const cell = sheet.rows.flat().find((candidate) => candidate?.value === '=under 100*');
  expect(cell).toMatchObject({ value: '=under 100*', format: 'text' });
  expect(cell?.formula).toBeUndefined();
});

it('a municipality that reports a system twice counts once, with its prices added up', () => {
  const rows = [100, 50].map((yearlyPrice) => aRow({ municipality: '0101', answers: { yearlyPrice } }));
  const [first, second] = records(sheetOf(layOut(aDataSet({ rows })), 'Besvarelser'));
  expect([first, second].map((row) => row?.['System og kommune, første'])).toEqual([1, 0]);
  expect([first, second].map((row) => row?.['Kommunens pris (kr.)'])).toEqual([150, null]);
});

it('coverage names all 98 municipalities and says whom to remind, and where', () => {
  const dataSet = aDataSet({
    rows: [aRow({ municipality: '0101' }), aRow({ municipality: '0147', status: 'draft' })],
    answeredEmpty: ['0151'],
  });
  const rows = records(sheetOf(layOut(dataSet), 'Dækning'), 'Kommuner');
  const byName = new Map(rows.map((row) => [row['Kommune'], row]));
  expect(rows.length).toBe(98);
  expect(byName.get('København')).toMatchObject({ 'Har svaret': 'Ja', Registreringer: 1, Rykkes: null });
  expect(byName.get('Frederiksberg')).toMatchObject({
    Rykkes: 'Har kladder',
    Rykkerliste: 'kim@kommune.test',
  });
  expect(byName.get('Ballerup')).toMatchObject({ 'Har svaret': 'Ja', Registreringer: 0 });
  expect(byName.get('Hjørring')).toMatchObject({
    Rykkes: 'Har ikke svaret',
    Rykkerliste: 'Hjørring Kommune',
  });
});

it('an override is the track in force and is shown as the analyst’s', () => {
  const dataSet = aDataSet({ rows: [aRow({ system: 'Sagsys' })] });
  const input: AnalystInput = {
    ...noAnalystInput,
    overrides: { Sagsys: 'negotiate' },
    notes: { Sagsys: 'Ring' },
  };
  expect(records(sheetOf(layOut(dataSet, input), 'Systemer'))[0]).toMatchObject({
    'Gældende spor': 'Koordineret forhandling',
    'Anbefalet spor': 'For få svar',
    'Bestemt af': 'Analytiker',
    'Valgt spor': 'Koordineret forhandling',
    'Analytikerens note': 'Ring',
  });
});

it('every file has its verdict and its account of rows, and every remark its place and its words', () => {
  const file = aFileRecord({
    verdict: 'warned',
    rows: { read: 3, kept: 2, rejected: 1 },
    issues: [
      {
        code: 'answer-not-a-number',
        severity: 'warning',
        where: { sheet: 'Registreringer', cell: 'F12' },
        params: { field: 'Årlig pris (kr.)', text: 'dyrt' },
      },
    ],
  });
  const sheet = sheetOf(layOut(aDataSet({ files: [file] })), 'Datagrundlag');
  expect(records(sheet)[0]).toMatchObject({
    Afgørelse: 'Accepteret med advarsler',
    'Rækker læst': 3,
    'Rækker medtaget': 2,
    'Rækker afvist': 1,
    Regnskab: 'Stemmer',
  });
  expect(sheet.rows.flat().map((cell) => cell?.value)).toEqual(
    expect.arrayContaining(['F12', 'Årlig pris (kr.): "dyrt" er ikke et tal. Skriv fx 1.234,56.']),
  );
});

it('values that are not formulas are marked as computed in their header', () => {
  const sheet = sheetOf(layout, 'Systemer');
  const { top } = sheet.tables![0]!.range;
  const facts = ['System', 'Leverandører', 'Fagområde', 'Under udfasning', 'Navnenr.', 'Fagområdenr.', 'Nr.'];
  const inputs = ['Valgt spor', 'Analytikerens note'];
  const unmarked = sheet.rows[top]!.flatMap((cell, column) => {
    const header = String(cell?.value);
    const isFormula = sheet.rows[top + 1]![column]?.formula !== undefined;
    return isFormula || header.includes('(beregnet)') || [...facts, ...inputs].includes(header)
      ? []
      : [header];
  });
  expect(unmarked).toEqual([]);
});

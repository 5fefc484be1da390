import type { Sheet, SheetCell, WorkbookLayout } from '../../../src/workbook/sheet';

const names = ['Alfa', 'Beta', 'Gamma', 'Delta'];
const prices = [100_000, 250_000.5, 75_000, 1_250_000];

function input(value: SheetCell['value'], more: Partial<SheetCell> = {}): SheetCell {
  return { value, style: 'input', ...more };
}

function header(value: string, band: NonNullable<SheetCell['band']>): SheetCell {
  return { value, style: 'header', band };
}

const registrations: Sheet = {
  name: 'Registreringer',
  columns: [
    { width: 38, hidden: true },
    { width: 26 },
    { width: 18 },
    { width: 16 },
    { width: 15 },
    { width: 15 },
    { width: 30 },
  ],
  rows: [
    [
      header('Id', 'band1'),
      header('System', 'band1'),
      header('Monopolstatus', 'band2'),
      header('Årlig pris (kr.)', 'band3'),
      header('Uopsigelig til', 'band5'),
      header('Vurdering', 'band5'),
      header('Kommentar', 'band8'),
    ],
    ...Array.from({ length: 60 }, (_, index): readonly SheetCell[] => [
      input(names[index] === undefined ? null : `id-${String(index + 1)}`, { format: 'text' }),
      input(names[index] ?? null, { format: 'text' }),
      input(names[index] === undefined ? null : 'Monopol'),
      input(prices[index] ?? null, { format: 'money' }),
      input(names[index] === undefined ? null : 46_387, { format: 'date' }),
      input(names[index] === undefined ? null : 2),
      input(index === 0 ? '=1+1 er ikke en formel' : null, { format: 'text' }),
    ]),
  ],
  rowHeights: { 0: 36 },
  freeze: { rows: 1, columns: 2 },
  tables: [{ name: 'Registreringer', range: { top: 0, left: 0, bottom: 60, right: 6 } }],
  validations: [
    {
      range: { top: 1, left: 2, bottom: 60, right: 2 },
      rule: { kind: 'list', source: 'Kodebog!$A$2:$A$4' },
      prompt: { title: 'Monopolstatus', text: 'Vælg, hvor bundet I er.' },
      error: { severity: 'stop', title: 'Monopolstatus', text: 'Vælg en værdi fra listen.' },
    },
    {
      range: { top: 1, left: 3, bottom: 60, right: 3 },
      rule: { kind: 'decimal', min: 0, max: 999_999_999 },
      error: { severity: 'stop', title: 'Årlig pris', text: 'Skriv et beløb i kroner, mindst 0.' },
    },
  ],
  highlights: [
    {
      kind: 'formula',
      range: { top: 1, left: 1, bottom: 60, right: 1 },
      formula: 'AND($B2<>"",$C2="")',
      look: 'gap',
    },
    {
      kind: 'scale',
      range: { top: 1, left: 5, bottom: 60, right: 5 },
      direction: 'good-high',
      low: 0,
      high: 100,
    },
  ],
  tabColor: 'band2',
};

const overview: Sheet = {
  name: 'Overblik',
  columns: [{ width: 34 }, { width: 22 }, { width: 22 }],
  rows: [
    [{ value: 'Overblik', style: 'title' }],
    [{ value: 'Tallene regnes af arket Registreringer.', style: 'lead' }],
    [],
    [
      { value: 'Årlig pris i alt', style: 'label' },
      {
        value: 1_675_000.5,
        formula: 'SUM(Registreringer!D2:D61)',
        format: 'money',
        style: 'figure',
      },
    ],
    [
      { value: 'Systemer', style: 'label' },
      { value: 4, formula: 'COUNTA(Registreringer[System])', format: 'integer' },
    ],
    [
      { value: 'Median for monopoler', style: 'label' },
      {
        value: 175_000.25,
        formula: 'MEDIAN(IF(Registreringer!C2:C61="Monopol",Registreringer!D2:D61))',
        array: true,
        format: 'decimal2',
      },
    ],
    [
      { value: 'Til registreringerne', style: 'link', link: { sheet: 'Registreringer', cell: 'B3' } },
      { value: 0.125, format: 'percent' },
      { value: 12.5 },
    ],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
};

const codebook: Sheet = {
  name: 'Kodebog',
  columns: [{ width: 34 }],
  rows: [
    [{ value: 'Monopolstatus', style: 'header' }],
    [{ value: 'Monopol' }],
    [{ value: 'Teknik, miljø og byg' }],
    [{ value: 'Konkurrence' }],
  ],
};

export const exampleLayout: WorkbookLayout = {
  title: 'Eksempel',
  sheets: [registrations, overview, codebook],
};

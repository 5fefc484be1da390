import { columnLetters } from '../../../workbook/cell-reference';
import type { ChartSeries, Sheet, SheetCell, SheetChart, SheetValidation } from '../../../workbook/sheet';

/** The names that a self-test uses in the user's workbook; no one else has them. */
export interface ProbeNames {
  readonly sheet: string;
  readonly table: string;
  readonly name: string;
}

export function probeNames(newId: () => string): ProbeNames {
  const mark = newId()
    .replace(/[^0-9a-z]/gi, '')
    .slice(0, 8);
  return { sheet: `Selvtest ${mark}`, table: `Selvtest_${mark}`, name: `Selvtest_navn_${mark}` };
}

/** Texts that Excel would take for something else, had they been typed. */
export const hardTexts = [
  '=1+1',
  '-5',
  '+45 12 34 56 78',
  '@navn',
  "'citat'",
  '007',
  '1-2',
  '12,5',
  '31-12-2026',
  '1E5',
  'sand',
  'FALSK',
  '#N/A',
  '10 %',
  'Ærøskøbing 🏝',
] as const;

/** 23 November 2026, as Excel counts days from 1900 and from 1904. */
export const dayFrom1900 = 46_349;
export const dayFrom1904 = 44_887;

/** Where things stand on the sheet, counted from 0. */
export const places = { header: 2, firstRow: 3, rows: 3, texts: 10, lastColumn: 3 } as const;

const header = (value: string): SheetCell => ({ value, style: 'header', band: 'band1' });

/** A small sheet that holds something of everything that the product's sheets hold. */
export function probeSheet({ sheet, table }: ProbeNames): Sheet {
  const { header: top, firstRow, rows, texts, lastColumn } = places;
  const bottom = firstRow + rows - 1;
  const body = { top: firstRow, left: 0, bottom, right: 0 };
  const column = (index: number): string => {
    const letters = columnLetters(index + 1);
    return `'${sheet}'!$${letters}$${String(firstRow + 1)}:$${letters}$${String(bottom + 1)}`;
  };
  return {
    name: sheet,
    columns: [
      { width: 24 },
      { width: 12 },
      { width: 12 },
      { width: 12, detail: 'open' },
      { width: 4, hidden: true },
    ],
    rows: [
      [{ value: sheet, style: 'title' }],
      [{ value: sheet, style: 'link', link: { sheet, cell: 'A1' } }],
      [header('Tekst'), header('Tal'), header('Dato'), header('Andel')],
      ...[1, 2, 3].map((number) => [
        { value: `Række ${String(number)}`, style: 'wrapped' as const },
        { value: number * 1000, format: 'money' as const },
        { value: dayFrom1900, format: 'date' as const },
        {
          value: null,
          formula: `B${String(firstRow + number)}/SUM(${table}[Tal])`,
          format: 'percent' as const,
        },
      ]),
      [],
      [{ value: null, formula: `SUM(${table}[Tal])` }],
      [{ value: null, formula: 'DATE(2026,11,23)' }],
      [{ value: null, formula: `MEDIAN(IF(${table}[Tal]<>"",${table}[Tal]))`, array: true }],
      ...hardTexts.map((value) => [{ value, style: 'input' as const }]),
    ],
    rowHeights: { 0: 30 },
    freeze: { rows: firstRow, columns: 1 },
    tables: [{ name: table, range: { top, left: 0, bottom, right: lastColumn } }],
    merges: [{ top: texts + 20, left: 0, bottom: texts + 20, right: 1 }],
    validations: validations(sheet, body),
    highlights: [
      { kind: 'scale', range: { ...body, left: 1, right: 1 }, direction: 'bad-high', low: 0, high: 100 },
      { kind: 'formula', range: body, formula: `$B${String(firstRow + 1)}>1500`, look: 'gap' },
    ],
    charts: (['bar', 'column', 'stackedBar', 'stackedColumn', 'line', 'pie', 'scatter'] as const).map(
      (kind, index) => ({
        kind,
        title: `${sheet} ${String(index + 1)}`,
        range: { top: 2, left: 6 + index * 6, bottom: 16, right: 11 + index * 6 },
        categories: column(0),
        series: [
          { name: 'Tal', values: column(1), ...firstLook(kind) },
          ...(kind === 'pie' ? [] : [{ name: 'Dato', values: column(2), ...secondLook(kind) }]),
        ],
        axes: {
          category: { title: 'Tekst', labelEach: 2 },
          value: { title: 'Tal', min: 0, max: 100_000, step: 20_000 },
        },
      }),
    ),
    tabColor: 'band1',
    repeatRows: firstRow,
  };
}

/** Every look that a series can have is asked for by one kind of chart or another. */
function firstLook(kind: SheetChart['kind']): Partial<ChartSeries> {
  if (kind === 'stackedBar' || kind === 'stackedColumn') return { tone: 'none', unnamed: true };
  if (kind !== 'scatter') return {};
  return { tone: 'breakUp', marker: 'diamond', labels: { texts: ['A', 'B', 'C'], side: 'right' } };
}

function secondLook(kind: SheetChart['kind']): Partial<ChartSeries> {
  return kind === 'scatter' ? { tone: 'unsettled', marker: 'line', unnamed: true } : {};
}

function validations(sheet: string, body: SheetValidation['range']): readonly SheetValidation[] {
  const rules: readonly SheetValidation['rule'][] = [
    {
      kind: 'list',
      source: `'${sheet}'!$A$${String(places.firstRow + 1)}:$A$${String(places.firstRow + 3)}`,
    },
    { kind: 'decimal', min: 0, max: 1_000_000 },
    { kind: 'date', min: 36_526, max: 73_050 },
    { kind: 'custom', formula: `LEN($A${String(places.firstRow + 1)})>0` },
    { kind: 'whole', min: 1, max: 5 },
    { kind: 'textLength', min: 0, max: 2000 },
  ];
  return rules.map((rule, index) => ({
    range: { ...body, left: index, right: index },
    rule,
    prompt: { title: sheet, text: sheet },
    error: { severity: index === 0 ? 'warning' : 'stop', title: sheet, text: sheet },
  }));
}

import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { cellsOf, workbookIn } from '../builders/reading';
import { aLayout, cell } from '../builders/workbook-layout';
import { calculate, convert } from './spreadsheet-program';

const awkward = [
  '=1+1',
  '+45 12',
  '-x',
  '@SUM(A1)',
  "'apostrof",
  ' mellemrum ',
  'to\nlinjer',
  '_x0041_',
  'Æøå & <b> "x"',
  '0123',
  '31-12-2026',
  'SAND',
  '😀',
];

const layout = aLayout({
  name: 'Registreringer',
  rows: [
    ['Tekst', 'Tal', 'Dato', 'Dobbelt'].map((text) => cell(text, { style: 'header', band: 'band1' })),
    ...awkward.map((text, index) => [
      cell(text, { band: 'band2' }),
      cell(index + 0.5, { format: 'decimal2' }),
      cell(46_000 + index, { format: 'date' }),
      cell(index * 2 + 1, { formula: '[@Tal]*2', format: 'decimal1' }),
    ]),
    [
      cell(null),
      cell(null),
      cell(6.5, { formula: 'MEDIAN(IF(Registreringer[Tal]<>"",Registreringer[Tal]))', array: true }),
    ],
    [
      cell(12, { formula: 'QUARTILE.INC({4,12,20},2)' }),
      cell(null, { formula: 'IF(1=2,1,"")' }),
      cell('ja', { formula: 'IF(1=1,"ja")' }),
    ],
  ],
  tables: [{ name: 'Registreringer', range: { top: 0, left: 0, bottom: awkward.length, right: 3 } }],
});

const texts = (cells: Record<string, unknown>): unknown[] =>
  awkward.map((_, index) => cells[`A${index + 2}`]);

it('another program sees text as text and computes what we cached', async () => {
  const bytes = await writeXlsx(layout);
  const calculated = Object.fromEntries((await calculate(bytes)).get('Registreringer')!);
  expect(texts(calculated)).toEqual(awkward);
  const last = awkward.length + 2;
  expect(calculated).toMatchObject({
    D2: 1,
    D14: 25,
    [`C${last}`]: 6.5,
    [`A${last + 1}`]: 12,
    [`C${last + 1}`]: 'ja',
  });
  expect(calculated[`B${last + 1}`]).toBeUndefined();
}, 120_000);

it('saved again by another program it still reads the same', async () => {
  const before = await writeXlsx(layout);
  const after = await convert(before, 'xlsx');
  expect(cellsOf(after)).toEqual(cellsOf(before));
  expect(workbookIn(after).sheets[0]!.tables).toEqual(workbookIn(before).sheets[0]!.tables);
}, 120_000);

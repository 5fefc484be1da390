import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { richDataSet } from '../builders/rich-data-set';
import { aRichSurvey } from '../builders/rich-survey';
import { aLayout, aSheet, cell } from '../builders/workbook-layout';
import { anExcelWorkbook } from './excel-workbook';
import { pictureOfExcel, pictureOfFile } from './workbook-picture';

jest.setTimeout(120_000);

const body = { top: 3, left: 0, bottom: 5, right: 2 };

/** Something of everything that a sheet can have. */
function everything(): WorkbookLayout {
  const rows = [1, 2, 3].map((number) => [
    cell(`Række ${String(number)}`, { style: 'input' as const }),
    cell(number * 1000, { format: 'money', style: 'text', band: 'band2' }),
    cell(46_349, { format: 'date', style: 'wrapped' }),
    cell('', { style: 'link', link: { sheet: "Bo's ark", cell: 'A1' } }),
  ]);
  const sheet = aSheet({
    name: 'Ark, ét',
    columns: [{ width: 24 }, { width: 12.5 }, { width: 9 }, { width: 4, hidden: true }, { width: 60 }],
    rows: [
      [cell('Overskrift', { style: 'title' })],
      [cell('Bo', { style: 'link', link: { sheet: "Bo's ark", cell: 'B2' } })],
      ['System', 'Pris', 'Dato', 'Jump'].map((value) => cell(value, { style: 'header', band: 'band1' })),
      ...rows,
    ],
    rowHeights: { 0: 30, 4: 44 },
    freeze: { rows: 3, columns: 1 },
    tables: [{ name: 'Alt', range: { top: 2, left: 0, bottom: 5, right: 3 } }],
    merges: [{ top: 8, left: 0, bottom: 8, right: 2 }],
    validations: [
      { range: { ...body, right: 0 }, rule: { kind: 'list', source: "'Bo''s ark'!$A$1:$A$2" } },
      { range: { ...body, left: 1, right: 1 }, rule: { kind: 'decimal', min: 0, max: 1e6 } },
      { range: { ...body, left: 2 }, rule: { kind: 'date', min: 36_526, max: 73_050 } },
      { range: { ...body, left: 4, right: 4 }, rule: { kind: 'custom', formula: 'LEN($A4)>0' } },
      { range: { ...body, left: 5, right: 5 }, rule: { kind: 'whole', min: 1, max: 5 } },
      { range: { ...body, left: 6, right: 6 }, rule: { kind: 'textLength', min: 0, max: 2000 } },
    ].map((rule, index) => ({
      ...(rule as NonNullable<WorkbookLayout['sheets'][number]['validations']>[number]),
      prompt: { title: `Et navn som er længere end rammen ${String(index)}`, text: 'x'.repeat(300) },
      error: { severity: index % 2 === 0 ? 'stop' : 'warning', title: 'y'.repeat(40), text: 'z'.repeat(300) },
    })),
    highlights: [
      { kind: 'formula', range: body, formula: '$B4>100', look: 'gap' },
      { kind: 'scale', range: { ...body, left: 1, right: 1 }, direction: 'bad-high', low: 1, high: 5 },
      { kind: 'scale', range: { ...body, left: 2, right: 2 }, direction: 'good-high', low: 0, high: 10 },
    ],
    tabColor: 'band3',
    repeatRows: 3,
    printColumns: 3,
    pagesWide: 2,
  });
  return aLayout(sheet, { name: "Bo's ark", rows: [[cell('Ja')], [cell('Nej'), cell(1)]], hidden: true });
}

const dataSet = richDataSet(7, { municipalities: 6, systems: 8 });
const layouts: readonly (readonly [string, () => WorkbookLayout])[] = [
  ['something of everything', everything],
  ['the response', () => layOutResponse(aRichSurvey(), da)],
  ['the analysis', () => layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da)],
];

test.each(layouts)(
  'Excel and a file are given the same of %s, attribute by attribute',
  async (_what, layOut) => {
    const layout = layOut();
    const { host, strict } = anExcelWorkbook();
    await host.showAnalysis(layout);
    const excel = pictureOfExcel(strict.workbook, layout.sheets);
    const file = await pictureOfFile(await writeXlsx(layout), layout.sheets);
    expect(Object.keys(excel)).toEqual(Object.keys(file));
    for (const sheet of Object.keys(file)) {
      expect(Object.keys(excel[sheet]!)).toEqual(Object.keys(file[sheet]!));
      for (const attribute of Object.keys(file[sheet]!)) {
        const [own, other] = [partsOf(excel[sheet]![attribute]), partsOf(file[sheet]![attribute])];
        const differing = [...new Set([...own.keys(), ...other.keys()])]
          .filter((key) => own.get(key) !== other.get(key))
          .map((key) => ({ sheet, attribute, key, excel: own.get(key), file: other.get(key) }));
        expect(differing.slice(0, 3)).toEqual([]);
      }
    }
  },
);

/** A value in parts that can be named one by one. */
function partsOf(value: unknown): ReadonlyMap<string, string> {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [['', value] as const];
  return new Map(parts.map(([key, part]) => [key, JSON.stringify(part)]));
}

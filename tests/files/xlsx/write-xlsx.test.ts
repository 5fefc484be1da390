import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { Sheet, WorkbookLayout } from '../../../src/workbook/sheet';
import { cellsOf, workbookIn } from '../../builders/reading';
import { aLayout, cell } from '../../builders/workbook-layout';

async function partsOf(layout: WorkbookLayout): Promise<Record<string, string>> {
  const files = unzipSync(await writeXlsx(layout));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function sheetXml(sheet: Partial<Sheet>): Promise<string> {
  return (await partsOf(aLayout(sheet)))['xl/worksheets/sheet1.xml']!;
}

const aTable: Partial<Sheet> = {
  rows: [
    [cell('System'), cell('Pris'), cell('Dobbelt')],
    [cell('A'), cell(1), cell(2, { formula: '[@Pris]*2' })],
    [cell('B'), cell(2), cell(4, { formula: '[@Pris]*2' })],
  ],
  tables: [{ name: 'Priser', range: { top: 0, left: 0, bottom: 2, right: 2 } }],
};

jest.setTimeout(60_000);

describe('text is text', () => {
  test('any text comes back as it was, but for what XML cannot hold', async () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '=1+1',
          '+45',
          '-x',
          '@SUM(A1)',
          '_x0041_',
          '_x005F_x0041_',
          'a\r\nb',
          ' x ',
          '\t',
          '\u0000',
        ),
      ),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (row) => {
        const meant = row.map((text) => text.replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD'));
        const cells = cellsOf(await writeXlsx(aLayout({ rows: [row.map((text) => cell(text))] })));
        expect(Object.values(cells)).toEqual(meant.filter((text) => text !== ''));
      }),
      { numRuns: 60 },
    );
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@x'])(
    '%s is a string with the mark of text, never a formula',
    async (text) => {
      const parts = await partsOf(aLayout({ rows: [[cell(text)]] }));
      expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A1" s="1" t="s"><v>0<\/v><\/c>/);
      expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
    },
  );

  test('a text is cut at what a cell can hold, never through a character', async () => {
    const cells = cellsOf(
      await writeXlsx(aLayout({ rows: [[cell('x'.repeat(40_000)), cell(`${'x'.repeat(32_766)}😀`)]] })),
    );
    expect([String(cells['A1']).length, String(cells['B1']).length]).toEqual([32_767, 32_766]);
  });

  test('a number that is none leaves its cell empty', async () => {
    expect(cellsOf(await writeXlsx(aLayout({ rows: [[cell(NaN), cell(Infinity), cell(1)]] })))).toEqual({
      C1: 1,
    });
  });
});

describe('formulas', () => {
  test('carry their cached value, whatever its kind', async () => {
    const xml = await sheetXml({
      rows: [
        [
          cell(2, { formula: '1+1' }),
          cell('a<b', { formula: 'A1&"<"' }),
          cell(null, { formula: 'IF(1=2,1,"")' }),
          cell(true, { formula: '1=1' }),
          cell(3, { formula: 'MEDIAN(IF(A1:A3<>"",A1:A3))', array: true }),
        ],
      ],
    });
    expect(xml).toContain('<c r="A1" s="1"><f>1+1</f><v>2</v></c>');
    expect(xml).toContain('<c r="B1" s="1" t="str"><f>A1&amp;&quot;&lt;&quot;</f><v>a&lt;b</v></c>');
    expect(xml).toContain('<c r="C1" s="1" t="str"><f>IF(1=2,1,&quot;&quot;)</f><v></v></c>');
    expect(xml).toContain('<c r="D1" s="1" t="b"><f>1=1</f><v>1</v></c>');
    expect(xml).toContain('<f t="array" ref="E1">MEDIAN(');
  });

  test.each([
    ['SUM(Priser[Pris])', 'SUM(Priser[Pris])'],
    ['Priser[@Pris]*2', 'Priser[[#This Row],[Pris]]*2'],
    ['Priser[@[Årlig pris (kr.)]]', 'Priser[[#This Row],[Årlig pris (kr.)]]'],
    ['[@Pris]+[@[Pris]]', 'Priser[[#This Row],[Pris]]+Priser[[#This Row],[Pris]]'],
    ['"[@Pris] MINIFS("&1', '"[@Pris] MINIFS("&1'],
    ["'IFS(1)'!A1", "'IFS(1)'!A1"],
    ['MINIFS(A:A,B:B,1)+minifs(A:A,B:B,2)', '_xlfn.MINIFS(A:A,B:B,1)+_xlfn.MINIFS(A:A,B:B,2)'],
    ['_xlfn.QUARTILE.INC(A1:A9,1)', '_xlfn.QUARTILE.INC(A1:A9,1)'],
    ['COUNTIFS(A:A,1)+STDEV.S(A:A)', 'COUNTIFS(A:A,1)+_xlfn.STDEV.S(A:A)'],
  ])('%s is written as %s', async (typed, written) => {
    const rows = [...aTable.rows!.slice(0, 2), [cell('B'), cell(2), cell(0, { formula: typed })]];
    const xml = await sheetXml({ ...aTable, rows });
    const [, last] = /<c r="C3"[^>]*><f>([^<]*)<\/f>/.exec(xml)!;
    expect(last!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(written);
  });

  test('a reference to this row outside of every table is a bug', async () => {
    await expect(writeXlsx(aLayout({ rows: [[cell(1, { formula: '[@Pris]' })]] }))).rejects.toThrow(
      'No table',
    );
  });

  test('a table column with one formula in all its cells gives it to new rows', async () => {
    const parts = await partsOf(aLayout(aTable));
    expect(parts['xl/tables/table1.xml']).toContain(
      '<tableColumn id="3" name="Dobbelt"><calculatedColumnFormula>Priser[[#This Row],[Pris]]*2</calculatedColumnFormula>',
    );
    expect(parts['xl/tables/table1.xml']).toContain('<tableColumn id="2" name="Pris"/>');
  });
});

describe('the file', () => {
  const everything: Partial<Sheet> = {
    ...aTable,
    columns: [{ width: 20 }, { width: 8, hidden: true }],
    freeze: { rows: 1, columns: 1 },
    merges: [{ top: 5, left: 0, bottom: 5, right: 2 }],
    validations: [
      {
        range: { top: 1, left: 0, bottom: 2, right: 0 },
        rule: { kind: 'list', source: 'Ark!$A$2:$A$3' },
        prompt: { title: 'Vælg "én"', text: 'x'.repeat(400) },
      },
    ],
    highlights: [
      { kind: 'formula', range: { top: 1, left: 0, bottom: 2, right: 0 }, formula: '$B2>1', look: 'bad' },
      {
        kind: 'scale',
        range: { top: 1, left: 1, bottom: 2, right: 1 },
        direction: 'good-high',
        low: 0,
        high: 100,
      },
    ],
    charts: [
      {
        kind: 'bar',
        title: 'Pris & tal',
        range: { top: 7, left: 0, bottom: 20, right: 4 },
        categories: 'Ark!$A$2:$A$3',
        series: [{ name: 'Pris', values: "'Ark'!$B$2:$B$3" }],
      },
    ],
    repeatRows: 1,
    tabColor: 'band2',
  };

  test('the same layout gives the same bytes', async () => {
    const one = await writeXlsx(aLayout(everything));
    const other = await writeXlsx(aLayout(everything));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('the elements of a sheet stand in the order of the standard', async () => {
    const withLink = {
      ...everything,
      rows: [...everything.rows!, [cell('Se', { link: { sheet: 'Ark', cell: 'A1' } })]],
    };
    const xml = await sheetXml(withLink);
    const order =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter drawing tableParts'.split(
        ' ',
      );
    const places = order.map((name) => xml.search(new RegExp(`<${name}[ />]`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('every part is declared, and every relation leads to a part', async () => {
    const parts = await partsOf({ ...aLayout(everything), names: { Tærskel: 'Ark!$B$2' } });
    const types = parts['[Content_Types].xml']!;
    for (const path of Object.keys(parts)) {
      if (!/\.rels$|^\[Content/.test(path)) expect(types).toContain(`PartName="/${path}"`);
    }
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.endsWith('.rels')) continue;
      const base = new URL(path.replace('_rels/', '').replace(/\.rels$/, ''), 'file:///');
      for (const [, target] of xml.matchAll(/Target="([^"]*)"/g)) {
        expect(Object.keys(parts)).toContain(new URL(target!, base).pathname.slice(1));
      }
    }
  });

  test('a chart holds the values that it shows', async () => {
    const chart = (await partsOf(aLayout(everything)))['xl/charts/chart1.xml']!;
    expect(chart).toContain(
      '<c:f>Ark!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>A</c:v></c:pt>',
    );
    expect(chart).toContain("<c:f>'Ark'!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode>");
    expect(chart).toContain('Pris &amp; tal');
  });

  test('hints are cut to what Excel accepts', async () => {
    const xml = await sheetXml(everything);
    const [, prompt] = / prompt="([^"]*)"/.exec(xml)!;
    expect(prompt).toHaveLength(255);
    expect(xml).toContain('promptTitle="Vælg &quot;én&quot;"');
  });

  test('a table of only a header gets the empty row that Excel demands', async () => {
    const file = await writeXlsx(
      aLayout({
        rows: [[cell('Navn')]],
        tables: [{ name: 'T', range: { top: 0, left: 0, bottom: 0, right: 0 } }],
      }),
    );
    expect(workbookIn(file).sheets[0]!.tables[0]).toMatchObject({ top: 1, bottom: 2 });
  });

  test('it prints on A4 landscape, one page wide, with the header on each page', async () => {
    const parts = await partsOf(aLayout(everything));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Ark\'!$1:$1</definedName>',
    );
  });

  test('a sheet of several pages in width repeats its frozen columns on each', async () => {
    const parts = await partsOf(
      aLayout({ rows: [[cell('Navn')]], repeatRows: 1, freeze: { rows: 1, columns: 2 }, pagesWide: 3 }),
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('fitToWidth="3"');
    expect(parts['xl/workbook.xml']).toContain("'Ark'!$A:$B,'Ark'!$1:$1</definedName>");
  });
});

describe('names that Excel would refuse are bugs', () => {
  const oneColumn = (name: string): Partial<Sheet> => ({
    rows: [[cell('Navn')]],
    tables: [{ name, range: { top: 0, left: 0, bottom: 0, right: 0 } }],
  });
  test.each([
    [aLayout({ name: '' })],
    [aLayout({ name: 'a/b' })],
    [aLayout({ name: 'x'.repeat(32) })],
    [aLayout({}, { name: 'ARK' })],
    [aLayout({ hidden: true })],
    [aLayout(oneColumn('A1'))],
    [aLayout(oneColumn('Min tabel'))],
    [aLayout(oneColumn('T'), { ...oneColumn('t'), name: 'To' })],
    [
      aLayout({
        rows: [[cell('Navn'), cell('NAVN')]],
        tables: [{ name: 'T', range: { top: 0, left: 0, bottom: 1, right: 1 } }],
      }),
    ],
    [
      aLayout({
        rows: [[cell(null)]],
        tables: [{ name: 'T', range: { top: 0, left: 0, bottom: 1, right: 0 } }],
      }),
    ],
    [{ ...aLayout({}), names: { R1C1: 'Ark!$A$1' } }],
  ])('layout %#', async (layout) => {
    await expect(writeXlsx(layout)).rejects.toThrow();
  });
});

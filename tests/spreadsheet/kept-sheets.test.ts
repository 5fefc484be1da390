import ExcelJS from 'exceljs';
import { writeBeside } from '../../src/files/xlsx/write-beside';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { asOpenpyxl } from '../builders/as-openpyxl';
import { aLayout, aSheet, cell } from '../builders/workbook-layout';
import { convert, convertAll } from './spreadsheet-program';

jest.setTimeout(240_000);

const ours = aSheet({
  name: 'Vores',
  rows: [
    [cell('Nøgle', { style: 'header' }), cell('Tal', { style: 'header' })],
    [cell('a'), cell(30)],
    [cell('b'), cell(12)],
  ],
  tables: [{ name: 'VoresTabel', range: { top: 0, left: 0, bottom: 2, right: 1 } }],
});
/** The analysis as it is made anew: its numbers are others. */
const anew: WorkbookLayout = aLayout({
  ...ours,
  rows: ours.rows.map((row, index) => (index === 1 ? [cell('a'), cell(31)] : row)),
});

/** A sheet of the analyst's own, with a format, a formula that points at ours, and a chart. */
const mine = aSheet({
  name: 'Mine noter',
  columns: [{ width: 33 }, { width: 12 }],
  rows: [
    [cell('Overskrift', { style: 'title' })],
    [cell(0.125, { format: 'percent' })],
    [cell(42, { formula: 'SUM(Vores!B2:B3)', format: 'money' })],
  ],
  charts: [
    {
      kind: 'bar',
      title: 'Mit diagram',
      range: { top: 4, left: 0, bottom: 14, right: 4 },
      categories: 'Vores!$A$2:$A$3',
      series: [{ name: 'Tal', values: 'Vores!$B$2:$B$3' }],
    },
  ],
});

const place = { sheet: 'xl/worksheets/sheet2.xml', cell: 'A3', row: 2, column: 0 };
const words = 'Ring til Åse';

/** The analysis as three programs leave it after the analyst has worked in it; ExcelJS draws no charts. */
async function workedIn(): Promise<Record<'openpyxl' | 'LibreOffice' | 'ExcelJS', Uint8Array>> {
  const openpyxl = asOpenpyxl(await writeXlsx(aLayout(ours, mine)), place, words);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(aLayout(ours))).slice().buffer);
  const sheet = book.addWorksheet('Mine noter');
  sheet.getCell('A1').value = 'Overskrift';
  sheet.getCell('A2').value = 0.125;
  sheet.getCell('A2').numFmt = '0 %';
  sheet.getCell('A3').value = { formula: 'SUM(Vores!B2:B3)', result: 42 };
  sheet.getCell('A3').note = words;
  sheet.getCell('A3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFCC00' } };
  return {
    openpyxl,
    LibreOffice: await convert(openpyxl, 'xlsx'),
    ExcelJS: new Uint8Array(await book.xlsx.writeBuffer()),
  };
}

test('sheets of the analyst’s own open in a spreadsheet program as they were, around an analysis made anew', async () => {
  const files = await workedIn();
  const written: Uint8Array[] = [];
  for (const [maker, bytes] of Object.entries(files)) {
    const outcome = await writeBeside(anew, { bytes, cells: [] });
    if (outcome.kind === 'refused') throw new Error(`${maker}: ${outcome.problem.code}`);
    expect([maker, outcome.value.left]).toEqual([maker, []]);
    written.push(outcome.value.bytes);
  }
  const opened = await convertAll(written, 'fods');
  for (const [index, maker] of Object.keys(files).entries()) {
    const xml = new TextDecoder().decode(opened[index]);
    const own = /<table:table table:name="Mine noter"[^]*?<\/table:table>/.exec(xml)?.[0] ?? '';
    const found = {
      maker,
      // Calculated anew from our sheet as it is now.
      formula: /table:formula="of:=SUM\(\[\$?Vores\.B2:\.B3\]\)"[^>]*office:value="43"/.test(own),
      percent: /office:value-type="percentage"[^>]*office:value="0\.125"/.test(own),
      comment: own.includes('<office:annotation') && own.includes(words),
      chart: own.includes('<draw:object'),
      look: /fo:background-color="#ffcc00"|fo:font-size="(?:1[4-9]|2\d)pt"/.test(xml),
    };
    expect(found).toEqual({
      maker,
      formula: true,
      percent: true,
      comment: true,
      chart: maker !== 'ExcelJS',
      look: true,
    });
  }
});

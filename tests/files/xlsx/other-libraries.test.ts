import ExcelJS from 'exceljs';
import { readXlsx as readWithHucre, writeXlsx as writeWithHucre } from 'hucre';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { WorkbookLayout } from '../../../src/workbook/sheet';
import { cellsOf, workbookIn } from '../../builders/reading';
import { aLayout, cell } from '../../builders/workbook-layout';

const rows = [
  ['System', 'Pris', 'Udløb', 'Kritisk'],
  ['=Sag & "Ærø" <b>', 1234.5, 46022, true],
  [' to\r\nlinjer ', -0.25, 46387, false],
] as const;
const read = {
  A1: 'System',
  B1: 'Pris',
  C1: 'Udløb',
  D1: 'Kritisk',
  A2: '=Sag & "Ærø" <b>',
  B2: 1234.5,
  C2: '2025-12-31T00:00:00',
  D2: true,
  A3: ' to\r\nlinjer ',
  B3: -0.25,
  C3: '2026-12-31T00:00:00',
  D3: false,
};
const ours: WorkbookLayout = aLayout({
  name: 'Registreringer',
  rows: rows.map((row) =>
    row.map((value, column) =>
      cell(value, column === 2 && typeof value === 'number' ? { format: 'date' } : {}),
    ),
  ),
  tables: [{ name: 'Registreringer', range: { top: 0, left: 0, bottom: 2, right: 3 } }],
});

test('what we write, we and two other libraries read alike', async () => {
  const bytes = await writeXlsx(ours);
  expect(cellsOf(bytes)).toEqual(read);

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet('Registreringer')!;
  expect(sheet.getCell('A2').value).toBe(rows[1][0]);
  expect(sheet.getCell('A2').type).toBe(ExcelJS.ValueType.String);
  expect(sheet.getCell('B3').value).toBe(-0.25);
  expect(sheet.getCell('C2').value).toEqual(new Date('2025-12-31T00:00:00Z'));
  expect(sheet.getTable('Registreringer')).toBeDefined();

  const [hucre] = (await readWithHucre(bytes)).sheets;
  expect(hucre!.rows[1]!.slice(0, 2)).toEqual([rows[1][0], 1234.5]);
  expect(hucre!.rows[2]![0]).toBe(rows[2][0]);
});

test('what ExcelJS writes, we read', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Registreringer');
  sheet.addTable({
    name: 'Registreringer',
    ref: 'A1',
    columns: rows[0].map((name) => ({ name })),
    rows: rows
      .slice(1)
      .map((row) => row.map((value, column) => (column === 2 ? dateOf(Number(value)) : value))),
  });
  sheet.getColumn(3).numFmt = 'dd-mm-yyyy';
  sheet.getCell('F1').value = { richText: [{ text: 'fed ' }, { text: 'skrift', font: { bold: true } }] };
  sheet.getCell('F2').value = { formula: 'B2*2', result: 2469 };
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  // It leaves the carriage return to XML, which makes one line break of the two characters.
  const A3 = read.A3.replace('\r', '');
  expect(cellsOf(bytes)).toEqual({ ...read, A3, F1: 'fed skrift', F2: 2469 });
  expect(workbookIn(bytes).sheets[0]!.tables).toEqual([
    { name: 'Registreringer', top: 1, left: 1, bottom: 3, right: 4 },
  ]);
});

test.each(['1900', '1904'] as const)(
  'what hucre writes in the date system of %s, we read',
  async (dateSystem) => {
    const values = rows.map((row) =>
      row.map((value, column) => (column === 2 && typeof value === 'number' ? dateOf(value) : value)),
    );
    for (const stringMode of ['shared', 'inline'] as const) {
      const bytes = await writeWithHucre({
        sheets: [{ name: 'Registreringer', rows: values }],
        dateSystem,
        stringMode,
      });
      expect(cellsOf(bytes)).toEqual(read);
    }
  },
);

function dateOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
}

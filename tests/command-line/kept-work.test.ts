import { readFile, readdir } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { monopol, temporaryFolder } from './run-monopol';

const { file } = temporaryFolder();
jest.setTimeout(120_000);

async function opened(name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file(name));
  return workbook;
}

function columnOf(sheet: ExcelJS.Worksheet, row: number, header: string): number {
  return (sheet.getRow(row).values as readonly unknown[]).indexOf(header);
}

/** The row of the headers of Systemer, and the first column beside its table. */
function tableOf(sheet: ExcelJS.Worksheet): { top: number; system: number; track: number; beside: number } {
  let top = 1;
  while (columnOf(sheet, top, 'Valgt spor') < 1) top += 1;
  return {
    top,
    system: columnOf(sheet, top, 'System'),
    track: columnOf(sheet, top, 'Valgt spor'),
    beside: sheet.getRow(top).cellCount + 2,
  };
}

const konsolider = (...inputs: readonly string[]) =>
  monopol(['konsolider', ...inputs, '--ud', file('a.xlsx'), '--dato', '2026-11-23']);

it('an analysis that answers are added to keeps what the analyst has made, and says what it cannot read', async () => {
  await monopol(['eksempler', '--ud', file('inbox'), '--kommuner', '41', '--seed', '5']);
  const [first, second] = (await readdir(file('inbox'))).filter((name) => /^Besvarelse_.*\.xlsx$/.test(name));
  expect((await konsolider(file('inbox', first!))).code).toBe(0);

  const book = await opened('a.xlsx');
  const notes = book.addWorksheet('Mine noter');
  notes.getCell('A1').value = { formula: '1+1', result: 2 };
  notes.getCell('A1').numFmt = '0.00 "mio."';
  notes.getCell('A2').value = 'Åse';
  notes.getCell('A2').note = 'Ring til Åse';
  const systems = book.getWorksheet('Systemer')!;
  const { top, system, track, beside } = tableOf(systems);
  const named = systems.getCell(top + 2, system).text;
  const remark = systems.getCell(top + 2, beside);
  remark.value = { formula: `LEN(B${String(top + 2)})`, result: named.length };
  remark.font = { italic: true };
  systems.getColumn(system).width = 47;
  systems.getCell(top + 1, track).value = 'Udbud';
  const weights = book.getWorksheet('Vægte')!;
  let high = '';
  let low = '';
  weights.eachRow((row) => {
    if (row.getCell(1).text === 'Problemtryk' && high === '') {
      row.getCell(2).value = 'høj';
      high = row.getCell(2).address;
    }
    if (row.getCell(1).text === 'Prissætning' && low === '') {
      row.getCell(2).value = -5;
      low = row.getCell(2).address;
    }
  });
  await book.xlsx.writeFile(file('a.xlsx'));
  const before = await readFile(file('a.xlsx'));

  const { code, err, out } = await konsolider(file('inbox', second!));
  expect(code).toBe(1);
  expect(err).toContain(`Vægte!${high}  »Problemtryk« er »høj«`);
  expect(err).toContain(`Vægte!${low}  »Prissætning« er »-5«`);
  expect(err).toContain('»Udbud« er ikke et af sporene på listen');
  expect(out).toContain('a (kopi ');
  const copy = (await readdir(file('.'))).find((name) => name.startsWith('a (kopi '))!;
  expect((await readFile(file(copy))).equals(before)).toBe(true);

  const again = await opened('a.xlsx');
  expect(again.getWorksheet('Mine noter')!.getCell('A1')).toMatchObject({
    value: { formula: '1+1' },
    numFmt: '0.00 "mio."',
  });
  expect(JSON.stringify(again.getWorksheet('Mine noter')!.getCell('A2').note)).toContain('Ring til Åse');
  const after = again.getWorksheet('Systemer')!;
  expect(after.getColumn(system).width).toBe(47);
  const now = tableOf(after);
  let row = now.top + 1;
  while (after.getCell(row, now.system).text !== named) row += 1;
  expect(after.getCell(row, beside)).toMatchObject({
    value: { formula: `LEN(B${String(row)})` },
    font: { italic: true },
  });

  // A copy that lies among the answers is none of them.
  const third = await monopol(['konsolider', file('.'), '--ud', file('a.xlsx')]);
  expect(third.out).not.toContain(copy);
});

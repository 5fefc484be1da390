import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { leftBehind, writeBeside } from '../../../src/files/xlsx/write-beside';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { FollowedCell } from '../../../src/workbook/margin/old-file';
import type { WorkbookLayout } from '../../../src/workbook/sheet';
import { aLayout, cell } from '../../builders/workbook-layout';

const ours = {
  name: 'Vores',
  rows: [
    [cell('Nøgle', { style: 'header' as const }), cell('Tal', { style: 'header' as const })],
    [cell('a'), cell(1)],
    [cell('b'), cell(2)],
  ],
  tables: [{ name: 'VoresTabel', range: { top: 0, left: 0, bottom: 2, right: 1 } }],
};
const layout: WorkbookLayout = aLayout(ours, { name: 'Vores andet' });

/** Our workbook as ExcelJS leaves it after somebody has worked in it. */
async function workedIn(work: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(layout)).slice().buffer);
  work(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function written(bytes: Uint8Array, cells: readonly FollowedCell[] = []) {
  const outcome = await writeBeside(layout, { bytes, cells });
  if (outcome.kind === 'refused') throw new Error(outcome.problem.code);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(outcome.value.bytes.slice().buffer);
  return { ...outcome.value, book, parts: unzipSync(outcome.value.bytes) };
}

/** A file with parts changed or added. */
function withParts(bytes: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array {
  const texts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  change(texts);
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

const red = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } } as const;

describe('a sheet of the analyst’s own', () => {
  it('comes along with its formats, formulas, comments, rules, tables and widths, where it stood', async () => {
    const old = await workedIn((book) => {
      const sheet = book.addWorksheet('Mine noter');
      book.worksheets.forEach((one, index) => {
        Object.assign(one, { orderNo: one === sheet ? 0.5 : index });
      });
      sheet.getColumn(1).width = 33;
      const title = sheet.getCell('A1');
      title.value = { richText: [{ text: 'Fed', font: { bold: true } }, { text: ' & skrå' }] };
      title.fill = red;
      title.font = { name: 'Arial', size: 20 };
      sheet.getCell('A2').value = 12.5;
      sheet.getCell('A2').numFmt = '#,##0.00 "mio. kr."';
      sheet.getCell('A3').value = { formula: 'SUM(A2,Vores!B2)', result: 13.5 };
      sheet.getCell('A3').note = 'Ring til Åse';
      sheet.getCell('B1').value = { text: 'KOMBIT', hyperlink: 'https://kombit.dk/' };
      sheet.addConditionalFormatting({
        ref: 'A2:A3',
        rules: [
          { type: 'cellIs', operator: 'greaterThan', formulae: [10], priority: 1, style: { fill: red } },
        ],
      });
      sheet.addTable({
        name: 'MinTabel',
        ref: 'D1',
        headerRow: true,
        columns: [{ name: 'X' }],
        rows: [['x']],
      });
    });
    const { book, left, parts } = await written(old);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Vores', 'Mine noter', 'Vores andet']);
    const sheet = book.getWorksheet('Mine noter')!;
    expect(sheet.getCell('A1')).toMatchObject({
      text: 'Fed & skrå',
      fill: red,
      font: { name: 'Arial', size: 20 },
    });
    expect(sheet.getCell('A1').value).toMatchObject({
      richText: [{ text: 'Fed', font: { bold: true } }, {}],
    });
    expect(sheet.getCell('A2')).toMatchObject({ value: 12.5, numFmt: '#,##0.00 "mio. kr."' });
    expect(sheet.getCell('A3').value).toMatchObject({ formula: 'SUM(A2,Vores!B2)' });
    expect(JSON.stringify(sheet.getCell('A3').note)).toContain('Ring til Åse');
    expect(sheet.getCell('B1')).toMatchObject({ hyperlink: 'https://kombit.dk/' });
    expect(sheet.getColumn(1).width).toBe(33);
    expect(sheet.getTables().map((table) => (table as unknown as ExcelJS.Table).name)).toEqual(['MinTabel']);
    const rules = (sheet as unknown as { conditionalFormattings: { rules: { style: unknown }[] }[] })
      .conditionalFormattings;
    expect(rules[0]!.rules[0]!.style).toMatchObject({ fill: { fgColor: { argb: 'FFFF0000' } } });
    // Ours are as without it.
    expect(book.getWorksheet('Vores')!.getCell('B3').value).toBe(2);
    const ids = Object.keys(parts).flatMap((path) =>
      /tables\/table/.test(path) ? [/ id="(\d+)"/.exec(strFromU8(parts[path]!))![1]] : [],
    );
    expect(new Set(ids).size).toBe(2);
    expect(left).toEqual([]);
  });

  it('comes along with its charts and names, and so often that nothing grows', async () => {
    const chart = {
      kind: 'bar' as const,
      title: 'Mit diagram',
      range: { top: 4, left: 0, bottom: 10, right: 5 },
      categories: 'Mit!$A$1:$A$2',
      series: [{ name: 'Antal', values: 'Mit!$B$1:$B$2' }],
    };
    const mine = {
      name: 'Mit',
      rows: [
        [cell('a'), cell(1)],
        [cell('b'), cell(2)],
      ],
      charts: [chart],
    };
    const old = await writeXlsx({ ...aLayout(ours, mine), names: { MitTal: 'Mit!$B$1' } });
    const first = await written(old);
    const again = await written(first.bytes);
    expect(again.left).toEqual([]);
    const text = (path: string) => strFromU8(again.parts[path]!);
    expect(text('xl/charts/chart1.xml')).toContain('Mit diagram');
    expect(text('xl/charts/chart1.xml')).toContain('Mit!$B$1:$B$2');
    expect(text('xl/workbook.xml')).toContain('<definedName name="MitTal">Mit!$B$1</definedName>');
    for (const path of ['xl/styles.xml', 'xl/sharedStrings.xml', '[Content_Types].xml']) {
      expect(text(path)).toBe(strFromU8(first.parts[path]!));
    }
  });

  it('loses what would run or reach outside the file, and that is told beforehand', async () => {
    const old = withParts(
      await workedIn((book) => {
        const sheet = book.addWorksheet('Mit');
        sheet.getCell('A1').value = { formula: 'B1+1', result: 8 };
        sheet.getCell('A2').value = { text: 'fil', hyperlink: 'file:///c:/hemmelig.xlsx' };
      }),
      (parts) => {
        const path = 'xl/worksheets/sheet3.xml';
        parts[path] = parts[path]!.replace('<f>B1+1</f>', "<f>'[1]Ark 1'!A1</f>");
        const rels = 'xl/worksheets/_rels/sheet3.xml.rels';
        parts[rels] = parts[rels]!.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://x/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
        );
        parts['xl/pivotTables/pivotTable1.xml'] = '<pivotTableDefinition/>';
      },
    );
    const { book, left, parts } = await written(old);
    expect(left.map(({ content }) => content).toSorted()).toEqual(['link', 'otherFile', 'pivotTable']);
    expect(left.every(({ sheet }) => sheet === 'Mit')).toBe(true);
    expect(leftBehind(layout, old)).toEqual({
      kind: 'read',
      value: expect.arrayContaining([...left]) as unknown,
    });
    expect(book.getWorksheet('Mit')!.getCell('A1').value).toBe(8);
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toMatch(/hemmelig|\[1\]/);
  });

  it('comes along from a file with a relation to a part that is not there and that it does not need', async () => {
    const old = withParts(await workedIn((book) => book.addWorksheet('Mit').addRow([7])), (parts) => {
      delete parts['xl/sharedStrings.xml'];
    });
    expect((await written(old)).book.getWorksheet('Mit')?.getCell('A1').value).toBe(7);
  });

  it('is refused like anything that is read: no entities, nothing cut short', async () => {
    const old = withParts(await workedIn((book) => book.addWorksheet('Mit')), (parts) => {
      const path = 'xl/worksheets/sheet3.xml';
      parts[path] = `<!DOCTYPE x [<!ENTITY e "e">]>${parts[path]!.replace(/^<\?xml[^>]*\?>/, '')}`;
    });
    expect(await writeBeside(layout, { bytes: old, cells: [] })).toMatchObject({
      kind: 'refused',
      problem: { code: 'file-doctype' },
    });
  });
});

describe('a cell of the analyst’s own among ours', () => {
  it('keeps its look and its formula, which follows its row', async () => {
    const old = await workedIn((book) => {
      const sheet = book.getWorksheet('Vores')!;
      sheet.getCell('D2').value = { formula: "B2*2+$B$2+'Vores andet'!A2", result: 3 };
      sheet.getCell('D2').fill = red;
      sheet.getCell('D2').numFmt = '0.0';
    });
    const moved = { ...ours, rows: [...ours.rows, [null, null, null, cell(3)]] };
    const outcome = await writeBeside(aLayout(moved, { name: 'Vores andet' }), {
      bytes: old,
      cells: [{ sheet: 'Vores', row: 3, column: 3, from: { sheet: 'Vores', row: 1, column: 3 } }],
    });
    if (outcome.kind === 'refused') throw new Error(outcome.problem.code);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(outcome.value.bytes.slice().buffer);
    expect(book.getWorksheet('Vores')!.getCell('D4')).toMatchObject({
      value: { formula: "B4*2+$B$2+'Vores andet'!A2", result: 3 },
      fill: red,
      numFmt: '0.0',
    });
  });

  it('that is ours and has been marked with a colour loses it; that is told, and of nothing else', async () => {
    const marked = await workedIn((book) => {
      book.getWorksheet('Vores')!.getCell('B2').fill = red;
    });
    expect((await written(marked)).left).toEqual([{ sheet: 'Vores', content: 'colour' }]);
    expect(leftBehind(layout, marked)).toEqual({
      kind: 'read',
      value: [{ sheet: 'Vores', content: 'colour' }],
    });
    const beside = await workedIn((book) => {
      book.getWorksheet('Vores')!.getCell('D2').fill = red;
    });
    expect((await written(beside)).left).toEqual([]);
  });

  it('on a sheet of ours cannot have a comment; that is told', async () => {
    const old = await workedIn((book) => {
      book.getWorksheet('Vores')!.getCell('A2').note = 'Hvorfor?';
    });
    expect((await written(old)).left).toEqual([{ sheet: 'Vores', content: 'comment' }]);
  });
});

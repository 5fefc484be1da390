import { strToU8, zipSync } from 'fflate';
import { CellFormats } from '../../../src/files/xlsx/reading/cell-formats';
import { WorksheetCells } from '../../../src/files/xlsx/reading/worksheet';
import { readXml } from '../../../src/files/xlsx/reading/xml-events';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { compoundFile } from '../../builders/compound-file';
import { packed, relationsPart, sheetPart, workbookFile, workbookParts } from '../../builders/office-file';
import { cellsOf, refusalCode, workbookIn } from '../../builders/reading';

const sheet = 'xl/worksheets/sheet1.xml';

/** Where a name stands in the central directory, as the place its record begins. */
function directoryRecord(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = Buffer.from(bytes).toString('latin1');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50) return at - 46;
  }
  throw new Error(`No record of ${name}`);
}

/** The file with one number of a part's central record changed; offsets are those of the zip format. */
function tampered(
  bytes: Uint8Array,
  offset: number,
  change: (value: number) => number,
  name = sheet,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = directoryRecord(copy, name) + offset;
  view.setUint32(at, change(view.getUint32(at, true)), true);
  return copy;
}

describe('what is not a workbook is refused by name of what it is', () => {
  const tree = (stream: string): Uint8Array => compoundFile({ [stream]: new Uint8Array(5000) });
  test.each([
    ['file-empty', new Uint8Array()],
    ['file-unknown', Uint8Array.from([1, 2, 3, 4])],
    ['file-other-kind', strToU8('%PDF-1.7')],
    ['file-other-kind', strToU8('System;Pris\r\nA;1')],
    ['file-old-format', tree('Workbook')],
    ['file-encrypted', tree('EncryptedPackage')],
    ['file-no-workbook', zipSync({ 'a.txt': strToU8('x') })],
    [
      'file-open-document',
      packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '<m/>' }),
    ],
    ['file-macros', workbookFile(undefined, { 'xl/vbaProject.bin': 'x' })],
    ['file-damaged', workbookFile(undefined, { '_rels/.rels': relationsPart() })],
    [
      'file-damaged',
      workbookFile(undefined, { '_rels/.rels': relationsPart(['a', 'officeDocument', 'xl/other.xml']) }),
    ],
  ])('%s', (code, bytes) => {
    expect(refusalCode(bytes)).toBe(code);
  });

  test.each([
    ['vnd.ms-excel.sheet.macroEnabled.main+xml', 'not refused'],
    ['vnd.ms-excel.sheet.binary.macroEnabled.main', 'file-binary-workbook'],
    ['vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'file-other-kind'],
  ])('a main part of the type %s is %s', (type, code) => {
    const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="application/${type}"/></Types>`;
    expect(refusalCode(workbookFile(undefined, { '[Content_Types].xml': types }))).toBe(code);
  });
});

describe('broken and tampered archives', () => {
  const good = workbookFile();
  // Large enough that the parts are packed rather than stored.
  const large = workbookFile('<row><c><v>1</v></c></row>'.repeat(5000));

  test.each([0.2, 0.5, 0.9, 0.99])('a file cut at %d of its length is damaged', (share) => {
    expect(refusalCode(good.slice(0, Math.floor(good.length * share)))).toBe('file-damaged');
  });

  test('every part is checked against its checksum, its length and its neighbours', () => {
    expect(refusalCode(tampered(good, 16, (crc) => crc ^ 1))).toBe('file-damaged');
    expect(refusalCode(tampered(large, 24, (size) => size - 1))).toBe('file-damaged');
    expect(refusalCode(tampered(large, 24, (size) => size + 1))).toBe('file-damaged');
    expect(refusalCode(tampered(good, 20, (length) => length + 100_000))).toBe('file-damaged');
    expect(refusalCode(tampered(good, 42, () => 0))).toBe('file-damaged');
    expect(refusalCode(tampered(good, 10, (method) => method + 5))).toBe('file-packed-otherwise');
  });

  test('an archive with a password is encrypted, and two parts of one name are damage', () => {
    expect(refusalCode(tampered(good, 8, (flags) => flags | 1))).toBe('file-encrypted');
    expect(refusalCode(workbookFile(undefined, { 'XL/Workbook.xml': '<workbook/>' }))).toBe('file-damaged');
  });

  test('two sheets in one part are damage', () => {
    const parts = workbookParts();
    const twice = (parts['xl/workbook.xml'] as string).replace(
      /(<sheet name[^>]*>)/,
      '$1<sheet name="To" r:id="rId1"/>',
    );
    expect(refusalCode(packed({ ...parts, 'xl/workbook.xml': twice }))).toBe('file-damaged');
  });

  test('a part that is named but missing is damage', () => {
    const { [sheet]: left, ...parts } = workbookParts();
    expect(left).toBeDefined();
    expect(refusalCode(packed(parts))).toBe('file-damaged');
    expect(refusalCode(workbookFile('<row><c t="s"><v>99</v></c></row>'))).toBe('file-damaged');
  });
});

// Each takes about a second; a busy machine may need more.
jest.setTimeout(60_000);

describe('files built to exhaust', () => {
  // Processor time, since a clock on the wall would measure whatever else the machine is doing.
  const start = process.cpuUsage();
  afterAll(() => {
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(20_000_000);
  });

  test('a part that unpacks to a thousand times its size is refused before it is unpacked', () => {
    expect(refusalCode(workbookFile('', { [sheet]: new Uint8Array(25_000_000) }))).toBe(
      'file-unpacks-too-large',
    );
  });

  test('a bomb that declares less than it holds is stopped at what it declares', () => {
    const bomb = workbookFile('', { [sheet]: new Uint8Array(80_000_000) });
    expect(refusalCode(tampered(bomb, 24, () => 500_000))).toBe('file-damaged');
  });

  test('a declared size is refused before memory is set aside for it', () => {
    const declared = (name: string): string =>
      refusalCode(tampered(workbookFile(), 24, () => 0xfffffffe, name));
    expect(declared('xl/workbook.xml')).toBe('file-unpacks-too-large');
    // A sheet is never set memory aside for; it simply does not hold what it says.
    expect(declared(sheet)).toBe('file-damaged');
  });

  test('too many parts and too many sheets', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`xl/worksheets/s${index}.xml`, '']),
    );
    expect(refusalCode(workbookFile(undefined, parts))).toBe('file-too-many-parts');
    const workbook = `<workbook xmlns:r="r"><sheets>${'<sheet name="x" r:id="rId1"/>'.repeat(10_000)}</sheets></workbook>`;
    expect(refusalCode(workbookFile(undefined, { 'xl/workbook.xml': workbook }))).toBe(
      'file-too-many-sheets',
    );
  });

  test('a sheet with more cells than are allowed is left while it is read', () => {
    const context = {
      strings: [],
      formats: new CellFormats(),
      from1904: false,
      maxCells: 10_000,
      maxCellsInAll: 2_000_000,
    };
    const cells = new WorksheetCells(context);
    const xml = sheetPart(`<row>${'<c><v>1</v></c>'.repeat(10)}</row>`.repeat(90_000));
    expect(readXml(strToU8(xml), sheet, cells)).toEqual({
      code: 'file-too-many-cells',
      params: { max: 2_000_000 },
    });
    expect(cells.cells().length).toBeLessThan(20_000);
  });

  test('a table that is pointed to again and again is one table', () => {
    const tables = Array.from(
      { length: 9000 },
      (_, index) => [`r${index}`, 'table', '../tables/t.xml'] as const,
    );
    const table = `<table displayName="T" ref="A1:B2">${' '.repeat(3_000_000)}</table>`;
    const file = workbookFile(undefined, {
      'xl/worksheets/_rels/sheet1.xml.rels': relationsPart(...tables),
      'xl/tables/t.xml': table,
    });
    expect(workbookIn(file).sheets[0]?.tables).toHaveLength(1);
  });

  test('what a sheet says of its own size is not believed', () => {
    const lying = sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
      '<sheetData>',
      '<dimension ref="A1:XFD1048576"/><sheetData>',
    );
    expect(cellsOf(workbookFile('', { [sheet]: lying }))).toEqual({ A1: 1 });
  });

  test.each([
    ['deep', '<a>'.repeat(200_000)],
    ['a tag without end', `<worksheet ${'a="1" '.repeat(2_000_000)}`],
    ['one endless text', `<worksheet>${'x'.repeat(12_000_000)}</worksheet>`],
    [
      'many attributes',
      `<worksheet ${Array.from({ length: 300_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
    ],
  ])('XML that is %s ends in a refusal or a workbook, not in a crash', (_, xml) => {
    expect(['file-bad-xml', 'file-unpacks-too-large', 'not refused']).toContain(
      refusalCode(workbookFile('', { [sheet]: xml })),
    );
  });
});

describe('XML that is not what it should be', () => {
  test.each([
    ['file-doctype', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'],
    ['file-doctype', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'],
    ['file-bad-xml', '<worksheet><sheetData><row><c t="str"><v>&xxe;</v></c></row></sheetData></worksheet>'],
    ['file-bad-xml', '<worksheet><sheetData></worksheet>'],
    ['file-bad-xml', 'not xml'],
    ['file-bad-xml', ''],
    ['file-bad-xml', '<worksheet a="1" a="2"/>'],
  ])('%s: %s', (code, xml) => {
    expect(refusalCode(workbookFile('', { [sheet]: xml }))).toBe(code);
  });

  test('bytes that are no characters are bad XML', () => {
    expect(
      refusalCode(workbookFile('', { [sheet]: Uint8Array.from([...strToU8('<worksheet>'), 0xff, 0xc0]) })),
    ).toBe('file-bad-xml');
  });

  test.each(['A1048577', 'XFE1', 'AAAA1', 'A0', '1', 'A', 'A1B', '$A$1', ''])(
    'the reference "%s" is no cell',
    (reference) => {
      expect(refusalCode(workbookFile(`<row r="1"><c r="${reference}"><v>1</v></c></row>`))).toBe(
        'file-bad-reference',
      );
    },
  );

  test.each(['0', '1048577', '-1', 'x', '1.5'])('the row "%s" is no row', (row) => {
    expect(refusalCode(workbookFile(`<row r="${row}"><c><v>1</v></c></row>`))).toBe('file-bad-reference');
  });

  test('the last cell of the largest sheet is one', () => {
    expect(cellsOf(workbookFile('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toEqual({
      XFD1048576: 1,
    });
  });
});

test('the issue of a refused file names the file', () => {
  const reading = readXlsx(new Uint8Array(), 'mail.eml › Besvarelse.xlsx');
  expect(reading).toEqual({
    kind: 'refused',
    issue: {
      code: 'file-empty',
      severity: 'error',
      where: { file: 'mail.eml › Besvarelse.xlsx' },
      params: {},
    },
  });
});

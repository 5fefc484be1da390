import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { CellFormats } from '../../../src/files/xlsx/reading/cell-formats';
import { SharedStringList } from '../../../src/files/xlsx/reading/shared-strings';
import { WorksheetCells } from '../../../src/files/xlsx/reading/worksheet';
import { XmlReading } from '../../../src/files/xlsx/reading/xml-events';
import type { XmlListener } from '../../../src/files/xlsx/reading/xml-listener';
import { formatOf } from '../../../src/files/formats';
import { Content } from '../../../src/files/content';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import {
  packed,
  relationsPart,
  sheetPart,
  stylesPart,
  workbookFile,
  workbookParts,
} from '../../builders/office-file';
import { cellsOf, refusalCode, workbookIn } from '../../builders/reading';

const sheet = 'xl/worksheets/sheet1.xml';
const joined = (...pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));

test.each([
  ['a line break', strToU8('\r\n')],
  ['the mark of a scanner', strToU8('<DLP id="4711" label="Intern"/>'.repeat(20))],
  ['the foot of a mail', strToU8('\r\n_______________\r\nliste mailing list\r\n')],
  ['a block filled up with zeros', new Uint8Array(90_000)],
  ['a long mark', strToU8(`<DLP>${'x'.repeat(90_000)}</DLP>`)],
  ['zeros and a line break', joined(new Uint8Array(90_000), strToU8('\r\n'))],
])('%s behind the zip makes no difference', (_, rest) => {
  expect(cellsOf(joined(workbookFile(), rest))).toEqual({ A1: 1 });
});

test.each([
  ['a line break', strToU8('\r\n')],
  ['a mark of encoding', Uint8Array.of(0xef, 0xbb, 0xbf)],
])('%s before the zip makes no difference, words do', (_, before) => {
  expect(cellsOf(joined(before, workbookFile()))).toEqual({ A1: 1 });
  expect(refusalCode(joined(strToU8('lod PK'), workbookFile()))).toBe('file-unknown');
});

test('a zip that might have been split, and was not, has a mark before it', () => {
  const file = joined(strToU8('PK00'), workbookFile());
  const view = new DataView(file.buffer);
  for (let at = 4; at < file.length - 4; at += 1) {
    const mark = view.getUint32(at, true);
    const place = mark === 0x02014b50 ? at + 42 : mark === 0x06054b50 ? at + 16 : 0;
    if (place > 0) view.setUint32(place, view.getUint32(place, true) + 4, true);
  }
  expect(cellsOf(file)).toEqual({ A1: 1 });
});

test('a relation to a part that is not there matters only to a cell that needs the part', () => {
  const without = (rows: string, ...lost: readonly string[]): Uint8Array => {
    const parts = workbookParts(rows);
    return packed(Object.fromEntries(Object.entries(parts).filter(([path]) => !lost.includes(path))));
  };
  const strings = 'xl/sharedStrings.xml';
  const styles = 'xl/styles.xml';
  expect(cellsOf(without('<row><c><v>1</v></c></row>', strings, styles))).toEqual({ A1: 1 });
  expect(refusalCode(without('<row><c t="s"><v>0</v></c></row>', strings))).toBe('file-damaged');
  expect(refusalCode(without('<row><c s="1"><v>46000</v></c></row>', styles))).toBe('file-damaged');
  const table = { 'xl/worksheets/_rels/sheet1.xml.rels': relationsPart(['r', 'table', '../tables/t.xml']) };
  expect(workbookIn(workbookFile(undefined, table)).sheets[0]?.tables).toEqual([]);
});

test('a workbook that has lost what holds it together is damaged, and is one file', () => {
  const { '[Content_Types].xml': types, '_rels/.rels': relations, ...parts } = workbookParts();
  expect([types, relations]).not.toContain(undefined);
  expect(formatOf(new Content(packed(parts))).name).toBe('xlsx');
  expect(refusalCode(packed(parts))).toBe('file-damaged');
  const { 'xl/_rels/workbook.xml.rels': lost, ...rest } = workbookParts();
  expect(lost).toBeDefined();
  expect(refusalCode(packed(rest))).toBe('file-damaged');
});

test('macros are what counts, not the name of the file; a workbook of charts says so', () => {
  const related = (type: string): Uint8Array =>
    workbookFile(undefined, {
      'xl/_rels/workbook.xml.rels': relationsPart(
        ['rId1', type, 'worksheets/sheet1.xml'],
        ['rId9', 'worksheet', 'worksheets/sheet9.xml'],
      ),
    });
  expect(refusalCode(related('xlMacrosheet'))).toBe('file-macros');
  expect(refusalCode(related('chartsheet'))).toBe('file-charts-only');
  const types =
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
  expect(cellsOf(workbookFile(undefined, { '[Content_Types].xml': types }))).toEqual({ A1: 1 });
});

test.each([
  [[0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00]],
  [[0x09, 0x02, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]],
  [[0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]],
  [[0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00]],
  [[0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]],
])('a sheet of the first Excels is told by its first record', (start) => {
  expect(refusalCode(Uint8Array.from([...start, ...new Uint8Array(40)]))).toBe('file-old-format');
});

describe('elements are told by their namespace', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

  test("a second workbookPr of a program's own does not undo the dates from 1904", () => {
    const workbook = String(workbookParts()['xl/workbook.xml'])
      .replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
      .replace('</workbook>', `<extLst><ext ${x14}><x14:workbookPr date1904="0"/></ext></extLst></workbook>`);
    const file = workbookFile('<row><c s="1"><v>44925</v></c></row>', {
      'xl/workbook.xml': workbook,
      'xl/styles.xml': stylesPart('dd-mm-yyyy'),
    });
    expect(cellsOf(file)).toEqual({ A1: '2026-12-31T00:00:00' });
  });

  test.each([
    ['x14', '1'],
    ['unknown', '2'],
  ])('of two branches one is read: Requires="%s"', (requires, value) => {
    const branches =
      `<mc:AlternateContent ${mc} ${x14} xmlns:unknown="http://example.org">` +
      `<mc:Choice Requires="${requires}"><row r="1"><c r="A1"><v>1</v></c></row></mc:Choice>` +
      '<mc:Fallback><row r="1"><c r="A1"><v>2</v></c></row></mc:Fallback></mc:AlternateContent>';
    const xml = sheetPart(`${branches}<row r="2"><c r="A2"><v>3</v></c></row>`);
    expect(cellsOf(workbookFile('', { [sheet]: xml }))).toEqual({ A1: Number(value), A2: 3 });
  });

  test('prefixes make no difference, and cells of another namespace are no cells', () => {
    const xml =
      `<s:worksheet xmlns:s="${main}" xmlns:o="urn:other"><s:sheetData><s:row r="1"><s:c r="A1"><s:v>1</s:v></s:c>` +
      '<o:c r="B1"><o:v>2</o:v></o:c></s:row></s:sheetData></s:worksheet>';
    expect(cellsOf(workbookFile('', { [sheet]: xml }))).toEqual({ A1: 1 });
  });
});

describe('cells that are written plainly', () => {
  /** One piece of a sheet: a cell, with or without its place, empty or not, in the ways that programs write. */
  const piece = fc.constantFrom(
    '<c r="@" s="5"/>',
    '<c s="5" r="@" />',
    '<c r="@" s="5"></c>',
    '<c s="5"/>',
    '<c r="@"><v>1</v></c>',
    '<c r="@" t="s" s="1"><v>0</v></c>',
    '<c r="@" t="s"><v>7</v></c>',
    '<c r="@" t="b"><v>1</v></c>',
    '<c r="@" t="e"><v>#N/A</v></c>',
    '<c r="@"><v>-1.5E-3</v></c>',
    '<c r="@"><v>0x10</v></c>',
    '<c r="@"><v>1</v><v>2</v></c>',
    '<c r="@" r="A1"><v>1</v></c>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="@" t="str"><f>A1&amp;"&lt;"</f><v>a &amp; b_x000D_</v></c>',
    '<c r="@" t="str"><f>1+</f><v>&#x41;\r\n</v></c>',
    '<c r="@"><f>NOW()</f></c>',
    '<c r="@"><v>&bogus;</v></c>',
    '<c r="@" t="d"><v>2026-01-02</v></c>',
    '<c><v>2</v></c>',
    '<c r="@" t="inlineStr"><is><t>&lt;c r="A1"/&gt;</t></is></c>',
    '<c r="@" t="inlineStr"><is><t><![CDATA[</c><c r="Z9"><v>9</v></c>]]></t></is></c>',
    '<!-- <c r="Y9"><v>9</v></c> -->',
    '<o:c xmlns:o="urn:other" r="@"><o:v>8</o:v></o:c>',
    '<c xmlns="urn:other" r="@"><v>8</v></c>',
    "<c r='@'/>",
  );
  const row = fc.tuple(
    fc.array(piece, { maxLength: 6 }),
    fc.constantFrom('first', 'last', 'none'),
    fc.boolean(),
  );
  const context = {
    strings: [{ kind: 'text', text: 'Nexus' } as const],
    formats: new CellFormats(),
    from1904: false,
    maxCells: 1000,
    maxCellsInAll: 1000,
  };

  /** What a sheet reads as when its bytes come in pieces. */
  function reading(xml: string, size: number, listenerOf: (cells: WorksheetCells) => XmlListener) {
    const cells = new WorksheetCells(context);
    const xmlReading = new XmlReading('sheet', listenerOf(cells));
    const bytes = strToU8(xml);
    for (let at = 0; at < bytes.length; at += size) xmlReading.push(bytes.subarray(at, at + size));
    const problem = xmlReading.end();
    return problem === undefined ? cells.cells() : problem;
  }
  const parserAlone = (cells: WorksheetCells): XmlListener => ({
    open: cells.open.bind(cells),
    close: cells.close.bind(cells),
    text: cells.text.bind(cells),
    problem: cells.problem.bind(cells),
  });

  test('read as the parser reads them, whatever stands beside them and however the bytes are cut', () => {
    const rows = fc.array(row, { maxLength: 8 });
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 60 }), (drawn, size) => {
        const xml = sheetPart(
          drawn
            .map(([cells, place, self], index) => {
              const number = index * 2 + 1;
              const attributes = {
                first: ` r="${number}" spans="1:9"`,
                last: ` spans="1:9" r="${number}"`,
                none: ' s="3"',
              }[place];
              const content = cells
                .map((cell, column) =>
                  place === 'none'
                    ? cell.replace(/ r=.@./, '')
                    : cell.replace('@', `${'ACEGIK'.charAt(column)}${number}`),
                )
                .join('');
              return self && cells.length === 0
                ? `<row${attributes}/>`
                : `<row${attributes}>${content}</row>`;
            })
            .join('\n'),
        );
        const parsed = reading(xml, xml.length, parserAlone);
        const read = reading(xml, size, (cells) => cells);
        outcomes.add('code' in parsed ? parsed.code : 'read');
        // Of two faults, the one that is met first depends on how the bytes are cut.
        if ('code' in parsed) expect(read).toHaveProperty('code');
        else expect(read).toEqual(parsed);
      }),
      { numRuns: 600 },
    );
    expect([...outcomes].sort()).toEqual(['file-bad-reference', 'file-bad-xml', 'file-damaged', 'read']);
  });
});

test('shared strings read as the parser reads them, however they are written and their bytes are cut', () => {
  const string = fc.constantFrom(
    '<si><t>Nexus</t></si>',
    '<si><t xml:space="preserve"> æøå &amp; _x0041_ </t></si>',
    '<si><t/></si>',
    '<si/>',
    '<si><t></t></si>',
    '<si><r><t>to</t></r><r><rPr><b/></rPr><t> stykker</t></r></si>',
    '<si><t>漢字</t><rPh sb="0" eb="1"><t>かんじ</t></rPh></si>',
    '<si><t>linje\r\nlinje</t></si>',
    '<si><t>&#230;</t></si>',
    '<si><t><![CDATA[</t></si><si><t>]]></t></si>',
    '<!-- <si><t>nej</t></si> -->',
    '<si xmlns="urn:other"><t>nej</t></si>',
    '<extLst><ext><si><t>nej</t></si></ext></extLst>',
    '<si><t>&bogus;</t></si>',
    '<si><t>a</si>',
  );
  const outcome = (xml: string, size: number, alone: boolean) => {
    const list = new SharedStringList();
    const { open, close, text } = list;
    const parsed = { open: open.bind(list), close: close.bind(list), text: text.bind(list) };
    const reading = new XmlReading('strings', alone ? parsed : list);
    const bytes = strToU8(xml);
    for (let at = 0; at < bytes.length; at += size) reading.push(bytes.subarray(at, at + size));
    return reading.end() ?? list.strings;
  };
  fc.assert(
    fc.property(fc.array(string, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (strings, size) => {
      const xml = `<?xml version="1.0"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1">${strings.join('\n')}</sst>`;
      expect(outcome(xml, size, false)).toEqual(outcome(xml, xml.length, true));
    }),
    { numRuns: 400 },
  );
});

describe('cells that only have a format', () => {
  const empty = Array.from({ length: 60 }, (_, index) => `<c r="A${index + 1}" s="${index}"/>`).join('');
  const heavy = (rows: number): string =>
    sheetPart(
      `<row r="1"><c r="A1"><v>7</v></c></row>${Array.from(
        { length: rows },
        (_, index) => `<row r="${index + 2}">${empty}</row>`,
      ).join('')}`,
    );

  test('a hundred megabytes of them are read', () => {
    expect(cellsOf(workbookFile('', { [sheet]: heavy(80_000) }))).toEqual({ A1: 7 });
  });

  test('beyond the limit the reason is what the sender can mend', () => {
    const reading = readXlsx(workbookFile('', { [sheet]: heavy(240_000) }), 'svar.xlsx');
    expect(reading).toMatchObject({
      kind: 'refused',
      issue: { code: 'file-empty-rows', params: { sheet: 'Ark' } },
    });
  });
});

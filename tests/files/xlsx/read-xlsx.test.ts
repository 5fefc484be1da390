import { strToU8 } from 'fflate';
import {
  packed,
  relationsPart,
  sheetPart,
  stylesPart,
  workbookFile,
  workbookParts,
} from '../../builders/office-file';
import { cellsOf, workbookIn } from '../../builders/reading';

describe('cells, whoever wrote the file', () => {
  test('shared strings join their runs and leave phonetic readings out', () => {
    const file = workbookFile('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>');
    expect(cellsOf(file)).toEqual({ A1: 'Nul', B1: 'Et og' });
  });

  test('inline strings, booleans, errors and cached results are read as what they are', () => {
    const file = workbookFile(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Æ</t></r><r><t>blegrød</t></r><rPh><t>x</t></rPh></is></c>' +
        '<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><f>1+1</f><v>2</v></c>' +
        '<c r="E1" t="str"><f>A1</f><v>Æblegrød</v></c><c r="F1" t="d"><v>2026-12-31</v></c></row>',
    );
    expect(cellsOf(file)).toEqual({
      A1: 'Æblegrød',
      B1: true,
      C1: '#N/A',
      D1: 2,
      E1: 'Æblegrød',
      F1: '2026-12-31T00:00:00',
    });
  });

  test('a formula that was never calculated is an error, not an empty cell', () => {
    expect(
      cellsOf(workbookFile('<row><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c></row>')),
    ).toEqual({
      A1: '#CALC!',
    });
  });

  test('cells and rows that do not say where they are follow the one before', () => {
    const file = workbookFile(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
    );
    expect(cellsOf(file)).toEqual({ A1: 1, C1: 3, C5: 4, D5: 5, A6: 6 });
  });

  test('cells out of order come in reading order, and of two in one place the later counts', () => {
    const file = workbookFile(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
    );
    expect(workbookIn(file).sheets[0]!.cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
    expect(cellsOf(file)).toEqual({ A1: 1, A2: 9, B2: 4 });
  });

  test.each([
    ['_x000D_', '\r'],
    ['_x005F_x0041_', '_x0041_'],
    ['_x0041_x0042_', 'Ax0042_'],
    ['_xZZZZ_', '_xZZZZ_'],
    ['&#13;&lt;b&gt; &amp;amp;', '\r<b> &amp;'],
  ])('the text %s is read as %j', (written, meant) => {
    expect(cellsOf(workbookFile(`<row><c t="inlineStr"><is><t>${written}</t></is></c></row>`))).toEqual({
      A1: meant,
    });
  });

  test('text in a number cell stays text', () => {
    expect(cellsOf(workbookFile('<row><c><v>abc</v></c><c><v>1e400</v></c></row>'))).toEqual({
      A1: 'abc',
      B1: '1e400',
    });
  });

  test('extensions with elements of the same name change nothing', () => {
    const sheet = sheetPart('<row><c><v>1</v><extLst><ext><f>x</f></ext></extLst></c></row>').replace(
      '</worksheet>',
      '<extLst><ext><c r="A1"><v>9</v></c></ext></extLst></worksheet>',
    );
    expect(cellsOf(workbookFile('', { 'xl/worksheets/sheet1.xml': sheet }))).toEqual({ A1: 1 });
  });
});

describe('dates', () => {
  const dated = (serial: number, workbook = ''): Record<string, unknown> => {
    const parts = workbookParts(`<row><c s="1"><v>${serial}</v></c></row>`);
    const changed = (parts['xl/workbook.xml'] as string).replace('<sheets>', `${workbook}<sheets>`);
    return cellsOf(
      packed({ ...parts, 'xl/workbook.xml': changed, 'xl/styles.xml': stylesPart('dd-mm-yyyy') }),
    );
  };

  test.each([
    [1, '1900-01-01T00:00:00'],
    [59, '1900-02-28T00:00:00'],
    [61, '1900-03-01T00:00:00'],
    [46022, '2025-12-31T00:00:00'],
    [46022.75, '2025-12-31T18:00:00'],
    [46022.999999999, '2026-01-01T00:00:00'],
    [2958465, '9999-12-31T00:00:00'],
  ])('serial %d of the 1900 system is %s', (serial, moment) => {
    expect(dated(serial)).toEqual({ A1: moment });
  });

  test.each(['1', 'true'])(
    'a workbook that counts from 1904 (date1904="%s") is moved by 1,462 days',
    (flag) => {
      expect(dated(44560, `<workbookPr date1904="${flag}"/>`)).toEqual({ A1: '2025-12-31T00:00:00' });
    },
  );

  test('a number outside the calendar stays a number', () => {
    expect([dated(-1), dated(2958466)]).toEqual([{ A1: -1 }, { A1: 2958466 }]);
  });

  test.each([
    ['dd\\-mm\\-yyyy', true],
    ['[$-406]d. mmmm yyyy;@', true],
    ['[Red]hh:mm', true],
    ['General', false],
    ['#,##0 "dage"', false],
    ['#,##0\\ \\d', false],
    ['[Red]0.00', false],
    ['[h]:mm', false],
    ['#,##0 [$kr.-406]', false],
    ['0;dd-mm-yyyy', false],
    ['0_d', false],
  ])('the number format %s shows a date: %s', (code, date) => {
    const file = workbookFile('<row><c s="1"><v>46022</v></c></row>', { 'xl/styles.xml': stylesPart(code) });
    expect(cellsOf(file)).toEqual({ A1: date ? '2025-12-31T00:00:00' : 46022 });
  });

  test.each([
    [14, true],
    [22, true],
    [45, true],
    [46, false],
    [2, false],
    [49, false],
  ])('the built-in number format %d shows a date: %s', (id, date) => {
    const styles = stylesPart().replace('<xf numFmtId="0"/>', `<xf numFmtId="${id}"/>`);
    const file = workbookFile('<row><c s="0"><v>1.5</v></c></row>', { 'xl/styles.xml': styles });
    expect(cellsOf(file)).toEqual({ A1: date ? '1900-01-01T12:00:00' : 1.5 });
  });
});

describe('the package', () => {
  test('absolute and relative targets lead to the same part, and names of parts ignore case', () => {
    const file = workbookFile(undefined, {
      '_rels/.rels': relationsPart(['a', 'officeDocument', '/XL/./workbook.xml']),
      'xl/_rels/workbook.xml.rels': relationsPart([
        'rId1',
        'worksheet',
        '/xl/worksheets/../Worksheets/sheet1.xml',
      ]),
    });
    expect(cellsOf(file)).toEqual({ A1: 1 });
  });

  test('the strict namespace and prefixed elements are read alike', () => {
    const strict = Object.fromEntries(
      Object.entries(workbookParts()).map(([path, part]) => [
        path,
        (part as string)
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          ),
      ]),
    );
    const prefixed = workbookFile(undefined, {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect([cellsOf(packed(strict)), cellsOf(prefixed)]).toEqual([{ A1: 1 }, { A1: 1 }]);
  });

  test.each(['utf-16le', 'utf-16be'])('parts in %s are read', (encoding) => {
    const text = `\uFEFF${sheetPart('<row><c t="inlineStr"><is><t>Søl</t></is></c></row>')}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
    expect(cellsOf(workbookFile('', { 'xl/worksheets/sheet1.xml': bytes }))).toEqual({ A1: 'Søl' });
  });

  test('a mark of the encoding before the first tag is no fault', () => {
    const bytes = strToU8(
      `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n${sheetPart('<row><c><v>7</v></c></row>')}`,
    );
    expect(cellsOf(workbookFile('', { 'xl/worksheets/sheet1.xml': bytes }))).toEqual({ A1: 7 });
  });

  test('hidden sheets say so, and chart sheets are left out', () => {
    const parts = workbookParts();
    const sheets =
      '<sheet name="Ark" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="Graf" sheetId="2" r:id="rId9"/>' +
      '<sheet name="A &amp; _x0042_" sheetId="3" r:id="rId4"/>';
    const file = packed({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] as string).replace(
        /<sheet name.*\/>(?=<\/sheets>)/,
        sheets,
      ),
      'xl/_rels/workbook.xml.rels': relationsPart(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['rId4', 'worksheet', 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': sheetPart(''),
    });
    expect(workbookIn(file).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Ark', true],
      ['A & B', false],
    ]);
  });

  test('tables give their shown name and their rectangle without the totals row', () => {
    const file = workbookFile(undefined, {
      'xl/worksheets/_rels/sheet1.xml.rels': relationsPart(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml':
        '<table name="Tabel1" displayName="Registreringer" ref="$B$2:D9" totalsRowCount="1"/>',
    });
    expect(workbookIn(file).sheets[0]!.tables).toEqual([
      { name: 'Registreringer', top: 2, left: 2, bottom: 8, right: 4, totals: 1 },
    ]);
  });

  test('a workbook needs neither styles nor shared strings', () => {
    const parts = workbookParts();
    delete parts['xl/styles.xml'];
    delete parts['xl/sharedStrings.xml'];
    parts['xl/_rels/workbook.xml.rels'] = relationsPart(['rId1', 'worksheet', 'worksheets/sheet1.xml']);
    expect(cellsOf(packed(parts))).toEqual({ A1: 1 });
  });
});

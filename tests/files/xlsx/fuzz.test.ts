import fc from 'fast-check';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { packed, type Parts, workbookParts } from '../../builders/office-file';
import { aLayout, cell } from '../../builders/workbook-layout';

/** Bytes of a good file with some of them changed, put in or taken out. */
function mutated(good: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(good.length - 1),
    take: fc.oneof(fc.constant(1), fc.nat(50)),
    put: fc.uint8Array({ maxLength: 20 }),
  });
  return fc
    .array(change, { minLength: 1, maxLength: 8 })
    .map((changes) =>
      changes.reduce(
        (bytes, { at, take, put }) =>
          Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + take)]),
        good,
      ),
    );
}

/** XML built from the words of the format, well-formed or not. */
const xmlPiece = fc.oneof(
  fc.constantFrom(
    ...'worksheet sheetData row c v f is t r rPh si sst xf cellXfs numFmt sheet table Relationship x:c'
      .split(' ')
      .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`]),
  ),
  fc.constantFrom(
    '<row r="2">',
    '<c r="B2" t="s" s="1">',
    '<c t="inlineStr">',
    '<c t="d">',
    '<sheet name="a" r:id="rId1"/>',
    '&amp;',
    '&#x0;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '_x0041_',
  ),
  fc.string({ maxLength: 10 }),
);
const xml = fc.array(xmlPiece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const neverThrows = (bytes: Uint8Array): void => {
  const reading = readXlsx(bytes, 'x');
  expect(['workbook', 'refused']).toContain(reading.kind);
};

jest.setTimeout(60_000);

describe('no input makes the reader throw', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), neverThrows), { numRuns: 300 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (rest) => {
        neverThrows(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...rest]));
        neverThrows(Uint8Array.from([0x50, 0x4b, 3, 4, ...rest]));
      }),
      { numRuns: 200 },
    );
  });

  test('a good file with changed bytes', async () => {
    const rows = [
      [cell('Navn', { style: 'header' }), cell('Tal', { style: 'header' })],
      [cell('Å'), cell(2)],
    ];
    const table = { name: 'T', range: { top: 0, left: 0, bottom: 1, right: 1 } };
    const good = await writeXlsx(aLayout({ rows, tables: [table] }));
    fc.assert(fc.property(mutated(good), neverThrows), { numRuns: 800 });
  });

  test('parts with any XML', () => {
    const paths = Object.keys(workbookParts());
    const part = fc.tuple(fc.constantFrom(...paths), xml, fc.boolean());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (changes) => {
        const parts: Parts = workbookParts();
        for (const [path, text, wrapped] of changes) {
          const original = parts[path] as string;
          parts[path] = wrapped ? original.replace(/<\/[^>]*>$/, (tag) => text + tag) : text;
        }
        neverThrows(packed(parts));
      }),
      { numRuns: 800 },
    );
  });
});

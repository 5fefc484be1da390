import fc from 'fast-check';
import { pastedRows } from '../../../../../src/hosts/workbench/univer/typing/pasted-rows';

describe('text from the clipboard', () => {
  test('tabs part cells, line breaks part rows, and the last line break begins none', () => {
    expect(pastedRows('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  test('a quoted cell may hold tabs, line breaks and quotes', () => {
    expect(pastedRows('"to\nlinjer"\t"sagde ""ja"""')).toEqual([['to\nlinjer', 'sagde "ja"']]);
  });

  test('a cell that begins with a quote without being quoted is taken as it is', () => {
    expect(pastedRows('"halv\tb')).toEqual([['"halv', 'b']]);
    expect(pastedRows('"a" og b\tc')).toEqual([['"a" og b', 'c']]);
  });

  test('whatever is copied as spreadsheets do comes back cell by cell', () => {
    const cell = fc.string({ maxLength: 8, unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'æ') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    const quoted = (text: string): string =>
      /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(rows, (copied) => {
        const text = copied.map((row) => row.map(quoted).join('\t')).join('\r\n') + '\r\n';
        expect(pastedRows(text)).toEqual(copied);
      }),
    );
  });
});

import fc from 'fast-check';
import { editableNumber, readEntry } from '../../src/workbook/danish-entry';

describe('what is written in a cell', () => {
  test.each([
    ['12,5', 'general', { value: 12.5 }],
    ['1.234,56', 'money', { value: 1234.56 }],
    ['31-12-2026', 'general', { value: 46_387, format: 'date' }],
    ['31-12-2026', 'date', { value: 46_387 }],
    ['12,5 %', 'general', { value: 0.125, format: 'percent' }],
    ['12', 'percent', { value: 0.12 }],
    ['sand', 'general', { value: true }],
    ['   ', 'general', { value: null }],
  ] as const)('%s in a cell of %s is read the Danish way', (text, format, entry) => {
    expect(readEntry(text, format)).toEqual(entry);
  });

  test.each([
    ['12,5', 'text', 'a cell of text takes everything letter by letter'],
    ['31-02-2026', 'date', 'a day that the calendar lacks stays as it was written'],
    ['0751', 'general', 'a code that begins with a zero keeps its zero'],
    ['12345678901234567890', 'general', 'a number too long to be exact stays a text'],
    ['=1+1', 'general', 'what looks like a formula is a text'],
  ] as const)('%s in a cell of %s: %s', (...[text, format]) => {
    expect(readEntry(text, format)).toEqual({ value: text });
  });

  test('a number opened for editing and left again is the same number', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => Number(x.toPrecision(12)));
    fc.assert(
      fc.property(number, (value) => {
        expect(Number(readEntry(editableNumber(value) ?? '').value)).toBeCloseTo(value, 12);
      }),
    );
  });
});

import fc from 'fast-check';
import { cellInput } from '../../src/hosts/excel/writing/cell-input';
import { emptyCell, enter } from './strict/cell-entry';

/** What stands in a cell after a text has been written into it. */
function kept(text: string): unknown {
  const cell = emptyCell();
  enter(cell, cellInput({ value: text }));
  return cell.formula ?? cell.content;
}

describe('what is written into a cell', () => {
  it.each([
    '=1+1',
    '＝1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    "'citat",
    "''",
    '#REF!',
    '#I/T',
    '1.234,56',
    '12,5 %',
    '1e5',
    '31-12-2026',
    '1/2',
    '10:30',
    'SAND',
    'falsk',
    ' true ',
    ' =1+1',
    '\t=1+1',
    '27.36.04',
    '00123',
  ])('keeps %p as the text it is', (text) => {
    expect(kept(text)).toBe(text);
  });

  it('keeps any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(kept(text)).toBe(text);
      }),
    );
  });

  it('leaves a plain text without an apostrophe', () => {
    expect(cellInput({ value: 'Sagsys' })).toBe('Sagsys');
  });

  it('writes numbers and truths as what they are', () => {
    expect([1.5, 0, -3, true, false].map((value) => cellInput({ value }))).toEqual([1.5, 0, -3, true, false]);
  });

  it('clears a cell for nothing, and for a number that is none: null would leave what stands there', () => {
    expect([null, NaN, Infinity].map((value) => cellInput({ value }))).toEqual(['', '', '']);
  });

  it.each([['a'], ['='], ['-'], ['🙂']])(
    'cuts a text of %s at what a cell holds, and between characters',
    (unit) => {
      const input = String(cellInput({ value: unit.repeat(40_000) }));
      expect(input.length).toBeGreaterThan(32_765);
      expect(input.length).toBeLessThanOrEqual(32_767);
      expect(input).not.toMatch(/[\uD800-\uDBFF]$/);
      expect(() => {
        enter(emptyCell(), input);
      }).not.toThrow();
    },
  );
});

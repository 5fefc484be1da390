import fc from 'fast-check';
import { rectanglesOf } from '../../../../src/hosts/excel/writing/rectangles';
import type { CellStyle, SheetCell } from '../../../../src/workbook/sheet';
import { cell } from '../../../builders/workbook-layout';

const styleOf = ({ style }: SheetCell): string | undefined => style;

describe('cells gathered into rectangles', () => {
  it('makes one of a column, however long', () => {
    const rows = Array.from({ length: 500 }, () => [cell(1), cell(2, { style: 'note' })]);
    expect(rectanglesOf({ rows }, styleOf)).toEqual([
      { key: 'note', range: { top: 0, left: 1, bottom: 499, right: 1 } },
    ]);
  });

  it('makes one of columns that lie side by side', () => {
    const rows = [[cell(1, { style: 'header' }), cell(2, { style: 'header' }), cell(3, { style: 'label' })]];
    expect(rectanglesOf({ rows }, styleOf).map(({ range }) => range.right - range.left)).toEqual([1, 0]);
  });

  it('covers every cell with a key once, and no other', () => {
    const anyCell = fc.option(
      fc
        .constantFrom<(CellStyle | undefined)[]>('note', 'label', undefined)
        .map((style) => (style === undefined ? cell(1) : cell(1, { style }))),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const covered = new Map<string, string>();
        for (const { key, range } of rectanglesOf({ rows }, styleOf)) {
          for (let row = range.top; row <= range.bottom; row += 1) {
            for (let column = range.left; column <= range.right; column += 1) {
              const place = `${String(row)},${String(column)}`;
              expect(covered.has(place)).toBe(false);
              covered.set(place, key);
            }
          }
        }
        const wanted = rows.flatMap((cells, row) =>
          cells.flatMap((one, column) =>
            one?.style === undefined ? [] : [[`${String(row)},${String(column)}`, one.style] as const],
          ),
        );
        expect(covered).toEqual(new Map(wanted));
      }),
    );
  });
});

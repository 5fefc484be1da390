import { cellText } from '../../../src/workbench/sheets/cell-text';
import { drawnColumns } from '../../../src/workbench/sheets/drawn-columns';
import type { Sheet } from '../../../src/workbook/sheet';

const sheet: Sheet = {
  name: 'Ark',
  columns: [{ width: 5, hidden: true }, { width: 10 }, { width: 400 }],
  rows: [[null, { value: 'a' }, { value: 'b' }, { value: 'c' }]],
};

describe('a cell', () => {
  it.each([
    [{ value: 1_234_567.891, format: 'money' }, '1.234.568 kr.'],
    [{ value: 0.455, format: 'percent' }, '45,5 %'],
    [{ value: 2.449, format: 'decimal1' }, '2,4'],
    [{ value: 46_022, format: 'date' }, '31-12-2025'],
    [{ value: 46_022.75, format: 'dateTime' }, '31-12-2025 18:00'],
    [{ value: 3.25 }, '3,25'],
    [{ value: true }, 'SAND'],
    [{ value: null }, ''],
    [{ value: '=1+1' }, '=1+1'],
  ] as const)('%j reads %s', (cell, text) => {
    expect(cellText(cell).replace('\u00a0', ' ')).toBe(text);
  });
});

describe('the columns', () => {
  const drawn = drawnColumns(sheet);

  it('leave out those that are hidden, and none is wider than a window', () => {
    expect(drawn.map(({ column }) => column)).toEqual([1, 2, 3]);
    expect(Math.max(...drawn.map(({ width }) => width))).toBeLessThan(400);
  });
});

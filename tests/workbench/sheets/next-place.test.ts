import { nextPlace } from '../../../src/workbench/sheets/next-place';

const size = { rows: 100, columns: 8 };
const from = { row: 10, index: 3 };
const press = (key: string, ctrlKey = false): unknown => nextPlace({ key, ctrlKey }, from, size);

describe('the keys of the table', () => {
  test('arrows go one cell, with Ctrl to the edge', () => {
    expect(press('ArrowDown')).toEqual({ row: 11, index: 3 });
    expect(press('ArrowLeft')).toEqual({ row: 10, index: 2 });
    expect(press('ArrowRight', true)).toEqual({ row: 10, index: 7 });
  });

  test('Home and End stay in the row, with Ctrl they reach the corners', () => {
    expect(press('Home')).toEqual({ row: 10, index: 0 });
    expect(press('End', true)).toEqual({ row: 99, index: 7 });
  });

  test('no key leads off the sheet', () => {
    expect(nextPlace({ key: 'PageUp', ctrlKey: false }, from, size)).toEqual({ row: 0, index: 3 });
    expect(nextPlace({ key: 'ArrowUp', ctrlKey: false }, { row: 0, index: 0 }, size)).toEqual({
      row: 0,
      index: 0,
    });
  });

  test('Tab is left alone, so that the page can be walked through', () => {
    expect(press('Tab')).toBeUndefined();
  });
});

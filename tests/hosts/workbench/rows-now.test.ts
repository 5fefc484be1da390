import { rowsNow } from '../../../src/hosts/workbench/rows-now';
import type { Sheet, SheetCell, WorkbookLayout } from '../../../src/workbook/sheet';

type Line = readonly (string | number | null)[];

/** A sheet with one table whose first column is hidden and holds what tells its rows apart. */
const registered = (...lines: readonly Line[]): WorkbookLayout => table(lines, { hidden: true });

/** A sheet with one table, in which the last column is there to be filled in. */
const listed = (...lines: readonly Line[]): WorkbookLayout => table(lines, {}, 'input');

function table(lines: readonly Line[], first: { hidden?: true }, last?: 'input'): WorkbookLayout {
  const cells = (line: Line): readonly SheetCell[] =>
    line.map((value, column) => ({
      value,
      ...(last !== undefined && column === line.length - 1 ? { style: last } : {}),
    }));
  const sheet: Sheet = {
    name: 'Ark',
    columns: [{ width: 10, ...first }, { width: 10 }, { width: 10 }],
    rows: [['Id', 'System', 'Svar'], ...lines].map(cells),
    tables: [{ name: 'T', range: { top: 0, left: 0, bottom: lines.length, right: 2 } }],
  };
  return { title: 'Prøve', sheets: [sheet] };
}

function places(before: WorkbookLayout, after: WorkbookLayout): readonly (number | undefined)[] {
  const { placeOf } = rowsNow(before, after);
  return before.sheets[0]!.rows.map((_cells, row) => placeOf({ sheet: 0, row })?.row).slice(1);
}

describe('rows are followed through a change', () => {
  test('by their Id, whatever else is written in them', () => {
    const before = registered(['a', 'Alfa', null], ['b', 'Beta', null], ['c', 'Gamma', null]);
    expect(places(before, registered(['b', 'Beta', 'ny'], ['c', 'Rettet', null]))).toEqual([undefined, 1, 2]);
    expect(
      places(before, registered(['c', 'Gamma', null], ['a', 'Alfa', null], ['b', 'Beta', null])),
    ).toEqual([2, 3, 1]);
  });

  test('a row gets its Id, gets another, or loses it, and stays the same row', () => {
    const typed = registered(['a', 'Alfa', null], [null, 'Ny', null]);
    expect(places(typed, registered(['a', 'Alfa', null], ['n', 'Ny', null]))).toEqual([1, 2]);
    const pasted = registered(['a', 'Alfa', null], ['a', 'Alfa', null]);
    expect(places(pasted, registered(['a', 'Alfa', null], ['n', 'Alfa', null]))).toEqual([1, 2]);
    const emptied = registered(['a', 'Alfa', null], ['n', null, null]);
    expect(places(emptied, registered(['a', 'Alfa', null], [null, null, null]))).toEqual([1, 2]);
  });

  test('without an Id by what stands in them, not by what the analyst answers', () => {
    const before = listed(['System', 'Kimen', 'Ja'], ['System', 'Tangbo', null]);
    const after = listed(['System', 'Alfa', null], ['System', 'Tangbo', 'Nej'], ['System', 'Kimen', null]);
    expect(places(before, after)).toEqual([3, 2]);
  });

  test('to the sheet of the same name, also when it has another place; not to one that is gone', () => {
    const [sheet] = listed(['System', 'Kimen', null]).sheets;
    const before: WorkbookLayout = { title: 'Prøve', sheets: [sheet!, { ...sheet!, name: 'Andet' }] };
    const { placeOf, standsStill } = rowsNow(before, {
      title: 'Prøve',
      sheets: [{ ...sheet!, name: 'Andet' }],
    });
    expect(placeOf({ sheet: 1, row: 1 })).toEqual({ sheet: 0, row: 1 });
    expect(placeOf({ sheet: 0, row: 1 })).toBeUndefined();
    expect(standsStill(1)).toBe(false);
  });
});

import { arrangeAsBefore } from '../../../src/workbook/margin/arrange-as-before';
import { rawOfLayout } from '../../../src/workbook/raw-of-layout';
import type { Sheet } from '../../../src/workbook/sheet';
import { aLayout, cell } from '../../builders/workbook-layout';

type Row = readonly [string, number, number];

/** A table as the program lays it out: by number, falling. */
function laidOut(
  rows: readonly Row[],
  headers: readonly string[] = ['System', 'Tal', 'Pris'],
): Partial<Sheet> {
  return {
    name: 'Systemer',
    columns: [{ width: 20 }, { width: 10 }, { width: 10 }],
    rows: [headers.map((header) => cell(header)), ...rows.map((row) => row.map((value) => cell(value)))],
    tables: [{ name: 'Systemer', range: { top: 0, left: 0, bottom: rows.length, right: 2 } }],
  };
}

const before: readonly Row[] = [
  ['Cura', 9, 1],
  ['Aula', 5, 3],
  ['Bog', 2, 2],
];
const now: readonly Row[] = [
  ['Doc', 11, 2],
  ['Cura', 9, 1],
  ['Aula', 5, 3],
  ['Bog', 2, 2],
];
const systems = (rows: readonly Row[], old: readonly Row[]) =>
  arrangeAsBefore(aLayout(laidOut(rows)), rawOfLayout(aLayout(laidOut(old))))
    .sheets[0]!.rows.slice(1)
    .map(([system]) => system!.value);

describe('sheets that are made anew', () => {
  it('keep to the program’s order when nobody has sorted them', () => {
    expect(systems(now, before)).toEqual(['Doc', 'Cura', 'Aula', 'Bog']);
  });

  it.each([
    ['by name', [1, 2, 0], ['Aula', 'Bog', 'Cura', 'Doc']],
    ['by number, rising', [2, 1, 0], ['Bog', 'Aula', 'Cura', 'Doc']],
  ])('are sorted as they were: %s, what is new included', (_how, order, expected) => {
    expect(
      systems(
        now,
        order.map((index) => before[index]!),
      ),
    ).toEqual(expected);
  });

  it('have columns as wide as they were, wherever their header stood', () => {
    const wide = {
      ...laidOut(before, ['System', 'Pris', 'Tal']),
      columns: [{ width: 44 }, { width: 9 }, { width: 31 }, { width: 27 }],
    };
    const { columns } = arrangeAsBefore(aLayout(laidOut(now)), rawOfLayout(aLayout(wide))).sheets[0]!;
    expect(columns.map(({ width }) => width)).toEqual([44, 31, 9, 27]);
  });
});

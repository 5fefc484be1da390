import { foundAgain } from '../../../../src/hosts/excel/moved-rows/find-moved-rows';
import {
  afterDeleting,
  afterInserting,
  afterWriting,
  blankCell,
} from '../../../../src/hosts/excel/moved-rows/sheet-as-left';
import type { CellContent, LeftSheet } from '../../../../src/hosts/excel/moved-rows/sheet-as-left';

type Rows = readonly (readonly (string | number)[])[];

const cell = (value: string | number): CellContent => ({ ...blankCell, value, formula: value });
const cellsOf = (rows: Rows): readonly (readonly CellContent[])[] => rows.map((row) => row.map(cell));

const header = ['Id', 'System', 'Leverandør'];
const alfa = ['a', 'Alfa', 'Nord'];
const beta = ['b', 'Beta', 'Syd'];

function left(rows: Rows): LeftSheet {
  const read = cellsOf([header, ...rows]).map((cells) => ({ cells, owed: new Map<number, CellContent>() }));
  return { rows: read, missing: [], header, key: 0 };
}

/** Alfa's vendor, overwritten by the pane. */
const overwritten = afterWriting(left([alfa, beta]), [{ row: 1, column: 2, content: cell('Rudens') }]);

/** What is owed, as `row,column: value`. */
const owedIn = ({ rows }: LeftSheet): readonly string[] =>
  rows.flatMap(({ owed }, row) =>
    [...owed].map(([column, { value }]) => `${String(row)},${String(column)}: ${String(value)}`),
  );

describe('what is owed to a cell that was overwritten', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    ['stays there', [header, ['a', 'Alfa', 'Rudens'], beta], ['1,2: Nord']],
    ['follows its row when rows are sorted', [header, beta, ['a', 'Alfa', 'Rudens']], ['2,2: Nord']],
    [
      'follows when rows are inserted above the table',
      [[], header, ['a', 'Alfa', 'Rudens'], beta],
      ['2,2: Nord'],
    ],
    [
      'follows its column when columns are dragged',
      [
        ['Leverandør', 'Id', 'System'],
        ['Rudens', 'a', 'Alfa'],
        ['Syd', 'b', 'Beta'],
      ],
      ['1,0: Nord'],
    ],
    [
      'follows when something else in its row is typed',
      [header, beta, ['a', 'Alfa 2', 'Rudens']],
      ['2,2: Nord'],
    ],
    ['is no longer owed when somebody types there', [header, ['a', 'Alfa', 'Øst'], beta], []],
    ['is no longer owed when it stands there already', [header, alfa, beta], []],
    ['is no longer owed when the row is deleted', [header, beta], []],
  ])('%s', (_what, now, owed) => {
    expect(owedIn(foundAgain(overwritten, cellsOf(now)))).toEqual(owed);
  });

  it('is what stood there first, however often it was overwritten', () => {
    const twice = afterWriting(overwritten, [{ row: 1, column: 2, content: cell('Rudens igen') }]);
    expect(owedIn(twice)).toEqual(['1,2: Nord']);
    expect(owedIn(afterWriting(twice, [{ row: 1, column: 2, content: cell('Nord') }]))).toEqual([]);
  });
});

describe('a row that was put over another', () => {
  const over = afterWriting(left([alfa, beta]), [
    { row: 1, column: 0, content: cell('c') },
    { row: 1, column: 1, content: cell('Gamma') },
  ]);

  it('is known by what was put there', () => {
    expect(owedIn(foundAgain(over, cellsOf([header, beta, ['c', 'Gamma', 'Nord']])))).toEqual([
      '2,0: a',
      '2,1: Alfa',
    ]);
  });

  it('leaves a row to be put back when somebody deletes it', () => {
    const [row] = foundAgain(over, cellsOf([header, beta])).missing;
    expect(row?.cells.map(({ value }) => value)).toEqual(alfa);
  });
});

describe('rows that were moved', () => {
  const span = { left: 0, right: 2 };

  it('take what is owed to them along', () => {
    expect(owedIn(afterInserting(overwritten, 1, span))).toEqual(['2,2: Nord']);
    expect(owedIn(afterDeleting(overwritten, 0, span, cellsOf([header])[0]!))).toEqual(['0,2: Nord']);
  });

  it('are put back as they were before anything was written there', () => {
    const { missing } = afterDeleting(overwritten, 1, span, cellsOf([['a', 'Alfa', 'Rudens']])[0]!);
    expect(missing.map(({ cells }) => cells.map(({ value }) => value))).toEqual([alfa]);
  });
});

import { analyse } from '../../../src/analysis/analyse';
import { noAnalystInput } from '../../../src/analysis/analyst-input';
import type { DataSet } from '../../../src/consolidation/data-set';
import { rawOfLayout } from '../../../src/workbook/raw-of-layout';
import { da } from '../../../src/text/da';
import { layOutAnalysis } from '../../../src/workbook/analysis/lay-out-analysis';
import { readAnalysis } from '../../../src/workbook/analysis/read-analysis';
import type { RawCell, RawSheet, RawValue, RawWorkbook } from '../../../src/workbook/raw-workbook';
import { aDataSet, aRow } from '../../builders/data-set';
import { finishedAnswers } from '../../builders/registration';

const answers = { ...finishedAnswers, yearlyPrice: 1_250_000.75, contractExpiry: '2027-12-31' } as const;
const dataSet: DataSet = {
  ...aDataSet({
    rows: ['0101', '0147', '0751'].map((municipality) => aRow({ municipality, answers })),
    answeredEmpty: ['0851'],
  }),
  proposals: [
    {
      kind: 'system',
      name: 'Sagsys',
      candidate: 'Sagsys 2',
      similarity: 0.8,
      evidence: 'words-within',
      together: false,
      municipalities: 3,
      candidateMunicipalities: 1,
      decision: null,
    },
  ],
};

const workbook = rawOfLayout(layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da));

function read(edited: RawWorkbook): NonNullable<ReturnType<typeof readAnalysis>> {
  const reading = readAnalysis(edited, da, { thisYear: 2026 });
  if (reading === null) throw new Error('Not an analysis');
  return reading;
}

function editSheet(name: string, edit: (sheet: RawSheet) => RawSheet): RawWorkbook {
  return { sheets: workbook.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)) };
}

/** Types something into the cell under a header, in the row where another text stands. */
function typed(sheet: string, rowText: string, header: string, value: RawValue): RawWorkbook {
  return editSheet(sheet, (raw) => {
    const textAt = (text: string): RawCell =>
      raw.cells.find((cell) => cell.value.kind === 'text' && cell.value.text === text)!;
    const place = { row: textAt(rowText).row, column: textAt(header).column };
    const others = raw.cells.filter(({ row, column }) => row !== place.row || column !== place.column);
    return { ...raw, cells: [...others, { ...place, value }] };
  });
}

const text = (words: string): RawValue => ({ kind: 'text', text: words });

it('a workbook that is not an analysis is not read as one', () => {
  expect(readAnalysis({ sheets: [] }, da, { thisYear: 2026 })).toBeNull();
  const withoutWeights = { sheets: workbook.sheets.filter(({ name }) => name !== 'Vægte') };
  expect(readAnalysis(withoutWeights, da, { thisYear: 2026 })).toBeNull();
});

it('a municipality that answered without any system has still answered', () => {
  expect(read(workbook).prior.submissions.map(({ municipality }) => municipality)).toEqual([
    '0101',
    '0147',
    '0751',
    '0851',
  ]);
});

it('what the analyst writes is read back: a note, a chosen track, a decision, a weight', () => {
  const note = typed('Systemer', 'Sagsys', 'Analytikerens note', text('Husk møde'));
  expect(read(note).input.notes).toEqual({ Sagsys: 'Husk møde' });
  const track = typed('Systemer', 'Sagsys', 'Valgt spor', text('begge spor'));
  expect(read(track).input.overrides).toEqual({ Sagsys: 'both' });
  const decision = typed('Navne', 'Sagsys 2', 'Samme? (Ja/Nej)', text('ja'));
  expect(read(decision).prior.decisions).toEqual([
    { kind: 'system', name: 'Sagsys', written: 'Sagsys 2', decision: 'same' },
  ]);
  const weight = typed('Vægte', 'Prissætning', 'Værdi', text('2,5'));
  expect(read(weight).input.settings.areaWeights.pricing).toBe(2.5);
});

it('a weight that is no number from zero upwards is the default', () => {
  const settings = (value: RawValue): number =>
    read(typed('Vægte', 'Omfang', 'Værdi', value)).input.settings.priorityWeights.reach;
  expect(settings(text('meget'))).toBe(1);
  expect(settings({ kind: 'number', number: -3 })).toBe(1);
});

it('sorting the sheets the other way round changes nothing', () => {
  const turned = (raw: RawSheet): RawSheet => {
    const [table] = raw.tables;
    if (table === undefined) return raw;
    const isData = (row: number): boolean => row > table.top && row <= table.bottom;
    return {
      ...raw,
      cells: raw.cells.map((cell) =>
        isData(cell.row) ? { ...cell, row: table.top + 1 + table.bottom - cell.row } : cell,
      ),
    };
  };
  const sorted = { sheets: workbook.sheets.map(turned) };
  expect(read(sorted)).toEqual(read(workbook));
});

it('sheets in another order, among others, and without their tables are read all the same', () => {
  const foreign: RawSheet = {
    name: 'Mine egne tal',
    hidden: false,
    cells: [{ row: 1, column: 1, value: text('Kommunekode') }],
    tables: [],
  };
  const shuffled = { sheets: [foreign, ...workbook.sheets.toReversed()] };
  expect(read(shuffled)).toEqual(read(workbook));
  const plain = { sheets: workbook.sheets.map((sheet) => ({ ...sheet, tables: [] })) };
  expect(read(plain)).toEqual(read(workbook));
});

it('columns and rows that the analyst has put in are passed over', () => {
  const moved = editSheet('Besvarelser', (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 2, column: cell.column + 1 })),
    tables: sheet.tables.map((table) => ({
      ...table,
      top: table.top + 2,
      bottom: table.bottom + 2,
      left: table.left + 1,
      right: table.right + 1,
    })),
  }));
  expect(read(moved)).toEqual(read(workbook));
});

it('codes and dates that another program has turned into numbers are read all the same', () => {
  const asNumbers = {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ value, ...place }): RawCell => {
        if (value.kind === 'text' && /^0\d{3}$/.test(value.text)) {
          return { ...place, value: { kind: 'number', number: Number(value.text) } };
        }
        return value.kind === 'moment'
          ? { ...place, value: { kind: 'number', number: value.serial } }
          : { ...place, value };
      }),
    })),
  };
  expect(read(asNumbers)).toEqual(read(workbook));
});

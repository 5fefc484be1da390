import { makeAnalysis } from '../../src/work/make-analysis';
import type { Consolidation } from '../../src/work/make-analysis';
import type { RawCell, RawWorkbook } from '../../src/workbook/raw-workbook';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { anInput } from '../builders/submission';

const date = '2026-11-25';
const part = anInput({ file: 'social.xlsx', covers: 'Social', rows: [{ system: 'A' }] });
const other = anInput({ file: 'skole.xlsx', covers: 'Skole', rows: [{ system: 'B' }] });
const whole = anInput({ file: 'hele.xlsx', rows: [{ system: 'C' }] });

const systemsOf = ({ dataSet }: Consolidation): readonly string[] =>
  dataSet.rows.map(({ system }) => system).toSorted();
const partsOf = ({ dataSet }: Consolidation) =>
  dataSet.submissions.map(({ file, covers, date: day, revision }) => ({ file, covers, day, revision }));

/** The analysis as saved, with a word written at a file in the column Delsvar of Datagrundlag. */
function withWord({ layout }: Consolidation, file: string, word: string): RawWorkbook {
  const { sheets } = rawOfLayout(layout);
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name !== 'Datagrundlag') return sheet;
      const textAt = (text: string): RawCell =>
        sheet.cells.find(({ value }) => value.kind === 'text' && value.text === text)!;
      const cell = { row: textAt(file).row, column: textAt('Delsvar').column };
      return { ...sheet, cells: [...sheet.cells, { ...cell, value: { kind: 'text', text: word } }] };
    }),
  };
}

test('what the analyst chooses on Datagrundlag counts at the next run, and is kept when files are added', () => {
  const first = makeAnalysis([part, whole], null, date);
  expect(systemsOf(first)).toEqual(['C']);
  const second = makeAnalysis([part, whole], withWord(first, 'social.xlsx', 'læg sammen'), date);
  expect(systemsOf(second)).toEqual(['A', 'C']);
  const third = makeAnalysis([other], rawOfLayout(second.layout), date);
  expect(systemsOf(third)).toEqual(['A', 'C']);
  expect(third.dataSet.files.map(({ file, verdict, decision }) => [file, verdict, decision])).toEqual([
    ['hele.xlsx', 'accepted', undefined],
    ['skole.xlsx', 'waiting', undefined],
    ['social.xlsx', 'accepted', 'merge'],
  ]);
  expect(systemsOf(makeAnalysis([], rawOfLayout(third.layout), date))).toEqual(['A', 'C']);
});

test('parts come back from the analysis as they went in, and reading their files again changes nothing', () => {
  const first = makeAnalysis([part, other], null, date);
  const again = makeAnalysis([], rawOfLayout(first.layout), date);
  expect(partsOf(again)).toEqual(partsOf(first));
  const reread = makeAnalysis([other, part], rawOfLayout(first.layout), date);
  expect(partsOf(reread)).toEqual(partsOf(first));
  expect(reread.dataSet.files).toEqual(first.dataSet.files);
});

import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { writeCsv } from '../../src/files/csv/write-csv';
import { writeCsvTable } from '../../src/files/csv/write-csv-table';
import { daOut } from '../../src/text/da-out';
import { cellReference } from '../../src/workbook/cell-reference';
import { answersTable } from '../../src/workbook/data-out/answers-table';
import { serialOf, serialOfMoment } from '../../src/workbook/raw/serial-clock';
import { awkwardTexts } from '../builders/awkward-texts';
import { richDataSet } from '../builders/rich-data-set';
import { openCsv } from './spreadsheet-program';

jest.setTimeout(120_000);

test('a Danish spreadsheet program reads numbers as numbers, days as days, and computes nothing', async () => {
  const dataSet = richDataSet(5, { municipalities: 8, systems: 4 });
  const findings = analyse(dataSet, noAnalystInput, 1);
  const table = answersTable({ dataSet, findings, settings: noAnalystInput.settings }, daOut);
  const texts = awkwardTexts.map((text) => [text]);
  const [data, awkward] = await openCsv([writeCsvTable(table), writeCsv(texts)]);
  const { cells, formulas } = data!;
  const wrong = table.rows.flatMap((row, index) =>
    table.columns.flatMap(({ header, kind }, column) => {
      const value = row[column] ?? null;
      const read = cells.get(cellReference(index + 2, column + 1));
      const expected = {
        number: value,
        whole: value,
        date: value === null ? null : serialOf(String(value)),
        moment: value === null ? null : serialOfMoment(String(value)),
        yesNo: value === null ? null : value === true ? 'Ja' : 'Nej',
        // A text that looks like a number or a day may be taken for one: it is told in the data dictionary's words.
        text: null,
      }[kind];
      const isSame =
        typeof expected === 'number'
          ? Math.abs(Number(read) - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
          : kind === 'text' || (read ?? null) === expected;
      return isSame ? [] : [`${header}, ${String(index)}: ${String(read)} ≠ ${String(value)}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(formulas).toEqual([]);
  expect(cells.get('A2')).toBe(table.rows[0]![0]);

  expect(awkward!.formulas).toEqual([]);
  const asTyped = awkwardTexts.filter((text, row) => {
    const read = awkward!.cells.get(cellReference(row + 1, 1));
    return read === text || read === `'${text}`;
  });
  // What looks like a number or a day is taken for one, as everywhere in CSV.
  expect(awkwardTexts.filter((text) => !asTyped.includes(text))).toEqual([
    '0123',
    '1,5',
    '31-12-2026',
    '1E5',
    '12 %',
    'SAND',
  ]);
});

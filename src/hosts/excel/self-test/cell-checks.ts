import { formatCode, writeCells } from '../writing/cell-input';
import { applyLooks, formatNumbers } from '../writing/format-cells';
import { writeFormulas, writeLinks, writeValues } from '../writing/write-values';
import { onSheet, same, seen } from './bench';
import type { Check } from './bench';
import { dayFrom1900, dayFrom1904, hardTexts, places } from './probe-sheet';

const { firstRow, texts } = places;
/** An empty corner of the sheet, beside the charts. */
const corner = { row: 60, column: 0 } as const;
/** About as much as the product puts into one round trip: 1.2 MB. */
const much = { rows: 3000, columns: 10, text: 'x'.repeat(38) } as const;

/** Cells: whether Excel keeps what it is given, and shows it as asked. */
export const cellChecks: readonly Check[] = [
  {
    id: 'text',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await writeValues(batch, sheet, bench.sheet);
        const range = sheet.getRangeByIndexes(texts, 0, hardTexts.length, 1).load('values,valueTypes');
        await batch.sync();
        return same(
          hardTexts.map((text) => [text, 'String']),
          range.values.map(([value], row) => [value as unknown, String(range.valueTypes[row]?.[0])]),
        );
      }),
  },
  {
    id: 'numbers',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        const range = sheet.getRangeByIndexes(corner.row, corner.column, 1, 4);
        writeCells(range, [
          [{ value: 0.1 + 0.2 }, { value: -1.5e9 }, { value: true }, { value: dayFrom1900, format: 'date' }],
        ]);
        range.load('values');
        await sync();
        const [third, ...others] = (range.values[0] ?? []) as readonly unknown[];
        return same([0.3, -1.5e9, true, dayFrom1900], [Number(Number(third).toFixed(12)), ...others]);
      }),
  },
  {
    id: 'blanks',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        const range = sheet.getRangeByIndexes(corner.row + 1, corner.column, 1, 2);
        writeCells(range, [[{ value: 'a' }, { value: 'b' }]]);
        writeCells(range, [[null, { value: null }]]);
        range.load('values');
        await sync();
        return same([['a', '']], range.values);
      }),
  },
  {
    id: 'textFormat',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        const cell = sheet.getCell(corner.row + 2, corner.column);
        cell.numberFormat = [['@']];
        cell.values = [["'007"]];
        cell.load('values');
        await sync();
        return seen(JSON.stringify(cell.values[0]?.[0]));
      }),
  },
  {
    id: 'links',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await writeLinks(batch, sheet, bench.sheet);
        await writeValues(batch, sheet, bench.sheet);
        const cell = sheet.getCell(1, 0).load('values');
        await batch.sync();
        return same(bench.names.sheet, cell.values[0]?.[0]);
      }),
  },
  {
    id: 'formulas',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await writeFormulas(batch, sheet, bench.sheet);
        const rows = [7, 8, 9] as const;
        const range = sheet.getRangeByIndexes(rows[0], 0, rows.length, 1).load('formulas');
        await batch.sync();
        return same(
          rows.map((row) => `=${bench.sheet.rows[row]?.[0]?.formula ?? ''}`),
          range.formulas.map(([formula]) => formula as unknown),
        );
      }),
  },
  {
    id: 'calculation',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        const cells = sheet.getRangeByIndexes(7, 0, 3, 1).load('values');
        await sync();
        return seen(`${String(cells.values[0]?.[0])} · ${String(cells.values[2]?.[0])}`);
      }),
  },
  {
    id: 'dateSystem',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        const cell = sheet.getCell(8, 0).load('values');
        await sync();
        const day: unknown = cell.values[0]?.[0];
        return seen(day === dayFrom1900 ? 1900 : day === dayFrom1904 ? 1904 : `? (${String(day)})`);
      }),
  },
  {
    id: 'formats',
    run: (bench) =>
      onSheet(bench, async (sheet, batch) => {
        await formatNumbers(batch, sheet, bench.sheet);
        await applyLooks(batch, sheet, bench.sheet);
        const range = sheet.getRangeByIndexes(firstRow, 1, 1, 3).load('numberFormat');
        await batch.sync();
        const [money, date, percent] = (range.numberFormat[0] ?? []) as readonly unknown[];
        const plain = same([formatCode('money'), formatCode('percent')], [money, percent]);
        // A day's format is read back as the language of Excel writes it: it is known by having one at all.
        if (plain.outcome !== 'held') return plain;
        return date === 'General' ? same(formatCode('date'), date) : seen(String(date));
      }),
  },
  {
    id: 'size',
    run: (bench) =>
      onSheet(bench, async (sheet, { sync }) => {
        const { rows, columns, text } = much;
        const range = sheet.getRangeByIndexes(100, 0, rows, columns);
        range.values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
        await sync();
        range.load('values');
        await sync();
        const arrived = range.values.flat().filter((value) => value === text).length;
        range.clear('All');
        await sync();
        return same(rows * columns, arrived);
      }),
  },
];

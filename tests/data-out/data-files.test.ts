import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { defaultSettings } from '../../src/analysis/settings';
import { formatDanishDate } from '../../src/survey/danish-notation';
import { daOut } from '../../src/text/da-out';
import { enOut } from '../../src/text/en-out';
import { answersTable, byDomain } from '../../src/workbook/data-out/answers-table';
import type { Analysed } from '../../src/workbook/data-out/answers-table';
import { dictionaryTable } from '../../src/workbook/data-out/dictionary';
import { findingTables } from '../../src/workbook/data-out/finding-tables';
import { plainName } from '../../src/workbook/data-table';
import type { DataTable, DataValue } from '../../src/workbook/data-table';
import { dataFiles } from '../../src/work/data-files';
import type { DataFormat } from '../../src/work/data-files';
import { aDatabase } from '../builders/duckdb';
import type { Database } from '../builders/duckdb';
import { richDataSet } from '../builders/rich-data-set';

const dataSet = richDataSet(11);
const analysed: Analysed = {
  dataSet,
  findings: analyse(dataSet, noAnalystInput, 1),
  settings: defaultSettings,
};
const answers = answersTable(analysed, daOut);
const tables = [answers, ...findingTables(analysed, daOut)];

let database: Database;
beforeAll(async () => {
  database = await aDatabase();
  for (const format of ['csv', 'parquet'] satisfies DataFormat[]) {
    const files = await dataFiles({ ...analysed, format, zip: null });
    await database.put(files.map((file) => ({ ...file, name: `${format}/${file.name}` })));
  }
});
afterAll(() => database.close());

/** A table's rows with one column to tell the order by. */
function sorted(rows: readonly (readonly DataValue[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

describe.each(tables.map((table): readonly [string, DataTable] => [table.name, table]))(
  '%s',
  (name, table) => {
    test('is read from Parquet as it is, value for value', async () => {
      const source = name === answers.name ? `${name}/*/*.parquet` : `${name}.parquet`;
      const rows = await database.rows(
        `SELECT * FROM read_parquet('${database.folder}/parquet/${source}', hive_partitioning = true)`,
      );
      const names = table.columns.map(({ header }) => plainName(header));
      expect(sorted(rows.map((row) => names.map((key) => row[key] ?? null)))).toEqual(sorted(table.rows));
    });

    test('is read from CSV with Danish numbers and dates, and no text in it is a formula', async () => {
      const rows = await database.rows(
        `SELECT * FROM read_csv('${database.folder}/csv/${name}.csv', delim = ';', header = true, all_varchar = true, quote = '"', escape = '"', null_padding = false)`,
      );
      const read = rows.map((row) => table.columns.map(({ header }) => row[header] ?? null));
      const expected = table.rows.map((row) =>
        row.map((value, place) => {
          if (value === null || value === '') return null;
          const { kind } = table.columns[place]!;
          if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
          if (typeof value === 'number') return String(value).replace('.', ',');
          if (kind === 'date') return formatDanishDate(value);
          if (kind === 'moment') return `${formatDanishDate(value.slice(0, 10))} ${value.slice(11)}`;
          return /^\s*[=+\-@]/u.test(value) ? `'${value}` : value;
        }),
      );
      expect(sorted(read)).toEqual(sorted(expected));
    });

    test('has columns of one kind each, with names that every tool takes, each explained', () => {
      const names = table.columns.map(({ header }) => plainName(header));
      expect(new Set(names).size).toBe(names.length);
      for (const [place, { kind, about }] of table.columns.entries()) {
        expect(names[place]).toMatch(/^[a-z][a-z0-9_]*$/u);
        expect(about).not.toBe('');
        for (const row of table.rows) {
          const value = row[place];
          if (value === null) continue;
          expect(typeof value).toBe(
            {
              text: 'string',
              date: 'string',
              moment: 'string',
              yesNo: 'boolean',
              number: 'number',
              whole: 'number',
            }[kind],
          );
          if (kind === 'whole') expect(Number.isInteger(value)).toBe(true);
        }
      }
    });
  },
);

test('the parts by Fagområde are the same whatever the answers, and hold every registration once', () => {
  const none = byDomain({ ...answers, rows: [] }).map(({ domain }) => domain);
  const parts = byDomain(answers);
  expect(parts.map(({ domain }) => domain)).toEqual(none);
  expect(none).toHaveLength(14);
  expect(sorted(parts.flatMap(({ table }) => table.rows))).toEqual(sorted(answers.rows));
});

test('no contact is in any table', () => {
  expect(JSON.stringify(tables)).not.toMatch(/Kim Larsen|@kommune\.test/u);
});

test('the data dictionary names every column of every file, in two languages', () => {
  const [danish, english] = [daOut, enOut].map((texts) =>
    dictionaryTable([answersTable(analysed, texts), ...findingTables(analysed, texts)], texts),
  );
  expect(danish!.rows).toHaveLength(tables.flatMap(({ columns }) => columns).length);
  // What a column is called is the same in both; what is said of it is not.
  const named = (table: DataTable): readonly unknown[] =>
    table.rows.map(([file, , header]) => [file, header]);
  expect(named(english!)).toEqual(named(danish!));
  expect(english!.rows.map(([, , , , , about]) => about)).not.toEqual(
    danish!.rows.map(([, , , , , about]) => about),
  );
});

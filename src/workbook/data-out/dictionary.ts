import type { OutTexts } from '../../text/da-out';
import { dataTable, plainName } from '../data-table';
import type { DataColumn, DataField, DataTable } from '../data-table';

/**
 * The data dictionary: every column of every table, what it is called in CSV and in Parquet, what it holds and means. It is
 * made of the tables themselves, and they of the declaration of questions.
 */
export function dictionaryTable(tables: readonly DataTable[], { dataOut }: OutTexts): DataTable {
  const { dictionary, kinds } = dataOut;
  const { columns } = dictionary;
  type Entry = DataColumn & { readonly table: DataTable };
  const text = (header: string, value: (entry: Entry) => string): DataField<Entry> => ({
    header,
    kind: 'text',
    about: '',
    value: (entry) => value(entry) || null,
  });
  return dataTable(
    { name: dictionary.file, about: dictionary.about },
    [
      text(columns.table, ({ table }) => table.name),
      text(columns.row, ({ table }) => table.about),
      text(columns.header, ({ header }) => header),
      text(columns.name, ({ header }) => plainName(header)),
      text(columns.kind, ({ kind }) => kinds[kind]),
      text(columns.about, ({ about }) => about),
      text(columns.allowed, ({ allowed = '' }) => allowed),
    ],
    tables.flatMap((table) => table.columns.map((column) => ({ ...column, table }))),
  );
}

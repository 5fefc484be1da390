import type { parquetWriteBuffer } from 'hyparquet-writer';
import type { DataColumn, DataKind, DataTable, DataValue } from '../../workbook/data-table';
import { plainName } from '../../workbook/data-table';

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>;
type Element = Schema[number];

/** How each kind of value is stored; every column may be empty. */
const stored: Readonly<
  Record<DataKind, { readonly type: Partial<Element>; readonly value: (value: DataValue) => unknown }>
> = {
  text: { type: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, value: (value) => value },
  number: { type: { type: 'DOUBLE' }, value: (value) => value },
  whole: { type: { type: 'INT64' }, value: (value) => BigInt(Number(value)) },
  yesNo: { type: { type: 'BOOLEAN' }, value: (value) => value },
  date: {
    type: { type: 'INT32', converted_type: 'DATE' },
    value: (value) => Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000,
  },
  moment: {
    type: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
    value: (value) => BigInt(Date.parse(`${String(value)}Z`)),
  },
};

/**
 * A table as a Parquet file, its columns by their plain names. The writer is fetched when it is needed. The same table gives
 * the same bytes.
 */
export async function writeParquet({ columns, rows }: DataTable): Promise<Uint8Array> {
  const { parquetWriteBuffer: write } = await import('hyparquet-writer');
  const schema: Schema = [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
  const columnData = columns.map(({ header, kind }, place) => ({
    name: plainName(header),
    data: rows.map((row) => {
      const value = row[place] ?? null;
      return value === null ? null : stored[kind].value(value);
    }),
  }));
  return new Uint8Array(write({ columnData, schema, createdBy: 'monopolafdaekning' }));
}

function elementOf({ header, kind }: DataColumn): Element {
  return { name: plainName(header), repetition_type: 'OPTIONAL', ...stored[kind].type };
}

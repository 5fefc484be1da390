/** What the values of a column of data are. A date is `yyyy-mm-dd`, a moment `yyyy-mm-ddThh:mm:ss`. */
export type DataKind = 'text' | 'number' | 'whole' | 'date' | 'moment' | 'yesNo';

export type DataValue = string | number | boolean | null;

/** A column of data for other tools: no look, no formula, one kind of value. */
export interface DataColumn {
  /** As people read it; in Danish, as in the workbook. */
  readonly header: string;
  readonly kind: DataKind;
  /** What it means, for the data dictionary. */
  readonly about: string;
  /** What may stand in it, for the data dictionary; '' when the kind says it all. */
  readonly allowed?: string;
}

/** Data as other tools like it: a row for each thing, a column for each fact. Every row has a value for every column. */
export interface DataTable {
  /** The file that it becomes, without its ending. */
  readonly name: string;
  /** What a row is. */
  readonly about: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataValue[])[];
}

/** A column with what it takes from each row. */
export interface DataField<Row> extends DataColumn {
  readonly value: (row: Row) => DataValue;
}

/** A table of rows of any kind. */
export function dataTable<Row>(
  { name, about }: Pick<DataTable, 'name' | 'about'>,
  fields: readonly DataField<Row>[],
  rows: readonly Row[],
): DataTable {
  return {
    name,
    about,
    columns: fields.map(({ value: _value, ...column }) => column),
    rows: rows.map((row) => fields.map(({ value }) => value(row))),
  };
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', '%': 'pct' };

/**
 * A header as a name that every tool takes without quotes: small Latin letters, digits and underscores, no digit first.
 * `Årlig pris (kr.)` is `aarlig_pris_kr`.
 */
export function plainName(header: string): string {
  const plain = header
    .toLowerCase()
    .replace(/[æøå%]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  return /^\d/u.test(plain) ? `nr_${plain}` : plain;
}

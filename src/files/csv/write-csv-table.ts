import { formatDanishDate } from '../../survey/danish-notation';
import type { DataKind, DataTable, DataValue } from '../../workbook/data-table';
import { writeCsv } from './write-csv';
import type { CsvCell } from './write-csv';

/** A table as a CSV file with its headers first; dates and Ja/Nej stand as a Danish spreadsheet program reads them. */
export function writeCsvTable({ columns, rows }: DataTable): Uint8Array {
  return writeCsv([
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ kind }, place) => cellOf(kind, row[place] ?? null))),
  ]);
}

function cellOf(kind: DataKind, value: DataValue): CsvCell {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (kind === 'date') return formatDanishDate(String(value));
  if (kind === 'moment') return `${formatDanishDate(String(value).slice(0, 10))} ${String(value).slice(11)}`;
  return value;
}

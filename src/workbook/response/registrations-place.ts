import type { AnyQuestion, ColumnKey } from '../../survey/questionnaire';
import type { RawSheet, RawTable } from '../raw-workbook';
import type { RawGrid } from './raw-cells';

/** Where registrations stand on a sheet. Rows and columns count from 1. */
export interface RegistrationsPlace {
  readonly sheet: RawSheet;
  readonly grid: RawGrid;
  /** The questions that were looked for. */
  readonly asked: readonly AnyQuestion[];
  /** The row of the headers; the row before the first when they are switched off. */
  readonly headerRow: number;
  /** The last row that can belong to them, where others begin below; absent where none do. */
  readonly lastRow?: number;
  /** The Excel table; null when the registrations are a plain range. */
  readonly table: RawTable | null;
  /** The column of each question that the header names. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Columns whose header has already been seen further to the left. */
  readonly repeated: readonly { readonly key: ColumnKey; readonly column: number }[];
}

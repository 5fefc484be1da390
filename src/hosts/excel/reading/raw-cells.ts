import type { RawCell, RawTable, RawValue } from '../../../workbook/raw-workbook';
import { numberValue, shownBy } from '../../../workbook/raw/number-format';

/** The loaded properties of a range that holds a sheet's content. */
export interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** What is to be loaded of a range to read its cells. */
export const loadedRange = 'rowIndex,columnIndex,values,valueTypes,numberFormat';

/** What is to be loaded of a range to know where it lies. */
export const loadedArea = 'rowIndex,columnIndex,rowCount,columnCount';

/** What Excel says of a table besides where it lies. */
export interface TableFacts {
  readonly name: string;
  /** Its rows of headers and of totals can be switched off and on. */
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly headers: readonly string[];
}

/** A table in the place that its range, loaded as an area, has: the range covers its totals, and its headers when they are on. */
export function rawTable(
  { name, showHeaders, showTotals, headers }: TableFacts,
  {
    rowIndex,
    columnIndex,
    rowCount,
    columnCount,
  }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): RawTable {
  return {
    name,
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount - (showTotals ? 1 : 0),
    ...(showTotals ? { totals: 1 } : {}),
    ...(showHeaders ? {} : { columnNames: headers }),
    right: columnIndex + columnCount,
  };
}

/** The cells of a loaded range that hold something, in reading order. */
export function rawCells(range: LoadedRange): readonly RawCell[] {
  return range.values.flatMap((row, rowOffset) =>
    row.flatMap((value, columnOffset) => {
      const format = range.numberFormat[rowOffset]?.[columnOffset];
      const raw = rawValue(value, range.valueTypes[rowOffset]?.[columnOffset], format ?? '');
      return raw === null
        ? []
        : [{ row: range.rowIndex + rowOffset + 1, column: range.columnIndex + columnOffset + 1, value: raw }];
    }),
  );
}

function rawValue(value: unknown, type: string | undefined, format: string): RawValue | null {
  if (type === 'Error') return { kind: 'error', error: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'number') return numberValue(value, shownBy(format));
  return typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : null;
}

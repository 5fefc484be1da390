import type { SheetCell } from '../../../workbook/sheet';
import { cellInput, formatCode } from '../writing/cell-input';
import { blankCell, formulaOf } from './sheet-as-left';
import type { CellContent } from './sheet-as-left';
import { loadedRange } from '../reading/raw-cells';
import type { LoadedRange } from '../reading/raw-cells';

/** The loaded properties of a range whose content may have to be put back. */
export interface LoadedContent extends LoadedRange {
  /** Only of what is, or may be, overwritten. */
  readonly formulas?: readonly (readonly unknown[])[];
}

/** What is to be loaded of a range that is overwritten. */
export const loadedContent = `${loadedRange},formulas`;

/** A range's rows, each from the sheet's first column on. */
export function contentOf(range: LoadedContent): readonly (readonly CellContent[])[] {
  const before = Array.from({ length: range.columnIndex }, () => blankCell);
  return range.values.map((values, row) => [
    ...before,
    ...values.map((value, column): CellContent => {
      const plainValue = cellValue(value);
      return {
        value: plainValue,
        formula: range.formulas?.[row]?.[column] ?? plainValue,
        isError: range.valueTypes[row]?.[column] === 'Error',
        format: range.numberFormat[row]?.[column] ?? 'General',
      };
    }),
  ]);
}

/** A sheet's rows from the first one on, given the range that is used. */
export function sheetContent(used: LoadedContent | null): readonly (readonly CellContent[])[] {
  if (used === null) return [];
  return [...Array.from({ length: used.rowIndex }, () => []), ...contentOf(used)];
}

/** What a cell reads after it was written. */
export function writtenContent(cell: SheetCell): CellContent {
  const value = cell.value ?? '';
  return { value, formula: value, isError: false, format: formatCode(cell.format) };
}

/** Puts cells side by side back as they were. */
export function putBack(range: Excel.Range, cells: readonly CellContent[]): void {
  range.numberFormat = [cells.map(() => 'General')];
  range.formulas = [cells.map((cell) => formulaOf(cell) ?? cellInput(cell))];
  range.numberFormat = [cells.map(({ format }) => format)];
}

function cellValue(value: unknown): CellContent['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

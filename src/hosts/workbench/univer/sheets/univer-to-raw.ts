import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import type { RawCell, RawSheet, RawTable, RawValue, RawWorkbook } from '../../../../workbook/raw-workbook';
import { resourceNames } from './univer-ids';
import { hasFormula, isError, partsOf, valueOf } from './univer-cells';
import { numberFormatCodes } from '../../../../workbook/cell-looks';
import { numberValue, shownBy } from '../../../../workbook/raw/number-format';

/** The embedded spreadsheet's workbook → a workbook as read, like one that came from a file. */
export function univerToRaw(snapshot: IWorkbookData): RawWorkbook {
  const tables = tablesOf(snapshot);
  return {
    sheets: snapshot.sheetOrder.flatMap((id): RawSheet[] => {
      const sheet = snapshot.sheets[id];
      if (sheet === undefined) return [];
      return [
        {
          name: sheet.name ?? '',
          hidden: sheet.hidden === BooleanNumber.TRUE,
          cells: rawCells(sheet, snapshot.styles),
          tables: (tables[id]?.tables ?? []).map(({ name, range }): RawTable => ({
            name,
            top: range.startRow + 1,
            left: range.startColumn + 1,
            bottom: range.endRow + 1,
            right: range.endColumn + 1,
          })),
        },
      ];
    }),
  };
}

type TablesOfSheets = Readonly<Partial<Record<string, { readonly tables: readonly ITableJson[] }>>>;

/** Every sheet's tables, as the spreadsheet keeps them beside the cells. */
export function tablesOf(snapshot: IWorkbookData): TablesOfSheets {
  const data = snapshot.resources?.find(({ name }) => name === resourceNames.tables)?.data;
  return data === undefined || data === '' ? {} : (JSON.parse(data) as TablesOfSheets);
}

function rawCells(
  { cellData = {} }: Partial<IWorksheetData>,
  styles: IWorkbookData['styles'],
): readonly RawCell[] {
  return inOrder(cellData).flatMap(([row, cells]) =>
    inOrder(cells).flatMap(([column, cell]): RawCell[] => {
      const value = rawValue(cell, styles);
      return value === null ? [] : [{ row: row + 1, column: column + 1, value }];
    }),
  );
}

/** The entries of a sparse row or column of the spreadsheet, lowest number first. */
export function inOrder<T>(sparse: Readonly<Record<number, T>>): readonly (readonly [number, T])[] {
  return Object.entries(sparse)
    .map(([key, value]) => [Number(key), value] as const)
    .sort(([one], [other]) => one - other);
}

function rawValue(cell: ICellData | null | undefined, styles: IWorkbookData['styles']): RawValue | null {
  if (cell === null || cell === undefined) return null;
  const value = valueOf(cell);
  if (value === null) return null;
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value === 'string') {
    return hasFormula(cell) && isError(value)
      ? { kind: 'error', error: value }
      : { kind: 'text', text: value };
  }
  const { format } = partsOf(cell.s, styles);
  return numberValue(value, shownBy(numberFormatCodes[format ?? 'general']));
}

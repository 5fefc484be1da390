import type { ICellData, IRange, ISheetDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { CellRange, Sheet, SheetCell, WorkbookLayout } from '../../../../workbook/sheet';
import { pointedFormulas } from './shared-formulas';
import { resourceNames, sheetId } from './univer-ids';
import { carriedAlong, hasFormula, partsOf, valueOf } from './univer-cells';
import { inOrder, tablesOf } from './univer-to-raw';

/** How the caller finds a formula that the snapshot only points to, and that is not one of ours. */
export type FormulaAt = (sheet: string, row: number, column: number) => string | undefined;

/**
 * The workbook as it stands after editing, with everything that the spreadsheet does not show (charts, print titles,
 * hints) taken from the layout it was opened with. What is written from it loses nothing.
 */
export function univerToLayout(
  snapshot: IWorkbookData,
  opened: WorkbookLayout,
  formulaAt: FormulaAt,
): WorkbookLayout {
  const tables = tablesOf(snapshot);
  const validations = rangesOf(snapshot);
  return {
    ...opened,
    sheets: opened.sheets.map((sheet, index): Sheet => {
      const id = sheetId(index);
      const kept = tables[id]?.tables ?? [];
      const moved = validations[id] ?? new Map<string, readonly IRange[]>();
      return {
        ...sheet,
        rows: rowsOf(snapshot, id, formulaAt),
        ...(sheet.tables === undefined
          ? {}
          : {
              tables: sheet.tables.map((table) => {
                const found = kept.find(({ name }) => name === table.name);
                return found === undefined ? table : { ...table, range: cellRange(found.range) };
              }),
            }),
        ...(sheet.validations === undefined
          ? {}
          : {
              validations: sheet.validations.flatMap((validation, place) =>
                (moved.get(`regel-${String(place)}`) ?? []).map((range) => ({
                  ...validation,
                  range: cellRange(range),
                })),
              ),
            }),
      };
    }),
  };
}

function rowsOf(snapshot: IWorkbookData, id: string, formulaAt: FormulaAt): Sheet['rows'] {
  const rows: (SheetCell | null)[][] = [];
  const pointed = pointedFormulas(snapshot.sheets[id] ?? {});
  for (const [row, cells] of inOrder(snapshot.sheets[id]?.cellData ?? {})) {
    const line: (SheetCell | null)[] = [];
    for (const [column, cell] of inOrder(cells)) {
      const sheetCell = sheetCellOf(
        cell,
        snapshot.styles,
        (si) => pointed(si, row, column) ?? formulaAt(id, row, column),
      );
      if (sheetCell === null) continue;
      while (line.length < column) line.push(null);
      line.push(sheetCell);
    }
    if (line.length === 0) continue;
    while (rows.length < row) rows.push([]);
    rows.push(line);
  }
  return rows;
}

function sheetCellOf(
  cell: ICellData | null | undefined,
  styles: IWorkbookData['styles'],
  formulaOf: (si: string) => string | undefined,
): SheetCell | null {
  if (cell === null || cell === undefined) return null;
  const value = valueOf(cell);
  const parts = partsOf(cell.s, styles);
  const formula = hasFormula(cell) ? (cell.f ?? formulaOf(cell.si ?? ''))?.replace(/^=/, '') : undefined;
  if (value === null && formula === undefined && Object.keys(parts).length === 0) return null;
  const { link, array } = carriedAlong(cell);
  return {
    value,
    ...(formula === undefined ? {} : { formula, ...(array && { array }) }),
    ...parts,
    ...(link === undefined ? {} : { link }),
  };
}

/** Where each sheet's rules are now, by the rule's id. */
function rangesOf(snapshot: IWorkbookData): Partial<Record<string, Map<string, readonly IRange[]>>> {
  const data = snapshot.resources?.find(({ name }) => name === resourceNames.validations)?.data;
  if (data === undefined || data === '') return {};
  const rules = JSON.parse(data) as Record<string, readonly ISheetDataValidationRule[]>;
  return Object.fromEntries(
    Object.entries(rules).map(([id, list]) => [id, new Map(list.map(({ uid, ranges }) => [uid, ranges]))]),
  );
}

function cellRange({
  startRow,
  startColumn,
  endRow,
  endColumn,
}: Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

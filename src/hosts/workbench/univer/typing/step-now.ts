import type { ICellData, IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { RowsNow } from '../../rows-now';
import { hasFormula } from '../sheets/univer-cells';
import { sheetId, sheetIndex } from '../sheets/univer-ids';

/** The ids of the workbook that a step was made in, and of the one that it is to work in. */
export interface Workbooks {
  readonly from: string;
  readonly to: string;
}

/** The spreadsheet's ids of what a step does; all others change more than what stands in the cells. */
export interface KindsOfMutation {
  /** Writes in cells. */
  readonly values: string;
  /** Shows the cells that were changed, and sets how high their rows are. */
  readonly view: ReadonlySet<string>;
}

/** The step as it is to be done now; undefined when it cannot be done any more. */
export function stepNow(
  step: IUndoRedoItem,
  workbooks: Workbooks,
  rows: RowsNow,
  kinds: KindsOfMutation,
): IUndoRedoItem | undefined {
  const undoMutations = mutationsNow(step.undoMutations, workbooks, rows, kinds);
  const redoMutations = mutationsNow(step.redoMutations, workbooks, rows, kinds);
  if (undoMutations === undefined || redoMutations === undefined) return undefined;
  return { ...step, unitID: workbooks.to, undoMutations, redoMutations };
}

function mutationsNow(
  mutations: readonly IMutationInfo[],
  workbooks: Workbooks,
  rows: RowsNow,
  kinds: KindsOfMutation,
): IMutationInfo[] | undefined {
  const next: IMutationInfo[] = [];
  for (const mutation of mutations) {
    const now = mutationNow(mutation, workbooks, rows, kinds);
    if (now === undefined) return undefined;
    if (now !== null) next.push(now);
  }
  return next;
}

/** @returns null for what only helps the eye and is left out; undefined for what cannot be done any more */
function mutationNow(
  mutation: IMutationInfo,
  workbooks: Workbooks,
  rows: RowsNow,
  kinds: KindsOfMutation,
): IMutationInfo | null | undefined {
  const { subUnitId = '' } = mutation.params as { readonly subUnitId?: string };
  const sheet = sheetIndex(subUnitId);
  if (sheet === undefined) return undefined;
  if (workbooks.from === workbooks.to && rows.standsStill(sheet)) return mutation;
  if (mutation.id === kinds.values) {
    const params = valuesNow(mutation.params as ISetRangeValuesMutationParams, sheet, workbooks, rows);
    return params && { ...mutation, params };
  }
  return kinds.view.has(mutation.id) ? null : undefined;
}

function valuesNow(
  params: ISetRangeValuesMutationParams,
  sheet: number,
  { to }: Workbooks,
  rows: RowsNow,
): ISetRangeValuesMutationParams | undefined {
  const cellValue: Record<number, Record<number, ICellData | null>> = {};
  let sheetNow: number | undefined;
  for (const [key, cells] of Object.entries(params.cellValue ?? {})) {
    const place = rows.placeOf({ sheet, row: Number(key) });
    // A formula points at cells around it, which may be others by now.
    if (
      place === undefined ||
      Object.values(cells as Record<number, ICellData | null>).some((cell) => hasFormula(cell ?? {}))
    )
      return undefined;
    cellValue[place.row] = cells as Record<number, ICellData | null>;
    sheetNow = place.sheet;
  }
  return sheetNow === undefined
    ? undefined
    : { ...params, unitId: to, subUnitId: sheetId(sheetNow), cellValue };
}

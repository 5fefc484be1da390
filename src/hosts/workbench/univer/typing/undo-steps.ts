import { LocalUndoRedoService } from '@univerjs/core';
import type { ICellData, IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { RowsNow } from '../../rows-now';
import { hasFormula } from '../sheets/univer-cells';
import { sheetId, sheetIndex } from '../sheets/univer-ids';

/** The ids of the workbook that the steps were made in, and of the one that they are to work in. */
interface Workbooks {
  readonly from: string;
  readonly to: string;
}

/** What was typed, for Ctrl+Z and Ctrl+Y, kept true when the program changes the workbook beneath it. */
export class UndoSteps extends LocalUndoRedoService {
  /**
   * Has the steps follow their rows. A step whose rows are gone is forgotten, with those that come after it in being
   * undone or redone: they were made before it, and rest on what it left.
   */
  follow(workbooks: Workbooks, rows: RowsNow): void {
    for (const stacks of [this._undoStacks, this._redoStacks]) {
      const steps = stacks.get(workbooks.from) ?? [];
      stacks.delete(workbooks.from);
      stacks.set(workbooks.to, followed(steps, workbooks, rows));
    }
  }
}

function followed(steps: readonly IUndoRedoItem[], workbooks: Workbooks, rows: RowsNow): IUndoRedoItem[] {
  const kept: IUndoRedoItem[] = [];
  for (const step of steps.toReversed()) {
    const next = stepNow(step, workbooks, rows);
    if (next === undefined) break;
    kept.unshift(next);
  }
  return kept;
}

/** The step as it is to be done now; undefined when it cannot be done any more. */
export function stepNow(step: IUndoRedoItem, workbooks: Workbooks, rows: RowsNow): IUndoRedoItem | undefined {
  const undoMutations = mutationsNow(step.undoMutations, workbooks, rows);
  const redoMutations = mutationsNow(step.redoMutations, workbooks, rows);
  if (undoMutations === undefined || redoMutations === undefined) return undefined;
  return { ...step, unitID: workbooks.to, undoMutations, redoMutations };
}

function mutationsNow(
  mutations: readonly IMutationInfo[],
  workbooks: Workbooks,
  rows: RowsNow,
): IMutationInfo[] | undefined {
  const next: IMutationInfo[] = [];
  for (const mutation of mutations) {
    const now = mutationNow(mutation, workbooks, rows);
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
): IMutationInfo | null | undefined {
  const { subUnitId = '' } = mutation.params as { readonly subUnitId?: string };
  const sheet = sheetIndex(subUnitId);
  if (sheet === undefined) return undefined;
  if (workbooks.from === workbooks.to && rows.standsStill(sheet)) return mutation;
  if (mutation.id === SetRangeValuesMutation.id) {
    const params = valuesNow(mutation.params as ISetRangeValuesMutationParams, sheet, workbooks, rows);
    return params && { ...mutation, params };
  }
  return leftOut.has(mutation.id) ? null : undefined;
}

/** What shows the cells that were changed, and how high their rows were. */
const leftOut = new Set(
  [SetSelectionsOperation, SetWorksheetRowHeightMutation, SetWorksheetRowAutoHeightMutation].map(
    ({ id }) => id,
  ),
);

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

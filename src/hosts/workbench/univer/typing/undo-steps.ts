import { LocalUndoRedoService } from '@univerjs/core';
import type { IUndoRedoItem } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { RowsNow } from '../../rows-now';
import { stepNow } from './step-now';
import type { KindsOfMutation, Workbooks } from './step-now';

const kinds: KindsOfMutation = {
  values: SetRangeValuesMutation.id,
  view: new Set(
    [SetSelectionsOperation, SetWorksheetRowHeightMutation, SetWorksheetRowAutoHeightMutation].map(
      ({ id }) => id,
    ),
  ),
};

/** What was typed, for Ctrl+Z and Ctrl+Y, kept true when the program changes the workbook beneath it. */
export class UndoSteps extends LocalUndoRedoService {
  /**
   * Has the steps follow their rows. A step whose rows are gone is forgotten, with those that come after it in being
   * undone or redone: they were made before it, and rest on what it left.
   */
  follow(workbooks: Workbooks, rows: RowsNow): void {
    for (const stacks of [this._undoStacks, this._redoStacks]) {
      const kept: IUndoRedoItem[] = [];
      for (const step of (stacks.get(workbooks.from) ?? []).toReversed()) {
        const now = stepNow(step, workbooks, rows, kinds);
        if (now === undefined) break;
        kept.unshift(now);
      }
      stacks.delete(workbooks.from);
      stacks.set(workbooks.to, kept);
    }
  }
}

import { CommandType, ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';

const edits = new Set(
  [
    SetRangeValuesMutation,
    InsertRowMutation,
    RemoveRowMutation,
    InsertColMutation,
    RemoveColMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    ReorderRangeMutation,
  ].map(({ id }) => id),
);

/** Calls back for every change that people make in the cells: typing, pasting, filling, sorting, rows, undo. */
export function watchEdits(injector: Injector, edited: () => void): void {
  injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || !edits.has(id)) return;
    // Results of formulas are written the same way; nobody typed them.
    if (options?.['fromFormula'] === true) return;
    edited();
  });
}

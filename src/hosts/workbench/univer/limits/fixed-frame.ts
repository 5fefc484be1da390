import { CustomCommandExecutionError, ICommandService, IUniverInstanceService } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertColCommand,
  InsertDefinedNameCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
} from '@univerjs/sheets-table';
import { ToggleShortcutPanelOperation } from '@univerjs/ui';
import { SortRangeCommand } from '@univerjs/sheets-sort';
import type { ISortRangeCommandParams } from '@univerjs/sheets-sort';
import { hasFormula } from '../sheets/univer-cells';

/**
 * What would change which sheets, columns and tables there are; what is read back rests on them. Cells and rows are not
 * dragged either: one slip of the mouse would take the drop-downs along, or a header away.
 */
const refused = new Set(
  [
    AddSheetTableCommand,
    CopySheetCommand,
    DeleteRangeMoveLeftCommand,
    DeleteRangeMoveUpCommand,
    DeleteSheetTableCommand,
    InsertColCommand,
    InsertDefinedNameCommand,
    InsertRangeMoveDownCommand,
    InsertRangeMoveRightCommand,
    InsertSheetCommand,
    MoveColsCommand,
    MoveRangeCommand,
    MoveRowsCommand,
    RemoveColCommand,
    RemoveSheetCommand,
    SetTabColorCommand,
    SetWorksheetHideCommand,
    SetWorksheetNameCommand,
    SetWorksheetOrderCommand,
    SetWorksheetShowCommand,
    SheetTableInsertColCommand,
    SheetTableInsertColumnAtCommand,
    SheetTableRemoveColCommand,
    SheetTableRemoveColumnAtCommand,
    // Its list of keys is in English, and half of them lead nowhere here.
    ToggleShortcutPanelOperation,
  ].map(({ id }) => id),
);

/**
 * Lets people change what stands in the cells and how many rows there are, and nothing of the frame around them.
 *
 * @param unsorted called when rows were not sorted, since their formulas would point at other rows' answers
 */
export function fixFrame(injector: Injector, unsorted: () => void): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const isSort = id === SortRangeCommand.id;
    if (isSort && !computes(injector, params as ISortRangeCommandParams)) return;
    if (isSort) unsorted();
    // The spreadsheet takes this error for a quiet no.
    if (isSort || refused.has(id)) throw new CustomCommandExecutionError(id);
  });
}

function computes(injector: Injector, { unitId, subUnitId, range }: ISortRangeCommandParams): boolean {
  const sheet = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
  let found = false;
  sheet?.getCellMatrix().forValue((row, column, cell) => {
    const { startRow, endRow, startColumn, endColumn } = range;
    const within = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    found = within && hasFormula(cell ?? {});
    return !found;
  });
  return found;
}

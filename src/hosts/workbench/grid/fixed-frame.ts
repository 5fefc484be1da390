import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
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

/** What would change which sheets, columns and tables there are; what is read back rests on them. */
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
  ].map(({ id }) => id),
);

/** Lets people change what stands in the cells and how many rows there are, and nothing of the frame around them. */
export function fixFrame(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    // The spreadsheet takes this error for a quiet no.
    if (refused.has(id)) throw new CustomCommandExecutionError(id);
  });
}

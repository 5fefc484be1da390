import type { ICommandService, Worksheet } from '@univerjs/core';
import { SetSelectionsOperation, getPrimaryForRange } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { CellRange } from '../../../../workbook/sheet';
import { univerRange } from '../sheets/univer-rules';

/** Selects cells of the sheet in front and brings them into view; cells that the sheet does not have are not selected. */
export function selectCells(
  commands: ICommandService,
  { unitId, sheet }: { readonly unitId: string; readonly sheet: Worksheet },
  cells: CellRange,
): boolean {
  if (cells.bottom >= sheet.getRowCount() || cells.right >= sheet.getColumnCount()) return false;
  const range = univerRange(cells);
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId: sheet.getSheetId(),
    selections: [{ range, primary: getPrimaryForRange(range, sheet), style: null }],
  });
  commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  return true;
}

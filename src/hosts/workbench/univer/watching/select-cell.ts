import type { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import { columnNumber } from '../../../../workbook/cell-reference';

/** Selects a cell of the sheet in front and brings it into view; what is no reference selects nothing. */
export function selectCell(
  commands: ICommandService,
  { unitId, subUnitId }: { readonly unitId: string; readonly subUnitId: string },
  cell: string,
): void {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)/.exec(cell) ?? [];
  if (letters === undefined || digits === undefined) return;
  const row = Number(digits) - 1;
  const column = columnNumber(letters) - 1;
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const primary = {
    ...range,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId,
    selections: [{ range, primary, style: null }],
  });
  commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
}

import type { Injector, Nullable, Workbook } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import type { Texts } from '../../../../text/da';
import { cellReference } from '../../../../workbook/cell-reference';
import type { CellRange, Sheet, WorkbookLayout } from '../../../../workbook/sheet';
import { sheetIndex } from '../sheets/univer-ids';

/** What the line below the grid says about the selected cell. */
export interface SelectedCell {
  readonly address: string;
  readonly header: string;
  readonly shown: string;
  readonly hint: string;
}

/** The line as one text, as a screen reader says it. */
export function describeCell({ address, header, shown, hint }: SelectedCell, texts: Texts): string {
  const value = shown === '' ? texts.spreadsheet.emptyCell : shown;
  return [address, header, value, hint].filter((part) => part !== '').join(' · ');
}

/** Calls back each time another cell is selected. */
export function watchSelection(
  injector: Injector,
  workbook: () => Workbook | null,
  layout: () => WorkbookLayout | null,
  selected: (cell: SelectedCell) => void,
): void {
  const look = (selections: Nullable<readonly ISelectionWithStyle[]>): void => {
    const primary = selections?.at(-1)?.primary;
    const worksheet = workbook()?.getActiveSheet();
    if (!primary || !worksheet) return;
    const { actualRow: row, actualColumn: column } = primary;
    const sheet = layout()?.sheets[sheetIndex(worksheet.getSheetId()) ?? -1];
    const shownAt = (r: number, c: number): string => String(worksheet.getCell(r, c)?.v ?? '');
    selected({
      address: cellReference(row + 1, column + 1),
      header: sheet === undefined ? '' : headerOf(sheet, row, column, shownAt),
      shown: shownAt(row, column),
      hint: sheet === undefined ? '' : hintOf(sheet, row, column),
    });
  };
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(look);
}

/** The table's header above the cell, or what the row is called: what stands first in it and can be seen. */
function headerOf(
  sheet: Sheet,
  row: number,
  column: number,
  shownAt: (row: number, column: number) => string,
): string {
  const table = sheet.tables?.find(
    ({ range }) => row > range.top && column >= range.left && column <= range.right,
  );
  if (table !== undefined) return shownAt(table.range.top, column);
  const first = Math.max(
    0,
    sheet.columns.findIndex(({ hidden }) => hidden !== true),
  );
  return column === first ? '' : shownAt(row, first);
}

function hintOf(sheet: Sheet, row: number, column: number): string {
  const within = ({ top, left, bottom, right }: CellRange): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  return sheet.validations?.find(({ range }) => within(range))?.prompt?.text.replaceAll('\n', ' ') ?? '';
}

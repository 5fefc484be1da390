import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { ICommandInfo, Injector, IRange, Workbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { ScrollToCellOperation, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import {
  ScrollCommand,
  ScrollToCellCommand,
  ScrollToRangeOperation,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';

const reveals = new Set(
  [ScrollToCellCommand, ScrollToCellOperation, ScrollToRangeOperation, SetSelectionsOperation].map(
    ({ id }) => id,
  ),
);

/**
 * Brings the selected cell wholly into view where the spreadsheet falls short of it. It takes the columns that stand
 * still for as wide as those that it scrolls past, so that the last ones were never reached.
 */
export function keepInView(injector: Injector): void {
  const reveal = (): void => {
    const cell = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    if (cell) scrollOnTo(injector, cell);
  };
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (!isReveal(command)) return;
    // At once, since a cell's editor is put where the cell is; and again when all others have heard of the command.
    reveal();
    queueMicrotask(reveal);
  });
}

function isReveal({ id, params }: Readonly<ICommandInfo>): boolean {
  if (!reveals.has(id)) return false;
  return id !== SetSelectionsOperation.id || (params as ISetSelectionsOperationParams).reveal === true;
}

/** One direction of a sheet: where each row or column ends, how much of them is shown, and where that begins. */
interface Axis {
  readonly ends: readonly number[];
  readonly frozen: number;
  readonly shown: number;
  readonly scrolled: number;
}

function scrollOnTo(injector: Injector, { endRow, endColumn }: Pick<IRange, 'endRow' | 'endColumn'>): void {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return;
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!viewport || !skeleton) return;
  const { startRow, startColumn } = workbook.getActiveSheet().getFreeze();
  const { rowHeightAccumulation, columnWidthAccumulation } = skeleton;
  const down = further(endRow, {
    ends: rowHeightAccumulation,
    frozen: rowHeightAccumulation[startRow - 1] ?? 0,
    shown: viewport.height ?? 0,
    scrolled: viewport.viewportScrollY,
  });
  const across = further(endColumn, {
    ends: columnWidthAccumulation,
    frozen: columnWidthAccumulation[startColumn - 1] ?? 0,
    shown: viewport.width ?? 0,
    scrolled: viewport.viewportScrollX,
  });
  if (down === null && across === null) return;
  injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    ...(down && { sheetViewStartRow: down.start, offsetY: down.offset }),
    ...(across && { sheetViewStartColumn: across.start, offsetX: across.offset }),
  });
}

/** Where the view must begin for a row or column to be seen to its end; null when it is. */
function further(
  index: number,
  { ends, frozen, shown, scrolled }: Axis,
): { readonly start: number; readonly offset: number } | null {
  const begin = ends[index - 1] ?? 0;
  // Of what is larger than the view its beginning is shown.
  const goal = Math.min((ends[index] ?? 0) - shown + scrollbar, begin) - frozen;
  if (goal <= scrolled) return null;
  const start = ends.findIndex((end) => end > goal);
  return start === -1 ? null : { start, offset: goal - (ends[start - 1] ?? 0) };
}

/** The scrollbars lie upon the cells, in pixels. */
const scrollbar = 10;

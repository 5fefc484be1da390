import { columnNumber } from '../../workbook/cell-reference';
import type { CellRange, WorkbookLayout } from '../../workbook/sheet';

/** Cells of a sheet, by the sheet's place in the workbook. */
export interface PlaceInWorkbook {
  readonly sheet: number;
  readonly range: CellRange;
}

const quotedOrBare = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/**
 * The cells that someone means who writes `B3`, `b3:c9`, `Vægte!B11` or a name of the workbook; large and small letters are
 * the same.
 *
 * @param front the place of the sheet in front, which is meant where no sheet is named
 * @returns undefined for what is no place in the workbook, or one on a sheet that is not shown
 */
export function placeInWorkbook(
  text: string,
  workbook: WorkbookLayout,
  front: number,
): PlaceInWorkbook | undefined {
  const wanted = text.trim();
  const named = Object.entries(workbook.names ?? {}).find(([name]) => isSame(name, wanted));
  const [, quoted, bare, rest = ''] = quotedOrBare.exec(named?.[1] ?? wanted) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  const sheet =
    name === undefined ? front : workbook.sheets.findIndex((one) => isSame(one.name, name.trim()));
  const range = rangeOf(name === undefined ? wanted : rest);
  const shown = workbook.sheets[sheet];
  return range === undefined || shown === undefined || shown.hidden === true ? undefined : { sheet, range };
}

function rangeOf(text: string): CellRange | undefined {
  const [, left, top, right = left, bottom = top] = cells.exec(text.trim().toUpperCase()) ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    return undefined;
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [columnNumber(left) - 1, columnNumber(right) - 1];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return first < 0
    ? undefined
    : { top: first, left: Math.min(...columns), bottom: last, right: Math.max(...columns) };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

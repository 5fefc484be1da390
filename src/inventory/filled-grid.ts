import type { RawSheet, RawValue } from '../workbook/raw-workbook';
import { gridOf } from '../workbook/response/raw-cells';

/** The cells of a sheet by row and column, both counted from 1. */
export type FilledGrid = ReadonlyMap<number, ReadonlyMap<number, RawValue>>;

/** A sheet's cells, with what stands in cells that are merged downwards in each row that they cover. */
export function filledGrid(sheet: RawSheet): FilledGrid {
  const grid = gridOf(sheet);
  const tall = (sheet.merges ?? []).filter(({ top, bottom }) => bottom > top);
  if (tall.length === 0) return grid;
  const filled = new Map([...grid].map(([row, cells]) => [row, new Map(cells)]));
  for (const { top, bottom, left } of tall) {
    const value = grid.get(top)?.get(left);
    if (value === undefined) continue;
    // A row that holds nothing of its own stays empty: a merged title makes no rows.
    for (let row = top + 1; row <= bottom; row += 1) filled.get(row)?.set(left, value);
  }
  return filled;
}

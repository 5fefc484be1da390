import type { CellRange, Sheet, SheetCell } from '../../../workbook/sheet';

export interface Rectangle {
  readonly key: string;
  readonly range: CellRange;
}

/**
 * The cells of a sheet gathered into few rectangles of the same key, so that a column of a thousand cells is one
 * order to Excel. Cells without a key belong to none.
 */
export function rectanglesOf(
  sheet: Pick<Sheet, 'rows'>,
  keyOf: (cell: SheetCell) => string | undefined,
): readonly Rectangle[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const done: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (let column = 0; column < width; column++) {
    const runs = runsOf(sheet, column, keyOf);
    const continued: Rectangle[] = [];
    for (const run of runs) {
      const before = open.find(
        ({ key, range }) =>
          key === run.key && range.top === run.range.top && range.bottom === run.range.bottom,
      );
      continued.push(before ? { key: run.key, range: { ...before.range, right: column } } : run);
    }
    done.push(...open.filter(({ range }) => !continued.some((next) => isExtended(range, next.range))));
    open = continued;
  }
  return [...done, ...open];
}

function isExtended(before: CellRange, after: CellRange): boolean {
  return before.top === after.top && before.left === after.left && before.bottom === after.bottom;
}

/** The unbroken runs of one key down a column. */
function runsOf(
  sheet: Pick<Sheet, 'rows'>,
  column: number,
  keyOf: (cell: SheetCell) => string | undefined,
): readonly Rectangle[] {
  const runs: Rectangle[] = [];
  let key: string | undefined;
  let top = 0;
  const close = (end: number): void => {
    if (key !== undefined) runs.push({ key, range: { top, left: column, bottom: end - 1, right: column } });
  };
  for (let row = 0; row < sheet.rows.length; row++) {
    const cell = sheet.rows[row]?.[column];
    const next = cell ? keyOf(cell) : undefined;
    if (next === key) continue;
    close(row);
    key = next;
    top = row;
  }
  close(sheet.rows.length);
  return runs;
}

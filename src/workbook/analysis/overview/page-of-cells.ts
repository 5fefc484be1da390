import type { CellRange, SheetCell } from '../../sheet';
import { linesOf } from '../layout/text-height';

/** A sheet that is put together cell by cell: what stands where, merged cells, and heights of rows in points. */
export class PageOfCells {
  readonly rows: (SheetCell | null)[][] = [];
  readonly merges: CellRange[] = [];
  readonly heights: Record<number, number> = {};

  put(row: number, column: number, cell: SheetCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  /** A block of cells with its merges, which count from its own corner. */
  place(
    top: number,
    left: number,
    block: {
      readonly rows: readonly (readonly (SheetCell | null)[])[];
      readonly merges: readonly CellRange[];
    },
  ): void {
    block.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell !== null) this.put(top + row, left + column, cell);
      });
    });
    for (const merge of block.merges) {
      this.merges.push({
        top: merge.top + top,
        bottom: merge.bottom + top,
        left: merge.left + left,
        right: merge.right + left,
      });
    }
  }

  /** A text across some columns, in a row that is as high as it takes. */
  text(
    row: number,
    cell: SheetCell,
    {
      columns,
      characters,
      lineHeight,
    }: { readonly columns: number; readonly characters: number; readonly lineHeight: number },
  ): void {
    this.put(row, 0, cell);
    this.merges.push({ top: row, bottom: row, left: 0, right: columns - 1 });
    this.heights[row] = linesOf(String(cell.value ?? ''), characters) * lineHeight + 3;
  }
}

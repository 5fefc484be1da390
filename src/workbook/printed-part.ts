import type { CellRange, Sheet } from './sheet';

/** The cells that a sheet prints; null when it prints all that it holds. */
export function printedCells({ rows, charts = [], printColumns, printArea }: Sheet): CellRange | null {
  if (printArea !== undefined) return printArea;
  if (printColumns === undefined) return null;
  // Blank rows at the end are not worth a page, and no reader keeps them.
  const filled = rows.findLastIndex((row) => row.slice(0, printColumns).some((cell) => cell !== null));
  const bottom = Math.max(filled, ...charts.map(({ range }) => range.bottom), 0);
  return { top: 0, left: 0, bottom, right: printColumns - 1 };
}

/** How many columns from the left stand on each page: the frozen ones, where a sheet is more than a page wide. */
export function repeatedColumns({ pagesWide = 1, printScale, freeze }: Sheet): number {
  const isWide = printScale === undefined ? pagesWide > 1 : printScale.breaks.length > 0;
  return isWide ? (freeze?.columns ?? 0) : 0;
}

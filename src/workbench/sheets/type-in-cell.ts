import type { SheetCell, WorkbookLayout } from '../../workbook/sheet';
import { readEntry } from '../../workbook/danish-entry';

/** A cell of a workbook; row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The sheets with a text written in a cell, read as a Danish spreadsheet reads it; the cell's look stays. */
export function typeInCell(layout: WorkbookLayout, place: CellPlace, text: string): WorkbookLayout {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) =>
      sheet.name === place.sheet ? { ...sheet, rows: withCell(sheet.rows, place, text) } : sheet,
    ),
  };
}

function withCell(
  rows: readonly (readonly (SheetCell | null)[])[],
  { row, column }: CellPlace,
  text: string,
): readonly (readonly (SheetCell | null)[])[] {
  return rows.map((cells, index) => {
    if (index !== row) return cells;
    const { formula: _replaced, ...present } = cells[column] ?? { value: null };
    const padded = Array.from(
      { length: Math.max(cells.length, column + 1) },
      (_, place) => cells[place] ?? null,
    );
    return padded.with(column, { ...present, ...readEntry(text, present.format) });
  });
}

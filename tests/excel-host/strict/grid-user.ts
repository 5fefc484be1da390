import type { Cell } from './cell-entry';
import type { Area, ModelSheet, ModelTable } from './excel-model';
import type { StrictExcel } from './strict-excel';

/** What a person does to a table in the grid, in this window or in another one. */
export interface GridUser {
  /** Sorts the rows by a column, given by its header, from Å to A. */
  readonly sortDown: (header: string) => void;
  /** Hides rows by a filter. */
  readonly filter: () => void;
  /** Rows count from 0 below the header. */
  readonly insertRow: (row: number) => void;
  readonly deleteRow: (row: number) => void;
  /** Drags a column to the front of the table. */
  readonly moveToFront: (header: string) => void;
  readonly type: (row: number, header: string, value: string | number) => void;
  readonly valueAt: (row: number, header: string) => string | number | boolean;
  /** The row in which a column holds a value. */
  readonly rowWith: (header: string, value: string) => number;
  /** Remembers the grid, and gives what brings it back: Ctrl+Z. */
  readonly undoable: () => () => void;
}

/** Somebody at the table of a sheet. */
export function gridUser(strict: StrictExcel, sheetName: string): GridUser {
  const sheet = (): ModelSheet => strict.sheet(sheetName);
  const table = (): ModelTable => sheet().tables[0]!;
  const columnOf = (header: string): number => {
    const { top, left, right } = table().area;
    for (let column = left; column <= right; column += 1) {
      if (sheet().peek(top, column).content === header) return column;
    }
    throw new Error(`No column ${header}`);
  };
  const bodyRow = (row: number): number => table().area.top + 1 + row;
  const changed = (): void => {
    sheet().isChanged = true;
    strict.announceChanges();
  };
  const rowArea = (row: number): Area => ({ ...table().area, top: bodyRow(row), bottom: bodyRow(row) });

  return {
    sortDown: (header) => {
      const column = columnOf(header);
      const { area } = table();
      const rows = takeRows(sheet(), area);
      const key = (row: Cell[]): string => String(row[column - area.left]?.content ?? '');
      rows.sort(
        (a, b) => Number(key(a) === '') - Number(key(b) === '') || key(b).localeCompare(key(a), 'da'),
      );
      putRows(sheet(), area, rows);
      changed();
    },
    filter: () => {
      sheet().isFiltered = true;
    },
    insertRow: (row) => {
      sheet().shift(rowArea(row), 'Down');
      changed();
    },
    deleteRow: (row) => {
      sheet().shift(rowArea(row), 'Up');
      changed();
    },
    moveToFront: (header) => {
      const column = columnOf(header);
      const area = { ...table().area, top: table().area.top - 1 };
      const rows = takeRows(sheet(), area).map((row) => {
        const [moved] = row.splice(column - area.left, 1);
        return moved ? [moved, ...row] : row;
      });
      putRows(sheet(), area, rows);
      changed();
    },
    type: (row, header, value) => {
      strict.typeAt(sheetName, bodyRow(row), columnOf(header), value);
    },
    valueAt: (row, header) => sheet().peek(bodyRow(row), columnOf(header)).content,
    rowWith: (header, value) => {
      const { top, bottom } = table().area;
      const column = columnOf(header);
      for (let row = top + 1; row <= bottom; row += 1) {
        if (sheet().peek(row, column).content === value) return row - top - 1;
      }
      return -1;
    },
    undoable: () => {
      const cells = [...sheet().cells].map(([key, cell]) => [key, { ...cell }] as const);
      const tables = sheet().tables.map((one) => ({ ...one }));
      return () => {
        sheet().cells.clear();
        for (const [key, cell] of cells) sheet().cells.set(key, { ...cell });
        sheet().tables = tables;
        changed();
      };
    },
  };
}

/** The rows below an area's first one. */
function takeRows(sheet: ModelSheet, { top, left, bottom, right }: Area): Cell[][] {
  return Array.from({ length: bottom - top }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) => ({
      ...sheet.peek(top + 1 + row, left + column),
    })),
  );
}

function putRows(sheet: ModelSheet, { top, left }: Area, rows: readonly (readonly Cell[])[]): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      Object.assign(sheet.cell(top + 1 + row, left + column), cell);
    }
  }
}

import type { SheetCell } from '../../../workbook/sheet';
import { contentOf, loadedContent, sheetContent, writtenContent } from './cell-content';
import type { LoadedContent } from './cell-content';
import { writeCells } from '../writing/cell-input';
import { columnsOf, headerNow } from './find-moved-rows';
import { afterDeleting, afterInserting, afterWriting, emptyRow, blankCell } from './sheet-as-left';
import type { LeftSheet, Span, Written } from './sheet-as-left';

/** How the rows and columns of a sheet are known again, as they were read. */
export interface Marks {
  /** The texts that tell the columns apart, from the sheet's first column on; null when columns stay where they are. */
  readonly header: readonly string[] | null;
  /** The column, counted from 0, by which a row is known. */
  readonly key: number;
}

/**
 * Excel cannot be asked to write only if nothing has changed. So whatever is written goes through a journal, which
 * reads what is overwritten in the same round trip: when it turns out that somebody else had moved the rows, it knows
 * what has to be put back. Rows and columns count from 0.
 */
export interface Journal {
  readonly sheet: Excel.Worksheet;
  /** Writes cells side by side; null leaves a cell as it is. */
  readonly write: (row: number, column: number, cells: readonly (SheetCell | null)[]) => void;
  readonly clearRow: (row: number, span: Span) => void;
  readonly insertRow: (row: number, span: Span) => void;
  readonly deleteRow: (row: number, span: Span) => void;
  /**
   * What was done, once it has been done.
   *
   * @param before the whole sheet as it stood right before; null when that was not read
   */
  readonly outcome: (before: Excel.Range | null) => LeftSheet;
}

type Step = (sheet: LeftSheet) => LeftSheet;

export function createJournal(sheet: Excel.Worksheet, marks: Marks): Journal {
  const steps: Step[] = [];
  sheet.load('id');
  const keep = (row: number, left: number, right: number): Excel.Range =>
    sheet.getRangeByIndexes(row, left, 1, right - left + 1).load(loadedContent);
  return {
    sheet,
    write: (row, column, cells) => {
      const range = keep(row, column, column + cells.length - 1);
      writeCells(range, [cells]);
      steps.push((left) => afterWriting(left, writtenCells(row, column, cells, range)));
    },
    clearRow: (row, { left, right }) => {
      const range = keep(row, left, right);
      range.clear('Contents');
      steps.push((sheet) => afterWriting(sheet, clearedCells(row, range)));
    },
    insertRow: (row, span) => {
      sheet.getRangeByIndexes(row, span.left, 1, span.right - span.left + 1).insert('Down');
      steps.push((left) => afterInserting(left, row, span));
    },
    deleteRow: (row, span) => {
      const range = keep(row, span.left, span.right);
      range.delete('Up');
      steps.push((left) => afterDeleting(left, row, span, contentOf(range)[0] ?? []));
    },
    outcome: (before) => steps.reduce((left, step) => step(left), asRead(before, marks)),
  };
}

function writtenCells(
  row: number,
  first: number,
  cells: readonly (SheetCell | null)[],
  kept: Excel.Range,
): readonly Written[] {
  const held = contentOf(kept)[0] ?? [];
  return cells.flatMap((cell, index): readonly Written[] => {
    if (cell === null) return [];
    const column = first + index;
    return [{ row, column, content: writtenContent(cell), before: held[column] ?? blankCell }];
  });
}

function clearedCells(row: number, kept: Excel.Range): readonly Written[] {
  return (contentOf(kept)[0] ?? []).slice(kept.columnIndex).map((before, index): Written => {
    const content = { ...blankCell, format: before.format };
    return { row, column: kept.columnIndex + index, content, before };
  });
}

function asRead(before: Excel.Range | null, { header, key }: Marks): LeftSheet {
  const rows = sheetContent(before === null || before.isNullObject ? null : withoutFormulas(before));
  const now = headerNow(rows, header);
  return {
    rows: rows.map((cells) => ({ ...emptyRow, cells })),
    missing: [],
    header: now ?? header,
    key: now && header ? columnsOf(header, now)(key) : key,
  };
}

/** The sheet as a whole is read for what it says; formulas are only asked for where they are overwritten. */
function withoutFormulas(range: Excel.Range): LoadedContent {
  const { rowIndex, columnIndex, values, valueTypes, numberFormat } = range;
  return { rowIndex, columnIndex, values, valueTypes, numberFormat };
}

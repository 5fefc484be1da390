import type { IsoDateTime } from '../survey/calendar';
import type { IssueParams } from '../survey/issue';

/**
 * What a cell holds, after the file format has been taken away. A cell with a date format is a moment (the
 * workbook's own date system already applied); a formula cell is its cached result; an empty cell is absent.
 */
export type RawValue =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly number: number;
      /** Set where the cell shows the number as a share of a hundred (0.12 as 12 %) or as a length of time. */
      readonly shown?: 'percent' | 'duration';
    }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'moment'; readonly moment: IsoDateTime; readonly serial: number }
  | { readonly kind: 'error'; readonly error: string };

/** One cell that is not empty. `row` and `column` count from 1, so that A1 is row 1, column 1. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
}

/** An Excel table: its name and the rectangle it covers, header row included; counted from 1. */
export interface RawTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** How many rows of totals stand below it. */
  readonly totals?: number;
  /** The names of its columns, when its header row is switched off: `top` is then its first row of data. */
  readonly columnNames?: readonly string[];
}

/** Columns that have been given a width of their own, ends included, counted from 1. */
export interface RawColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the body font. */
  readonly width: number;
}
/** Cells that are one, first to last, counted from 1. */
export type RawRange = Pick<RawTable, 'top' | 'left' | 'bottom' | 'right'>;

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Absent where the host does not tell. */
  readonly columns?: readonly RawColumns[];
  /** The cells that hold something, in reading order. */
  readonly cells: readonly RawCell[];
  readonly tables: readonly RawTable[];
  /** Cells that are merged. */
  readonly merges?: readonly RawRange[];
  /** Why the sheet could not be read, when the rest of the workbook could; it then has no cells. */
  readonly unread?: SheetProblem;
}

/** What is wrong with a sheet that could not be read. */
export type SheetProblem = {
  readonly [C in SheetProblemCode]: { readonly code: C; readonly params: IssueParams[C] };
}[SheetProblemCode];
type SheetProblemCode = 'file-damaged' | 'file-bad-xml' | 'file-bad-reference';

/** A workbook as read, whoever wrote it: from an .xlsx file, from Excel, or from the workbench. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}

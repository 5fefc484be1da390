import type { IsoDateTime } from '../survey/calendar';

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
}

/** Columns that have been given a width of their own, ends included, counted from 1. */
export interface RawColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the body font. */
  readonly width: number;
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Absent where the host does not tell. */
  readonly columns?: readonly RawColumns[];
  /** The cells that hold something, in reading order. */
  readonly cells: readonly RawCell[];
  readonly tables: readonly RawTable[];
}

/** A workbook as read, whoever wrote it: from an .xlsx file, from Excel, or from the workbench. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}

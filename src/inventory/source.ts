/** Where something that was read stands: the file, the sheet and the cell, as A1. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

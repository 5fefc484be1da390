/** What a cell holds, as Excel tells it. */
export interface CellContent {
  readonly value: string | number | boolean;
  readonly formula: unknown;
  readonly isError: boolean;
  readonly format: string;
}

/** A row as it was left: what stands there, and what has to be put back, by column. */
export interface LeftRow {
  readonly cells: readonly CellContent[];
  readonly owed: ReadonlyMap<number, CellContent>;
}

/** A sheet as it was left, its rows and columns counted from 0. */
export interface LeftSheet {
  readonly rows: readonly LeftRow[];
  /** Rows that were taken away and have to be put back. */
  readonly missing: readonly MissingRow[];
  /** The texts that tell the columns apart, by column; null when columns stay where they are. */
  readonly header: readonly string[] | null;
  /** The column by which a row is known, when it was changed by somebody else. */
  readonly key: number;
}

export interface MissingRow {
  readonly row: number;
  readonly span: Span;
  readonly cells: readonly CellContent[];
}

/** One cell that was written. */
export interface Written {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** What stood there, where that is known. */
  readonly before?: CellContent;
}

export const blankCell: CellContent = { value: '', formula: '', isError: false, format: 'General' };

/** The sheet after some cells were written; what they held is owed to them, unless something is owed already. */
export function afterWriting(sheet: LeftSheet, written: readonly Written[]): LeftSheet {
  const rows = [...sheet.rows];
  for (const { row, column, content, before } of written) {
    const { cells, owed } = rows[row] ?? emptyRow;
    const due = owed.get(column) ?? before ?? cells[column] ?? blankCell;
    const left = new Map(owed);
    if (isEqual(due, content)) left.delete(column);
    else left.set(column, due);
    rows[row] = { cells: withCell(cells, column, content), owed: left };
  }
  return { ...sheet, rows: unbroken(rows) };
}

/** Rows with none left out. */
export function unbroken(rows: readonly LeftRow[]): readonly LeftRow[] {
  return Array.from(rows, (row) => (row as LeftRow | undefined) ?? emptyRow);
}

export const emptyRow: LeftRow = { cells: [], owed: new Map() };

function withCell(cells: readonly CellContent[], column: number, content: CellContent): CellContent[] {
  const width = Math.max(cells.length, column + 1);
  return Array.from({ length: width }, (_, index) =>
    index === column ? content : (cells[index] ?? blankCell),
  );
}

/** The columns, ends included, that move together. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** The sheet after a row was pushed in. */
export function afterInserting(sheet: LeftSheet, row: number, span: Span): LeftSheet {
  return shifted(sheet, span, (index) => (index < row ? index : index === row ? null : index - 1), 1);
}

/** The sheet after a row was taken out; what it held, or was owed, is to be put back. */
export function afterDeleting(
  sheet: LeftSheet,
  row: number,
  span: Span,
  held: readonly CellContent[],
): LeftSheet {
  const owed = sheet.rows[row]?.owed ?? new Map<number, CellContent>();
  const cells = held.map((content, column) => owed.get(column) ?? content);
  const missing = cells.every(isBlank) ? sheet.missing : [...sheet.missing, { row, span, cells }];
  return { ...shifted(sheet, span, (index) => (index < row ? index : index + 1), 0), missing };
}

function shifted(
  sheet: LeftSheet,
  { left, right }: Span,
  from: (row: number) => number | null,
  more: number,
): LeftSheet {
  const isMoved = (column: number): boolean => column >= left && column <= right;
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length), right + 1);
  const rows = Array.from({ length: sheet.rows.length + more }, (_, index): LeftRow => {
    const source = from(index);
    const moving = (source === null ? undefined : sheet.rows[source]) ?? emptyRow;
    const staying = sheet.rows[index] ?? emptyRow;
    const rowOf = (column: number): LeftRow => (isMoved(column) ? moving : staying);
    const cells = Array.from({ length: width }, (_cell, column) => rowOf(column).cells[column] ?? blankCell);
    const owed = new Map<number, CellContent>();
    for (let column = 0; column < width; column += 1) {
      const due = rowOf(column).owed.get(column);
      if (due !== undefined) owed.set(column, due);
    }
    return { cells, owed };
  });
  return { ...sheet, rows };
}

export function isBlank({ value, formula }: CellContent): boolean {
  return value === '' && (formula === '' || formula === null);
}

/** Whether two cells read the same; Excel may give a text back with other line breaks. */
export function isSame(a: CellContent, b: CellContent): boolean {
  return plain(a.value) === plain(b.value);
}

/** Whether two cells are the same in all that is put back. */
export function isEqual(a: CellContent, b: CellContent): boolean {
  return isSame(a, b) && a.format === b.format && formulaOf(a) === formulaOf(b);
}

/** A text that reads like a formula is not one; only a formula differs from what it shows. */
export function formulaOf({ formula, value, isError }: CellContent): string | null {
  return typeof formula === 'string' && formula !== '' && (isError || formula !== value) ? formula : null;
}

export function plain(value: CellContent['value']): string | number | boolean {
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n').trim() : value;
}

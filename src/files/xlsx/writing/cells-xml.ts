import { cellReference } from '../../../workbook/cell-reference';
import type { Sheet, SheetCell, SheetTable } from '../../../workbook/sheet';
import { fileFormula } from './formula-text';
import type { SharedStrings } from './shared-strings';
import type { StyleRegistry } from './style-registry';
import { cellText, spacePreserved, xmlText } from './xml';

/** What is shared between the sheets of one workbook while they are written. */
export interface WorkbookContext {
  readonly strings: SharedStrings;
  readonly styles: StyleRegistry;
  /** What a cell takes over from another file, in place of what it is laid out with. */
  readonly takenOver?: (sheet: string, row: number, column: number) => TakenOver | undefined;
}

/** A cell's look, string and formula as another program wrote them, by the new file's numbers. */
export interface TakenOver {
  readonly format: number;
  readonly string: number | null;
  /** As it stands in a file; null for a value. */
  readonly formula: string | null;
  readonly isArray: boolean;
}

/** Writes the element `sheetData`: every row and every cell that is not null. */
export function writeSheetData(sheet: Sheet, context: WorkbookContext, write: (xml: string) => void): void {
  const tables = sheet.tables ?? [];
  const hidden = rowsLeftOut(sheet);
  write('<sheetData>');
  for (const [row, cells] of sheet.rows.entries()) {
    const across = tables.filter(({ range }) => row >= range.top && row <= range.bottom);
    let xml = '';
    for (const [column, cell] of cells.entries()) {
      if (cell !== null) xml += cellXml(cell, { sheet: sheet.name, tables: across, row, column }, context);
    }
    const height = sheet.rowHeights?.[row];
    if (xml === '' && height === undefined) continue;
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    write(`<row r="${row + 1}"${size}${hidden.has(row) ? ' hidden="1"' : ''}>${xml}</row>`);
  }
  write('</sheetData>');
}

/** The rows that the sheet's filter leaves out. */
function rowsLeftOut({ filter }: Sheet): ReadonlySet<number> {
  const rows = (filter?.hiddenRows ?? []).flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
  );
  return new Set(rows);
}

/** Where a cell stands, with the tables that its row crosses. */
interface CellPlace {
  readonly sheet: string;
  readonly tables: readonly SheetTable[];
  readonly row: number;
  readonly column: number;
}

function cellXml(
  cell: SheetCell,
  { sheet, tables, row, column }: CellPlace,
  { strings, styles, takenOver }: WorkbookContext,
): string {
  const reference = cellReference(row + 1, column + 1);
  const taken = takenOver?.(sheet, row, column);
  const start = `<c r="${reference}" s="${taken?.format ?? styles.indexOf(cell)}"`;
  const formula = taken === undefined ? formulaOf(cell, tableAt(tables, column)) : taken.formula;
  if (formula !== null) {
    const kind = (taken?.isArray ?? cell.array) ? ` t="array" ref="${reference}"` : '';
    return `${start}${cachedType(cell.value)}><f${kind}>${xmlText(formula)}</f>${cachedXml(cell.value)}</c>`;
  }
  const { value } = cell;
  if (typeof value === 'string' && value !== '') {
    return `${start} t="s"><v>${taken?.string ?? strings.add(value)}</v></c>`;
  }
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  return `${start}/>`;
}

/** The name of the table that covers a column. */
function tableAt(tables: readonly SheetTable[], column: number): string | undefined {
  return tables.find(({ range }) => column >= range.left && column <= range.right)?.name;
}

function formulaOf({ formula }: SheetCell, table: string | undefined): string | null {
  return formula === undefined ? null : fileFormula(formula, table);
}

/** The type of a formula's result; nothing shown ("") is a text, and no number (NaN) is an error. */
function cachedType(value: SheetCell['value']): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value === 'number') return Number.isFinite(value) ? '' : ' t="e"';
  return ' t="str"';
}

function cachedXml(value: SheetCell['value']): string {
  if (value === null) return '<v></v>';
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `<v>${value}</v>` : '<v>#NUM!</v>';
  return `<v${spacePreserved(value)}>${cellText(value)}</v>`;
}

import { cellReference } from '../../../workbook/cell-reference';
import type { Sheet, SheetCell } from '../../../workbook/sheet';
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

/** The element `sheetData`: every row and every cell that is not null. */
export function sheetDataXml(sheet: Sheet, context: WorkbookContext): string {
  const rows = sheet.rows.map((row, index) => {
    const cells = row
      .map((cell, column) => (cell === null ? '' : cellXml(cell, { sheet, row: index, column }, context)))
      .join('');
    const height = sheet.rowHeights?.[index];
    if (cells === '' && height === undefined) return '';
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${index + 1}"${size}>${cells}</row>`;
  });
  return rows.every((row) => row === '') ? '<sheetData/>' : `<sheetData>${rows.join('')}</sheetData>`;
}

/** The name of the table that covers a cell, if one does. */
export function tableAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.tables?.find(
    ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  )?.name;
}

function cellXml(
  cell: SheetCell,
  { sheet, row, column }: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  { strings, styles, takenOver }: WorkbookContext,
): string {
  const reference = cellReference(row + 1, column + 1);
  const taken = takenOver?.(sheet.name, row, column);
  const start = `<c r="${reference}" s="${taken?.format ?? styles.indexOf(cell)}"`;
  const formula = taken === undefined ? formulaOf(cell, tableAt(sheet, row, column)) : taken.formula;
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

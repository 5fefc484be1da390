import type { Sheet, SheetCell, WorkbookLayout } from '../../workbook/sheet';

/** What a cell becomes; rows and columns count from 0, null empties the cell. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell | null;
}

/**
 * The cells that differ between two states of the same workbook.
 *
 * @returns null when more than cells and the reach of tables differs: other names, sheets, columns, heights, rules or
 * looks of a sheet
 */
export function cellChanges(before: WorkbookLayout, after: WorkbookLayout): readonly CellChange[] | null {
  if (before.sheets.length !== after.sheets.length || !sameNames(before, after)) return null;
  const changes: CellChange[] = [];
  for (const [index, sheet] of after.sheets.entries()) {
    const earlier = before.sheets[index];
    if (earlier === undefined || frameOf(earlier) !== frameOf(sheet)) return null;
    changes.push(...sheetChanges(earlier, sheet));
  }
  return changes;
}

/** Formulas reckon with the ranges that names stand for, which grow with the answers. */
function sameNames({ names: one = {} }: WorkbookLayout, { names: other = {} }: WorkbookLayout): boolean {
  const places = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...places].every((name) => one[name] === other[name]);
}

/** Everything about a sheet that is not its cells, as one text. */
function frameOf({ name, columns, freeze, tables, highlights, merges, hidden, validations }: Sheet): string {
  return JSON.stringify([
    name,
    columns,
    freeze,
    (tables ?? []).map((table) => [table.name, table.range.top, table.range.left, table.range.right]),
    highlights,
    merges,
    hidden,
    (validations ?? []).map(({ rule, prompt, error }) => [rule, prompt, error]),
  ]);
}

function sheetChanges(before: Sheet, after: Sheet): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row += 1) {
    const old = before.rows[row] ?? [];
    const line = after.rows[row] ?? [];
    for (let column = 0; column < Math.max(old.length, line.length); column += 1) {
      const cell = line[column] ?? null;
      if (!sameCell(old[column] ?? null, cell)) changes.push({ sheet: after.name, row, column, cell });
    }
  }
  return changes;
}

function sameCell(one: SheetCell | null, other: SheetCell | null): boolean {
  if (one === null || other === null) return one === other;
  // A formula's value is the spreadsheet's own affair.
  const value = one.formula === undefined ? one.value === other.value : true;
  return (
    value &&
    one.formula === other.formula &&
    (one.style ?? 'text') === (other.style ?? 'text') &&
    (one.format ?? 'general') === (other.format ?? 'general') &&
    one.band === other.band
  );
}

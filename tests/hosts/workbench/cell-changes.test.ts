import { cellChanges } from '../../../src/hosts/workbench/cell-changes';
import type { Sheet, SheetCell, WorkbookLayout } from '../../../src/workbook/sheet';

const workbook = (rows: Sheet['rows'], more: Partial<Sheet> = {}): WorkbookLayout => ({
  title: 'Prøve',
  sheets: [{ name: 'Ark', columns: [{ width: 10 }], rows, ...more }],
});
const cell = (value: SheetCell['value'], more: Partial<SheetCell> = {}): SheetCell => ({ value, ...more });

describe('from one state of a workbook to the next', () => {
  test('only the cells that differ are changed', () => {
    const before = workbook([[cell('a'), cell('b')]]);
    const after = workbook([[cell('a'), cell('c')], [cell(1)]]);
    expect(cellChanges(before, after)).toEqual([
      { sheet: 'Ark', row: 0, column: 1, cell: cell('c') },
      { sheet: 'Ark', row: 1, column: 0, cell: cell(1) },
    ]);
  });

  test('a cell that is no longer there is emptied', () => {
    expect(cellChanges(workbook([[cell('a')]]), workbook([]))).toEqual([
      { sheet: 'Ark', row: 0, column: 0, cell: null },
    ]);
  });

  test('the value of a formula is the spreadsheet’s own affair', () => {
    const one = workbook([[cell(1, { formula: 'SUM(B1:B2)' })]]);
    expect(cellChanges(one, workbook([[cell(2, { formula: 'SUM(B1:B2)' })]]))).toEqual([]);
  });

  test('a default look said or unsaid is the same look', () => {
    const plain = workbook([[cell('a')]]);
    expect(cellChanges(plain, workbook([[cell('a', { style: 'text', format: 'general' })]]))).toEqual([]);
  });

  test('names that stand for other ranges need the workbook anew', () => {
    const named = (names: Readonly<Record<string, string>>): WorkbookLayout => ({ ...workbook([]), names });
    const before = named({ 'System.Pris': 'Systemer!$B$2:$B$9' });
    expect(cellChanges(before, named({ 'System.Pris': 'Systemer!$B$2:$B$9' }))).toEqual([]);
    expect(cellChanges(before, named({ 'System.Pris': 'Systemer!$B$2:$B$12' }))).toBeNull();
    expect(cellChanges(before, named({}))).toBeNull();
    expect(cellChanges(workbook([]), before)).toBeNull();
  });

  test('a table may reach further down, but other columns or rules need the sheet anew', () => {
    const table = (bottom: number, right: number): Partial<Sheet> => ({
      tables: [{ name: 'T', range: { top: 0, left: 0, bottom, right } }],
    });
    expect(cellChanges(workbook([], table(3, 1)), workbook([], table(9, 1)))).toEqual([]);
    expect(cellChanges(workbook([], table(3, 1)), workbook([], table(3, 2)))).toBeNull();
    expect(cellChanges(workbook([]), workbook([], { columns: [{ width: 20 }] }))).toBeNull();
  });
});

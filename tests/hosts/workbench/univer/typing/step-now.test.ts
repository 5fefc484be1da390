import type { ICellData, IUndoRedoItem } from '@univerjs/core';
import { rowsNow } from '../../../../../src/hosts/workbench/rows-now';
import { stepNow } from '../../../../../src/hosts/workbench/univer/typing/step-now';
import type { WorkbookLayout } from '../../../../../src/workbook/sheet';

const workbook = (...names: readonly string[]): WorkbookLayout => ({
  title: 'Prøve',
  sheets: [
    {
      name: 'Ark',
      columns: [{ width: 10 }],
      rows: ['Navn', ...names].map((value) => [{ value }]),
      tables: [{ name: 'T', range: { top: 0, left: 0, bottom: names.length, right: 0 } }],
    },
  ],
});

const values = (row: number, cell: ICellData) => ({
  id: 'sheet.mutation.set-range-values',
  params: { unitId: 'en', subUnitId: 'ark-0', cellValue: { [row]: { 3: cell } } },
});
const selection = { id: 'sheet.operation.set-selections', params: { unitId: 'en', subUnitId: 'ark-0' } };
const insertion = { id: 'sheet.mutation.insert-row', params: { unitId: 'en', subUnitId: 'ark-0' } };

const kinds = { values: 'sheet.mutation.set-range-values', view: new Set([selection.id]) };

const step = (...mutations: IUndoRedoItem['undoMutations']): IUndoRedoItem => ({
  unitID: 'en',
  undoMutations: mutations,
  redoMutations: mutations,
});

const moved = rowsNow(workbook('Alfa', 'Beta'), workbook('Beta', 'Gamma'));
const still = rowsNow(workbook('Alfa', 'Beta'), workbook('Alfa', 'Beta'));
const here = { from: 'en', to: 'en' };
const elsewhere = { from: 'en', to: 'to' };

describe('a step of undo, when the program has changed the workbook', () => {
  test('is the same where no row has moved, whatever it does', () => {
    const any = step(values(2, { f: '=A1' }), insertion, selection);
    expect(stepNow(any, here, still, kinds)).toEqual(any);
  });

  test('follows its row, and leaves out what only shows it', () => {
    const { undoMutations, redoMutations } = stepNow(
      step(values(2, { v: 'x' }), selection),
      here,
      moved,
      kinds,
    )!;
    expect(undoMutations).toEqual([values(1, { v: 'x' })]);
    expect(redoMutations).toEqual(undoMutations);
  });

  test('works in the workbook that was opened anew', () => {
    const now = stepNow(step(values(2, { v: 'x' })), elsewhere, still, kinds)!;
    expect(now.unitID).toBe('to');
    expect(now.undoMutations[0]!.params).toEqual({ ...values(2, { v: 'x' }).params, unitId: 'to' });
  });

  test.each([
    ['its row is gone', step(values(1, { v: 'x' })), here],
    ['a formula would look at other cells', step(values(2, { f: '=A1' })), here],
    ['rows were put in where others stand now', step(insertion), here],
    ['rows were put in into another workbook', step(insertion), elsewhere],
  ])('is forgotten when %s', (_why, made, workbooks) => {
    expect(stepNow(made, workbooks, moved, kinds)).toBeUndefined();
  });
});

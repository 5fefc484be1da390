import { remembered } from '../../survey/remembered';
import { visibleText } from '../../survey/visible-text';
import type { RawSheet, RawValue } from '../raw-workbook';
import { codebookSheet, printSheet } from './response-format';

/** The cells of a sheet by row and column, both counted from 1. */
export type RawGrid = ReadonlyMap<number, ReadonlyMap<number, RawValue>>;

/** A sheet's cells in a form that is looked up by place; cells of nothing but white space are left out. */
export function gridOf(sheet: RawSheet): RawGrid {
  const grid = new Map<number, Map<number, RawValue>>();
  for (const { row, column, value } of sheet.cells) {
    if (value.kind === 'text' && visibleText(value.text) === '') continue;
    const cells = grid.get(row) ?? new Map<number, RawValue>();
    cells.set(column, value);
    grid.set(row, cells);
  }
  return grid;
}

/** A label or header reduced to what tells it from others: lower-case letters and digits. */
export const labelKey = remembered((text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);

/** Whether a sheet is one of the program's own that explain or repeat, and hold no answer of their own. */
export function holdsNoAnswers({ name }: Pick<RawSheet, 'name'>): boolean {
  const key = labelKey(name);
  return key === labelKey(codebookSheet) || key === labelKey(printSheet);
}

/** Whether a text could be a label; long texts are not worth looking at. */
export function labelKeyOf(value: RawValue | undefined): string | undefined {
  return value?.kind === 'text' && value.text.length <= 80 ? labelKey(value.text) : undefined;
}

/** What a value reads as, without any format; '' for an empty cell. */
export function plainText(value: RawValue | undefined): string {
  switch (value?.kind) {
    case undefined:
      return '';
    case 'text':
      return value.text.trim();
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
    case 'moment':
      return value.moment.slice(0, 10);
    case 'error':
      return value.error;
  }
}

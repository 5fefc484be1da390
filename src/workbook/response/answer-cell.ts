import type { ColumnShape } from '../../survey/question';
import type { Answer } from '../../survey/registration';
import type { SheetCell } from '../sheet';
import { cellKindOf } from './kinds';

/** A cell of a column before anything is answered in it. */
export function blankCell(column: ColumnShape): SheetCell {
  return { value: null, format: cellKindOf(column).format(column) };
}

/** An answer as it stands in a cell: numbers as numbers, dates as serials, lists by their label, ratings as digits. */
export function answerCell(column: ColumnShape, answer: Answer): SheetCell {
  return { ...blankCell(column), value: cellKindOf(column).value(answer, column) };
}

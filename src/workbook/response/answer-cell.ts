import { serialOf } from '../../survey/calendar';
import type { IsoDateTime } from '../../survey/calendar';
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

/** The serial number (1900 system) of a moment, the time of day as the fraction. */
export function serialOfMoment(moment: IsoDateTime): number {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11).split(':').map(Number);
  return serialOf(moment.slice(0, 10)) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

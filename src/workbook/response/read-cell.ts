import { readAnswer } from '../../survey/answer-text';
import type { AnswerProblem } from '../../survey/answer-text';
import { formatDanishDate } from '../../survey/danish-notation';
import type { ColumnShape } from '../../survey/question';
import type { Answer } from '../../survey/registration';
import type { RawValue } from '../raw-workbook';
import { cellKindOf } from './kinds';

export type CellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answer'; readonly value: Answer }
  | {
      readonly kind: 'problem';
      readonly problem:
        | AnswerProblem
        | { readonly code: 'cell-error'; readonly params: { readonly field: string; readonly text: string } };
      /** What stands in the cell, letter by letter. */
      readonly text: string;
    };

/** Reads what a cell holds as the answer to a question, whichever way the spreadsheet has kept it. */
export function readCell(column: ColumnShape, value: RawValue | undefined, thisYear: number): CellReading {
  if (value === undefined) return { kind: 'blank' };
  if (value.kind === 'error') {
    return {
      kind: 'problem',
      problem: { code: 'cell-error', params: { field: column.header, text: value.error } },
      text: value.error,
    };
  }
  const typed = typedText(column, value, thisYear);
  const reading = readAnswer(column, typed, thisYear);
  if (reading.kind === 'problem') return { ...reading, text: typed };
  // The text has ten decimals at most; the cell's own number is the answer, with all it has.
  return reading.kind === 'answer' &&
    value.kind === 'number' &&
    column.kind === 'number' &&
    reading.value !== 0
    ? { kind: 'answer', value: value.number }
    : reading;
}

/** What a person would have typed to put this value there. */
function typedText(
  column: ColumnShape,
  value: Exclude<RawValue, { kind: 'error' }>,
  thisYear: number,
): string {
  const kind = cellKindOf(column);
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'boolean':
      return kind.booleanText?.(value.boolean) ?? (value.boolean ? 'SAND' : 'FALSK');
    case 'number':
      return kind.numberText?.(value.number) ?? String(value.number);
    case 'moment':
      return kind.momentText?.(value, thisYear) ?? formatDanishDate(value.moment);
  }
}

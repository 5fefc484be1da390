import { readAnswer } from '../../survey/answer-text';
import type { AnswerProblem } from '../../survey/answer-text';
import { formatDanishDate } from '../../survey/danish-notation';
import type { ColumnShape } from '../../survey/question';
import type { Answer } from '../../survey/registration';
import type { RawValue } from '../raw-workbook';
import { cellKindOf } from './kinds';

/** What only a cell can have wrong. */
interface CellProblem {
  readonly code: 'cell-error' | 'cell-turned-date';
  readonly params: { readonly field: string; readonly text: string };
}

export type CellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answer'; readonly value: Answer; readonly doubt?: CellProblem }
  | {
      readonly kind: 'problem';
      readonly problem: AnswerProblem | CellProblem;
      /** What stands in the cell, letter by letter. */
      readonly text: string;
    };

/** Reads what a cell holds as the answer to a question, whichever way the spreadsheet has kept it. */
export function readCell(column: ColumnShape, value: RawValue | undefined, thisYear: number): CellReading {
  if (value === undefined) return { kind: 'blank' };
  if (value.kind === 'error') {
    const params = { field: column.header, text: value.error };
    return { kind: 'problem', problem: { code: 'cell-error', params }, text: value.error };
  }
  const turned = turnedText(value);
  if (turned !== undefined && cellKindOf(column).isCode) {
    return { kind: 'problem', problem: turnedDate(column, turned), text: turned };
  }
  const held = inHundredths(column, value);
  const typed = typedText(column, held, thisYear);
  const reading = readAnswer(column, typed, thisYear);
  if (reading.kind === 'problem') return { ...reading, text: typed };
  if (turned !== undefined && reading.kind === 'answer' && column.kind === 'text') {
    return { ...reading, doubt: turnedDate(column, turned) };
  }
  // The text has ten decimals at most; the cell's own number is the answer, with all it has.
  return reading.kind === 'answer' &&
    held.kind === 'number' &&
    column.kind === 'number' &&
    reading.value !== 0
    ? { kind: 'answer', value: held.number }
    : reading;
}

function turnedDate({ header }: ColumnShape, text: string): CellProblem {
  return { code: 'cell-turned-date', params: { field: header, text } };
}

/** The date, time or length of time that a cell shows; undefined when it shows none. */
function turnedText(value: RawValue): string | undefined {
  if (value.kind === 'number' && value.shown === 'duration') return durationText(value.number);
  if (value.kind !== 'moment') return undefined;
  const time = value.moment.slice(11);
  const date = formatDanishDate(value.moment);
  if (value.serial < 1) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}

function durationText(days: number): string {
  const seconds = Math.round(days * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

type Held = Exclude<RawValue, { kind: 'error' }>;

/** A share of a hundred under a question that asks for per cent: 0.12, shown as 12 %, is 12. */
function inHundredths(column: ColumnShape, value: Held): Held {
  if (value.kind !== 'number' || value.shown !== 'percent') return value;
  const asksForPercent = (column.kind === 'number' || column.kind === 'integer') && column.unit === 'percent';
  return asksForPercent ? { kind: 'number', number: Number((value.number * 100).toPrecision(15)) } : value;
}

/** What a person would have typed to put this value there. */
function typedText(column: ColumnShape, value: Held, thisYear: number): string {
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

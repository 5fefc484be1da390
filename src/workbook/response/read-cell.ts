import { readAnswer } from '../../survey/answer-text';
import type { AnswerProblem } from '../../survey/answer-text';
import { formatDanishDate, formatDanishNumber } from '../../survey/danish-notation';
import { fieldOf, firstTenderYear } from '../../survey/questionnaire';
import type { AnswerKey, FieldShape } from '../../survey/questionnaire';
import type { Answer } from '../../survey/registration';
import type { RawValue } from '../raw-workbook';
import { dateOfSerial } from '../raw/serial-clock';

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

/**
 * Dates before this are numbers in disguise: somebody typed 2026 in a date column and sees 18-07-1905.
 */
export const firstLikelySerial = 18_264; // 1950-01-01
export const lastLikelySerial = 109_575; // 2200-01-01

/** Reads what a cell holds as the answer to a question, whichever way the spreadsheet has kept it. */
export function readCell(key: AnswerKey, value: RawValue | undefined, thisYear: number): CellReading {
  if (value === undefined) return { kind: 'blank' };
  const field = fieldOf(key);
  if (value.kind === 'error') {
    return {
      kind: 'problem',
      problem: { code: 'cell-error', params: { field: field.header, text: value.error } },
      text: value.error,
    };
  }
  const typed = typedText(key, value, thisYear);
  const reading = readAnswer(key, typed, thisYear);
  if (reading.kind === 'problem') return { ...reading, text: typed };
  // The text has ten decimals at most; the cell's own number is the answer, with all it has.
  return reading.kind === 'answer' &&
    value.kind === 'number' &&
    field.kind === 'number' &&
    reading.value !== 0
    ? { kind: 'answer', value: value.number }
    : reading;
}

function isNumeric({ kind }: FieldShape): boolean {
  return kind === 'number' || kind === 'integer';
}

/** What a person would have typed to put this value there. */
function typedText(key: AnswerKey, value: Exclude<RawValue, { kind: 'error' }>, thisYear: number): string {
  const field = fieldOf(key);
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'boolean':
      return field.kind === 'flag' || field.kind === 'choice'
        ? value.boolean
          ? 'Ja'
          : 'Nej'
        : value.boolean
          ? 'SAND'
          : 'FALSK';
    case 'number':
      return numberText(field, value.number);
    case 'moment':
      return momentText(field, value, thisYear);
  }
}

function numberText(field: FieldShape, number: number): string {
  switch (field.kind) {
    case 'date':
      return number >= firstLikelySerial && number <= lastLikelySerial
        ? formatDanishDate(dateOfSerial(number) ?? '')
        : String(number);
    case 'kle':
      // 27.30 and 05 lose their zeros when a spreadsheet takes them for numbers.
      return Number.isInteger(number) ? String(number).padStart(2, '0') : number.toFixed(2).padStart(5, '0');
    case 'number':
    case 'integer':
      return formatDanishNumber(number, 10);
    case 'text':
    case 'longText':
    case 'uuid':
    case 'cvr':
    case 'yearOrNever':
    case 'flag':
    case 'rating':
    case 'choice':
      return String(number);
  }
}

function momentText(
  field: FieldShape,
  { moment, serial }: Extract<RawValue, { kind: 'moment' }>,
  thisYear: number,
): string {
  const year = Number(moment.slice(0, 4));
  const isDisguisedNumber = year < 1950;
  if (field.kind === 'yearOrNever') {
    return serial >= firstTenderYear && serial <= thisYear ? String(serial) : String(year);
  }
  if (isDisguisedNumber && (isNumeric(field) || field.kind === 'rating')) return numberText(field, serial);
  if (isDisguisedNumber && field.kind === 'date') return String(serial);
  return formatDanishDate(moment);
}

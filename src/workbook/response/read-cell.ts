import { readAnswer } from '../../survey/answer-text';
import type { AnswerProblem } from '../../survey/answer-text';
import { formatDanishDate, formatDanishNumber } from '../../survey/danish-notation';
import { fieldOf, firstTenderYear } from '../../survey/questionnaire';
import type { AnswerKey, FieldShape } from '../../survey/questionnaire';
import type { Answer } from '../../survey/registration';
import type { RawValue } from '../raw-workbook';
import { dateOfSerial } from '../raw/serial-clock';

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
  const turned = turnedText(value);
  if (turned !== undefined && codeKinds.has(field.kind)) {
    return { kind: 'problem', problem: turnedDate(field, turned), text: turned };
  }
  const held = inHundredths(field, value);
  const typed = typedText(key, held, thisYear);
  const reading = readAnswer(key, typed, thisYear);
  if (reading.kind === 'problem') return { ...reading, text: typed };
  if (turned !== undefined && reading.kind === 'answer' && field.kind === 'text' && field.required) {
    return { ...reading, doubt: turnedDate(field, turned) };
  }
  // The text has ten decimals at most; the cell's own number is the answer, with all it has.
  return reading.kind === 'answer' && held.kind === 'number' && field.kind === 'number' && reading.value !== 0
    ? { kind: 'answer', value: held.number }
    : reading;
}

/** Answers that are codes: digits and full stops, which programs like to take for days and hours. */
const codeKinds: ReadonlySet<FieldShape['kind']> = new Set(['kle', 'cvr', 'uuid']);

function turnedDate({ header }: FieldShape, text: string): CellProblem {
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

/** A share of a hundred under a question that asks for per cent: 0.12, shown as 12 %, is 12. */
function inHundredths(
  field: FieldShape,
  value: Exclude<RawValue, { kind: 'error' }>,
): Exclude<RawValue, { kind: 'error' }> {
  if (value.kind !== 'number' || value.shown !== 'percent') return value;
  if (field.kind !== 'number' || field.unit !== 'percent') return value;
  return { kind: 'number', number: Number((value.number * 100).toPrecision(15)) };
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
      return Number.isInteger(number) ? String(number).padStart(2, '0') : groupAndSubject(number);
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

/** 27.3 as 27.30; a number with more decimals than a KLE number has stays as it is. */
function groupAndSubject(number: number): string {
  const text = number.toFixed(2);
  return Math.abs(Number(text) - number) < 1e-9 ? text.padStart(5, '0') : String(number);
}

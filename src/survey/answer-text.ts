import { formatDanishDate, lastDayOf } from './danish-notation';
import type { IssueParams } from './issue';
import { kindOf } from './kinds';
import type { AnswerProblemCode, BrokenRule } from './kinds';
import type { ColumnShape } from './question';
import type { Answer } from './registration';
import { answerSchema } from './registration-schemas';
import { remembered } from './remembered';
import { visibleText } from './visible-text';

/** Why a typed text is not an answer; each one is the code and params of an issue. */
export type AnswerProblem = {
  [C in AnswerProblemCode]: { readonly code: C; readonly params: IssueParams[C] };
}[AnswerProblemCode];

export type AnswerReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answer'; readonly value: Answer }
  | { readonly kind: 'problem'; readonly problem: AnswerProblem };

/**
 * Reads what a person has typed as the answer to a question, in the pane or in a cell: numbers and dates in Danish
 * notation, list labels in any casing, "4", "4 God" and "God" alike.
 *
 * @param thisYear the last year that a tender can be dated
 * @returns the answer; `blank` for white space; otherwise what is wrong, in terms of an issue
 */
export function readAnswer(column: ColumnShape, typed: string, thisYear: number): AnswerReading {
  const readings = readers.get(column);
  if (readings?.thisYear === thisYear) return readings.read(typed);
  const read = remembered((text) => judge(column, text, thisYear));
  readers.set(column, { thisYear, read });
  return read(typed);
}

/** How the answers to each question are read, in the year that was asked for last. */
const readers = new WeakMap<
  ColumnShape,
  { readonly thisYear: number; readonly read: (typed: string) => AnswerReading }
>();

function judge(column: ColumnShape, typed: string, thisYear: number): AnswerReading {
  const seen = visibleText(typed);
  if (seen === '') return { kind: 'blank' };
  const kind = kindOf(column);
  const text = kind.keptAsTyped ? typed.trim() : seen;
  const value = kind.parse(text, column);
  if (value === null) return { kind: 'blank' };
  const judged = answerSchema(column, thisYear).safeParse(value);
  if (judged.success) return { kind: 'answer', value: judged.data as Answer };
  const code = judged.error.issues[0]?.message as BrokenRule;
  return { kind: 'problem', problem: problemOf(code, column, text, thisYear) };
}

function problemOf(code: BrokenRule, column: ColumnShape, text: string, thisYear: number): AnswerProblem {
  const field = column.header;
  const { min = 0, max = 0 } = kindOf(column).limits?.(column, thisYear) ?? {};
  switch (code) {
    case 'answer-too-long':
      return { code, params: { field, length: text.length, max } };
    case 'answer-too-low':
      return { code, params: { field, text, min } };
    case 'answer-out-of-range':
    case 'answer-year-out-of-range':
      return { code, params: { field, text, min, max } };
    case 'answer-not-a-date': {
      const day = lastDayOf(text);
      if (day === undefined) return { code, params: { field, text } };
      return { code: 'answer-without-day', params: { field, text, day: formatDanishDate(day) } };
    }
    case 'answer-not-a-number':
    case 'answer-not-whole':
    case 'answer-no-such-day':
    case 'answer-not-a-year':
    case 'answer-not-in-list':
    case 'answer-not-a-cvr':
    case 'answer-not-a-kle':
    case 'answer-not-a-uuid':
      return { code, params: { field, text } };
  }
}

/** Writes an answer as a person would type it, in Danish; the inverse of `readAnswer`. */
export function answerText(column: ColumnShape, value: Answer): string {
  return kindOf(column).text(value, column);
}

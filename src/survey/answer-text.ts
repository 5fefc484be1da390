import { isCvrShape } from './cvr';
import { formatDanishDate, formatDanishNumber, parseDanishDate, parseDanishNumber } from './danish-notation';
import type { IssueCode, IssueParams } from './issue';
import { fieldOf, firstTenderYear } from './questionnaire';
import type { AnswerKey, FieldShape } from './questionnaire';
import type { Answer } from './registration';
import { visibleText } from './visible-text';
import { codesOf, labelOf, vocabularies } from './vocabularies';
import type { VocabularyKey } from './vocabularies';

/** Why a typed text is not an answer; each one is the code and params of an issue. */
export type AnswerProblem = {
  [C in Extract<IssueCode, `answer-${string}`>]: { readonly code: C; readonly params: IssueParams[C] };
}[Extract<IssueCode, `answer-${string}`>];

export type AnswerReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answer'; readonly value: Answer }
  | { readonly kind: 'problem'; readonly problem: AnswerProblem };

type Reading<T> = T | AnswerProblem;

/**
 * Reads what a person has typed as the answer to a question, in the pane or in a cell: numbers and dates in Danish
 * notation, list labels in any casing, "4", "4 God" and "God" alike.
 *
 * @param thisYear the last year that a tender can be dated
 * @returns the answer; `blank` for white space; otherwise what is wrong, in terms of an issue
 */
export function readAnswer(key: AnswerKey, typed: string, thisYear: number): AnswerReading {
  const seen = visibleText(typed);
  if (seen === '') return { kind: 'blank' };
  const field = fieldOf(key);
  // A text is kept as typed; what is matched with something is matched as it is seen.
  const text = field.kind === 'text' || field.kind === 'longText' ? typed.trim() : seen;
  const reading = readAs(field, text, thisYear);
  if (reading === null) return { kind: 'blank' };
  return isProblem(reading) ? { kind: 'problem', problem: reading } : { kind: 'answer', value: reading };
}

function isProblem(reading: Reading<Answer>): reading is AnswerProblem {
  return typeof reading === 'object';
}

function readAs(field: FieldShape, text: string, thisYear: number): Reading<Answer> | null {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return text.length <= field.maxLength
        ? text
        : {
            code: 'answer-too-long',
            params: { field: field.header, length: text.length, max: field.maxLength },
          };
    case 'uuid':
      return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
        ? text.toLowerCase()
        : problem('answer-not-a-uuid', field, text);
    case 'cvr': {
      const digits = text.replace(/^(?:cvr|dk)[-.:\s]*(?:nr\.?)?:?/iu, '').replace(/[\s.-]/gu, '');
      return isCvrShape(digits) ? digits : problem('answer-not-a-cvr', field, text);
    }
    case 'kle':
      return /^\d{2}(?:\.\d{2}){0,2}$/.test(text) ? text : problem('answer-not-a-kle', field, text);
    case 'date':
      return readDate(field, text);
    case 'number':
    case 'integer':
      return readNumber(field, text);
    case 'yearOrNever':
      return readYear(field, text, thisYear);
    case 'flag':
      return readFlag(field, text);
    case 'rating':
      return readRating(text) ?? problem('answer-not-in-list', field, text);
    case 'choice':
      return codeOfLabel(field.vocabulary, text) ?? problem('answer-not-in-list', field, text);
  }
}

function problem(
  code:
    | 'answer-not-a-uuid'
    | 'answer-not-a-cvr'
    | 'answer-not-a-kle'
    | 'answer-not-in-list'
    | 'answer-not-a-date'
    | 'answer-no-such-day'
    | 'answer-not-a-number',
  field: FieldShape,
  text: string,
): AnswerProblem {
  return { code, params: { field: field.header, text } };
}

function readDate(field: FieldShape, text: string): Reading<string> {
  const reading = parseDanishDate(text);
  if (reading.kind === 'date') return reading.date;
  return problem(reading.kind === 'no-such-day' ? 'answer-no-such-day' : 'answer-not-a-date', field, text);
}

function readNumber(
  field: Extract<FieldShape, { kind: 'number' | 'integer' }>,
  text: string,
): Reading<number> {
  const value = parseDanishNumber(text);
  if (value === undefined) return problem('answer-not-a-number', field, text);
  if (field.kind === 'integer' && !Number.isInteger(value)) {
    return { code: 'answer-not-whole', params: { field: field.header, text } };
  }
  const max = field.max ?? Number.MAX_SAFE_INTEGER;
  if (value < field.min || value > max) return outOfRange(field.header, text, field.min, field.max);
  return value;
}

function outOfRange(field: string, text: string, min: number, max: number | undefined): AnswerProblem {
  return max === undefined
    ? { code: 'answer-too-low', params: { field, text, min } }
    : { code: 'answer-out-of-range', params: { field, text, min, max } };
}

function readYear(field: FieldShape, text: string, thisYear: number): Reading<number | 'never'> {
  if (/^aldrig$/iu.test(text)) return 'never';
  if (!/^\d{4}$/.test(text)) return { code: 'answer-not-a-year', params: { field: field.header, text } };
  const year = Number(text);
  return year >= firstTenderYear && year <= thisYear
    ? year
    : {
        code: 'answer-year-out-of-range',
        params: { field: field.header, text, min: firstTenderYear, max: thisYear },
      };
}

/** A model is marked or not: "Nej" and 0 mean what a blank cell means. */
function readFlag(field: FieldShape, text: string): Reading<true> | null {
  if (/^(?:ja|j|x|✓|1|sand|true)$/iu.test(text)) return true;
  if (/^(?:nej|n|-|0|falsk|false)$/iu.test(text)) return null;
  return problem('answer-not-in-list', field, text);
}

/** A rating as code from "4", "4 God", "4 - God" or "God"; undefined when it is none of them. */
function readRating(text: string): Answer | undefined {
  const digit = /^([1-5])(?:[,.]0+)?(?:\s|[-–:.=]|$)/u.exec(text)?.[1];
  const byLabel = codeOfLabel('rating', text);
  if (byLabel !== undefined && !/^[1-5]$/.test(byLabel)) return byLabel;
  const words = plain(text.replace(/^[1-5](?:[,.]0+)?[\s\-–:.=]*/u, ''));
  const byWord = codesOf('rating').find(
    (code) => plain((labelOf('rating', code) ?? '').replace(/^[1-5] /, '')) === words,
  );
  if (digit !== undefined && (words === '' || byWord === digit)) return Number(digit);
  return digit === undefined && byWord !== undefined && /^[1-5]$/.test(byWord) ? Number(byWord) : undefined;
}

/** The codes of each list by its labels in `plain` form; the whole label goes before one without its parenthesis. */
const codesByLabel = new Map(
  (Object.keys(vocabularies) as VocabularyKey[]).map((vocabulary) => {
    const labels = codesOf(vocabulary).map((code) => [code, labelOf(vocabulary, code) ?? ''] as const);
    return [
      vocabulary,
      new Map([
        ...labels.map(([code, label]) => [plain(label.replace(/ \(.*\)$/, '')), code] as const).reverse(),
        ...labels.map(([code, label]) => [plain(label), code] as const),
      ]),
    ] as const;
  }),
);

/** The code of a list label, whatever its casing, dashes and spaces; also the label without its parenthesis. */
function codeOfLabel(vocabulary: VocabularyKey, text: string): string | undefined {
  return codesByLabel.get(vocabulary)?.get(plain(text));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-–—/\s\u00a0.]+/gu, ' ')
    .trim();
}

/** Writes an answer as a person would type it, in Danish; the inverse of `readAnswer`. */
export function answerText(key: AnswerKey, value: Answer): string {
  const field = fieldOf(key);
  switch (field.kind) {
    case 'number':
    case 'integer':
      return formatDanishNumber(Number(value), 10);
    case 'date':
      return formatDanishDate(String(value));
    case 'yearOrNever':
      return value === 'never' ? 'Aldrig' : String(value);
    case 'flag':
      return 'Ja';
    case 'rating':
      return labelOf('rating', String(value)) ?? '';
    case 'choice':
      return labelOf(field.vocabulary, String(value)) ?? '';
    case 'text':
    case 'longText':
    case 'uuid':
    case 'cvr':
    case 'kle':
      return String(value);
  }
}

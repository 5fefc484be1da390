import { z } from 'zod';
import { isIsoDate } from './calendar';
import { isCvrShape } from './cvr';
import { formatDanishDate, formatDanishNumber, parseDanishDate } from './danish-notation';
import type { IssueCode } from './issue';
import { codeOfLabel, ratingOfLabel } from './label-codes';
import type { ColumnOfKind, ColumnShape, KindKey } from './question';
import type { Answer } from './registration';
import { codesOf, labelOf, neverTendered } from './vocabularies';
import { readWrittenNumber, readWrittenYear } from './written-numbers';

/** What can be wrong with an answer. */
export type AnswerProblemCode = Extract<IssueCode, `answer-${string}`>;
/** The rule that an answer breaks; what is said of it may go by what was written as well. */
export type BrokenRule = Exclude<AnswerProblemCode, 'answer-without-day'>;

/** How the answers of one kind are judged, read and written; the cells of the kind are in workbook/response/kinds.ts. */
interface Kind<Column extends ColumnShape> {
  /** The valid answers. This is the only place that says so: each rule carries the problem that breaking it is. */
  schema(column: Column, thisYear: number): z.ZodType;
  /** What a typed text stands for, before it is judged; null when it means blank, undefined when it means nothing. */
  parse(text: string, column: Column): unknown;
  /** A valid answer as a person would type it in Danish: `parse` reads it back. */
  text(value: Answer, column: Column): string;
  /** Kept with the invisible characters in it; what is matched with something is matched as it is seen. */
  readonly keptAsTyped?: true;
  /** The ends that a problem mentions. */
  limits?(column: Column, thisYear: number): { readonly min?: number; readonly max?: number };
}

/** The first year in which a system is likely to have been tendered; an earlier one is asked about. The last is this year. */
export const firstTenderYear = 1990;

/** No amount or count is larger; where a question says nothing of the largest, this is it. */
export const largestNumber = 999_999_999_999;

const asTyped = (text: string): string => text;
const asText = (value: Answer): string => String(value);
const breaks = (code: BrokenRule): { error: BrokenRule } => ({ error: code });

const text: Kind<ColumnOfKind<'text' | 'longText'>> = {
  schema: ({ maxLength }) => z.string().trim().min(1).max(maxLength, breaks('answer-too-long')),
  parse: asTyped,
  text: asText,
  keptAsTyped: true,
  limits: ({ maxLength }) => ({ max: maxLength }),
};

const number: Kind<ColumnOfKind<'number' | 'integer'>> = {
  schema: ({ kind, min, max }) => {
    const whole = z
      .number(breaks('answer-not-a-number'))
      .refine((value) => kind === 'number' || Number.isInteger(value), {
        ...breaks('answer-not-whole'),
        abort: true,
      });
    return whole
      .min(min, breaks(max === undefined ? 'answer-too-low' : 'answer-out-of-range'))
      .max(max ?? largestNumber, breaks('answer-out-of-range'));
  },
  parse: (typed, { unit }) => readWrittenNumber(typed, unit),
  text: (value) => formatDanishNumber(Number(value), 10),
  limits: ({ min, max = largestNumber }) => ({ min, max }),
};

/** Every kind of question. A new kind is an entry here and one in workbook/response/kinds.ts. */
const kinds: { readonly [K in KindKey]: Kind<ColumnOfKind<K>> } = {
  text,
  longText: text,
  number,
  integer: number,
  uuid: {
    schema: () => z.guid(breaks('answer-not-a-uuid')),
    parse: (typed) => typed.toLowerCase(),
    text: asText,
  },
  cvr: {
    schema: () => z.string().refine(isCvrShape, breaks('answer-not-a-cvr')),
    parse: (typed) => typed.replace(/^(?:(?:cvr|dk|nr|nummer|no)[-.:\s]*)+/iu, '').replace(/[\s.-]/gu, ''),
    text: asText,
  },
  kle: {
    schema: () => z.string().regex(/^\d{2}(\.\d{2}){0,2}$/, breaks('answer-not-a-kle')),
    parse: (typed) => typed.replace(/^kle[-.:\s]*(?:nr|nummer)?[-.:\s]*/iu, '').replace(/[.\s]+$/u, ''),
    text: asText,
  },
  date: {
    schema: () => z.string(breaks('answer-not-a-date')).refine(isIsoDate, breaks('answer-no-such-day')),
    parse: (typed) => {
      const reading = parseDanishDate(typed);
      if (reading.kind === 'date') return reading.date;
      return reading.kind === 'no-such-day' ? typed : undefined;
    },
    text: (value) => formatDanishDate(String(value)),
  },
  yearOrNever: {
    schema: (_column, thisYear) =>
      z
        .union([z.literal('never'), z.int()], breaks('answer-not-a-year'))
        .refine(
          (year) => year === 'never' || (year >= 1000 && year <= thisYear),
          breaks('answer-year-out-of-range'),
        ),
    parse: (typed) => {
      // "Aldrig", and what it may be the first word of.
      if (/^aldrig(?:\s[a-zæøå\s]*)?\.?$/iu.test(typed)) return 'never';
      return readWrittenYear(typed);
    },
    text: (value) => (value === 'never' ? neverTendered : String(value)),
    limits: (_column, thisYear) => ({ min: firstTenderYear, max: thisYear }),
  },
  flag: {
    schema: () => z.literal(true, breaks('answer-not-in-list')),
    parse: (typed) => {
      if (/^(?:ja|j|x|✓|1|sand|true)$/iu.test(typed)) return true;
      // A flag is marked or not: "Nej" and 0 mean what a blank cell means.
      return /^(?:nej|n|-|0|falsk|false)$/iu.test(typed) ? null : undefined;
    },
    text: () => labelOf('flag', 'yes') ?? '',
  },
  rating: {
    schema: () => z.literal([1, 2, 3, 4, 5, 'dontKnow', 'notRelevant'], breaks('answer-not-in-list')),
    parse: ratingOfLabel,
    text: (value) => labelOf('rating', String(value)) ?? '',
  },
  choice: {
    schema: ({ vocabulary }) => z.enum([...codesOf(vocabulary)], breaks('answer-not-in-list')),
    parse: (typed, { vocabulary }) => codeOfLabel(vocabulary, typed),
    text: (value, { vocabulary }) => labelOf(vocabulary, String(value)) ?? '',
  },
};

/** The kind of a column, seen as any kind. */
export function kindOf(column: ColumnShape): Kind<ColumnShape> {
  return kinds[column.kind];
}

import { z } from 'zod';
import { isCvrShape } from './cvr';
import { isIsoDate } from './calendar';
import type { IsoDate, IsoDateTime } from './calendar';
import { firstTenderYear, fields } from './questionnaire';
import type { AnswerKey, Field, FieldKey, FieldShape } from './questionnaire';
import { codesOf } from './vocabularies';
import type { CodeOf, Rating, VocabularyKey } from './vocabularies';

/** A year of the calendar, or "Aldrig". */
export type YearOrNever = number | 'never';

type ValueOfField<F> = F extends { kind: 'choice'; vocabulary: infer V extends VocabularyKey }
  ? CodeOf<V>
  : F extends { kind: 'rating' }
    ? Rating
    : F extends { kind: 'flag' }
      ? true
      : F extends { kind: 'number' | 'integer' }
        ? number
        : F extends { kind: 'yearOrNever' }
          ? YearOrNever
          : string;

/** The type of the answer to one question. */
export type AnswerOf<K extends AnswerKey> = ValueOfField<Extract<Field, { key: K }>>;
/** Any answer to any question. */
export type Answer = AnswerOf<AnswerKey>;

/** The answers about one system. A blank answer is an absent key, never an empty string or zero. */
export type Answers = { readonly [K in AnswerKey]?: AnswerOf<K> };

/**
 * One system as a municipality has registered it. `unread` keeps, letter by letter, what stands in a cell but
 * could not be understood ("ca. 100.000"), so that nothing typed is ever lost.
 */
export interface Registration {
  readonly id: string;
  readonly answers: Answers;
  readonly unread: Readonly<Partial<Record<AnswerKey, string>>>;
  readonly status: CodeOf<'status'>;
}

/** Who answers, and which submission this is. `municipality` is the four-digit code. */
export interface Respondent {
  readonly municipality: string | null;
  readonly contact: string;
  readonly email: string;
  readonly date: IsoDate | null;
  readonly revision: number;
  readonly submittedAt: IsoDateTime | null;
}

/** Everything one municipality's workbook holds. */
export interface Survey {
  readonly respondent: Respondent;
  readonly registrations: readonly Registration[];
}

function answerSchema(field: FieldShape, thisYear: number): z.ZodType {
  switch (field.kind) {
    case 'uuid':
      return z.guid();
    case 'text':
    case 'longText':
      return z.string().trim().min(1).max(field.maxLength);
    case 'cvr':
      return z.string().refine(isCvrShape);
    case 'kle':
      return z.string().regex(/^\d{2}(\.\d{2}){0,2}$/);
    case 'date':
      return z.string().refine(isIsoDate);
    case 'flag':
      return z.literal(true);
    case 'number':
    case 'integer': {
      const bounded = z
        .number()
        .min(field.min)
        .max(field.max ?? Number.MAX_SAFE_INTEGER);
      return field.kind === 'integer' ? bounded.int() : bounded;
    }
    case 'yearOrNever':
      return z.union([z.literal('never'), z.number().int().min(firstTenderYear).max(thisYear)]);
    case 'choice':
      return z.enum([...codesOf(field.vocabulary)]);
    case 'rating':
      return z.union([z.literal([1, 2, 3, 4, 5]), z.literal('dontKnow'), z.literal('notRelevant')]);
  }
}

/** Whether a value is a valid answer to a question; `thisYear` bounds the year of the latest tender. */
export function isValidAnswer(key: AnswerKey, value: unknown, thisYear: number): boolean {
  const field = fields.find((candidate) => candidate.key === key);
  return field !== undefined && answerSchema(field, thisYear).safeParse(value).success;
}

/** The schema of a draft: every question may be blank, but what is answered must be valid. */
export function draftSchema(thisYear: number): z.ZodType<Answers> {
  const shape: Partial<Record<FieldKey, z.ZodType>> = {};
  for (const field of fields) {
    if (field.section !== 'record') shape[field.key] = answerSchema(field, thisYear).optional();
  }
  return z.strictObject(shape) as unknown as z.ZodType<Answers>;
}

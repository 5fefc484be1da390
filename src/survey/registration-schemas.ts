import { z } from 'zod';
import { isIsoDate } from './calendar';
import { gapsOf } from './completeness';
import { isCvrShape } from './cvr';
import { fieldOf, fields, firstTenderYear } from './questionnaire';
import type { AnswerKey, FieldKey, FieldShape } from './questionnaire';
import type { Answers } from './registration';
import { codesOf } from './vocabularies';

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
  return answerSchema(fieldOf(key), thisYear).safeParse(value).success;
}

/** The schema of a draft: every question may be blank, but what is answered must be valid. */
export function draftSchema(thisYear: number): z.ZodType<Answers> {
  const shape: Partial<Record<FieldKey, z.ZodType>> = {};
  for (const field of fields) {
    if (field.section !== 'record') shape[field.key] = answerSchema(field, thisYear).optional();
  }
  return z.strictObject(shape) as unknown as z.ZodType<Answers>;
}

/**
 * The schema of a finished registration: a draft without gaps. Each gap is a problem at its question; what is missing
 * is said in full by `gapsOf`.
 */
export function finishedSchema(thisYear: number): z.ZodType<Answers> {
  return draftSchema(thisYear).superRefine((answers, context) => {
    for (const { kind, key } of gapsOf({ answers, unread: {} })) {
      context.addIssue({ code: 'custom', path: [key], message: kind });
    }
  });
}

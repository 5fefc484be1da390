import { z } from 'zod';
import { gapsOf } from './completeness';
import { kindOf } from './kinds';
import type { ColumnShape } from './question';
import { questions } from './questionnaire';
import type { AnswerKey } from './questionnaire';
import type { Answers } from './registration';

const made = new WeakMap<ColumnShape, Map<number, z.ZodType>>();

/**
 * The schema of a valid answer; `thisYear` bounds the year of the latest tender. Making one takes longer than using
 * it, and thousands of cells are read with each.
 */
export function answerSchema(column: ColumnShape, thisYear: number): z.ZodType {
  const byYear = made.get(column) ?? new Map<number, z.ZodType>();
  made.set(column, byYear);
  const schema = byYear.get(thisYear) ?? kindOf(column).schema(column, thisYear);
  byYear.set(thisYear, schema);
  return schema;
}

/** Whether a value is a valid answer to a question. */
export function isValidAnswer(column: ColumnShape, value: unknown, thisYear: number): boolean {
  return answerSchema(column, thisYear).safeParse(value).success;
}

/** The schema of a draft: every question may be blank, but what is answered must be valid. */
export function draftSchema(thisYear: number): z.ZodType<Answers> {
  const shape: Partial<Record<AnswerKey, z.ZodType>> = {};
  for (const question of questions) shape[question.key] = answerSchema(question, thisYear).optional();
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

import { fields, modelFields, sections } from './questionnaire';
import type { AnswerKey, Field, FieldShape, SectionKey } from './questionnaire';
import type { Answers, Registration } from './registration';

/** One thing that keeps a registration from being finished. */
export type Gap =
  | { readonly kind: 'missing'; readonly section: SectionKey; readonly key: AnswerKey }
  /** At least one of the six models must be marked; `key` is the first of them. */
  | { readonly kind: 'no-model'; readonly section: SectionKey; readonly key: AnswerKey }
  /** Something stands in the cell, but it is not an answer. */
  | { readonly kind: 'unread'; readonly section: SectionKey; readonly key: AnswerKey };

/**
 * Everything that keeps a registration from being finished, in the order of the form.
 *
 * @returns an empty list exactly when the registration may be marked Færdig
 */
export function gapsOf(registration: Pick<Registration, 'answers' | 'unread'>): readonly Gap[] {
  return fields.flatMap((field) => {
    if (!isAnswerField(field)) return [];
    const gap = gapOf(field, registration);
    return gap === undefined ? [] : [gap];
  });
}

function gapOf(
  field: Field & { key: AnswerKey },
  { answers, unread }: Pick<Registration, 'answers' | 'unread'>,
): Gap | undefined {
  const section = field.section;
  const key = field.key;
  if (unread[key] !== undefined) return { kind: 'unread', section, key };
  if (key === modelFields[0] && needsModel(answers) && !modelFields.some((model) => answers[model])) {
    return { kind: 'no-model', section, key };
  }
  return isRequired(field, answers) && answers[key] === undefined
    ? { kind: 'missing', section, key }
    : undefined;
}

function isAnswerField(field: Field): field is Field & { key: AnswerKey } {
  return field.section !== 'record';
}

/** Whether a finished registration with these answers must answer a question. */
export function isRequired(field: FieldShape, answers: Answers): boolean {
  if (field.required === true) return true;
  return field.requiredWith !== undefined && answers[field.requiredWith as AnswerKey] === true;
}

/** A model is asked for unless the municipality sees competition or does not know. */
function needsModel({ monopolyStatus }: Answers): boolean {
  return monopolyStatus !== undefined && monopolyStatus !== 'competition' && monopolyStatus !== 'dontKnow';
}

/** The sections that ask for something before a registration is finished: those that progress is counted in. */
export const requiredSections: readonly SectionKey[] = sections
  .map(({ key }) => key)
  .filter((section) =>
    fields.some((field: FieldShape) => field.section === section && field.required === true),
  );

/** How far a registration is: finished sections among the sections that ask for something. */
export function progressOf(registration: Pick<Registration, 'answers' | 'unread'>): {
  done: number;
  total: number;
} {
  const open = new Set(gapsOf(registration).map(({ section }) => section));
  return {
    done: requiredSections.filter((section) => !open.has(section)).length,
    total: requiredSections.length,
  };
}

/** The status that a registration's answers earn: Færdig exactly when nothing is missing. */
export function earnedStatus(registration: Registration): Registration['status'] {
  return gapsOf(registration).length === 0 ? 'finished' : 'draft';
}

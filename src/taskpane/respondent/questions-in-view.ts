import { fieldsOf } from '../../survey/questionnaire';
import type { AnswerKey, Field, FieldShape, SectionKey } from '../../survey/questionnaire';
import type { Registration } from '../../survey/registration';

/** A question on its own, or the boxes that stand together. */
export type QuestionInView =
  | { readonly kind: 'one'; readonly key: AnswerKey }
  | { readonly kind: 'flags'; readonly keys: readonly AnswerKey[] };

/**
 * The questions of a section that are to be seen: the program's own keys never, a question that follows from another
 * answer when that is given or when something already stands in it.
 */
export function questionsIn(
  section: SectionKey,
  { answers, unread }: Pick<Registration, 'answers' | 'unread'>,
): readonly QuestionInView[] {
  const isAsked = (field: FieldShape, key: AnswerKey): boolean =>
    field.requiredWith === undefined ||
    answers[field.requiredWith as AnswerKey] === true ||
    answers[key] !== undefined ||
    unread[key] !== undefined;
  const shown: QuestionInView[] = [];
  for (const field of fieldsOf(section)) {
    if (!isQuestion(field) || !isAsked(field, field.key)) continue;
    const last = shown.at(-1);
    if (field.kind !== 'flag') shown.push({ kind: 'one', key: field.key });
    else if (last?.kind === 'flags') shown.splice(-1, 1, { kind: 'flags', keys: [...last.keys, field.key] });
    else shown.push({ kind: 'flags', keys: [field.key] });
  }
  return shown;
}

function isQuestion(field: Field): field is Field & { key: AnswerKey } {
  const { hidden, section }: FieldShape = field;
  return section !== 'record' && hidden !== true;
}

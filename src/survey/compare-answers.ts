import { questions } from './questionnaire';
import type { AnswerKey } from './questionnaire';
import type { Registration } from './registration';
import type { AnswerInput } from './survey-change';

/** Every question that a person answers, in the order of the questionnaire. */
export const answerKeys: readonly AnswerKey[] = questions.map(({ key }) => key);

/** The questions that two readings of a registration answer differently; the status follows from the answers. */
export function changedAnswers(a: Registration, b: Registration): readonly AnswerKey[] {
  return answerKeys.filter((key) => !isSameInput(currentAnswer(a, key), currentAnswer(b, key)));
}

/** What stands at one question of a registration. */
export function currentAnswer({ answers, unread }: Registration, key: AnswerKey): AnswerInput {
  const typed = unread[key];
  if (typed !== undefined) return { typed };
  const value = answers[key];
  return value === undefined ? null : { value };
}

/** Whether two inputs put the same into a question; spaces around a text make no difference. */
export function isSameInput(a: AnswerInput, b: AnswerInput): boolean {
  if (a === null || b === null) return a === b;
  if ('value' in a) return 'value' in b && trimmed(a.value) === trimmed(b.value);
  return 'typed' in b && trimmed(a.typed) === trimmed(b.typed);
}

/** A value as it is compared: a text without the spaces around it. */
export function trimmed<T>(value: T): T | string {
  return typeof value === 'string' ? value.trim() : value;
}

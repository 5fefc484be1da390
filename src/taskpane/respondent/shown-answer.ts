import { answerText } from '../../survey/answer-text';
import { questionOf } from '../../survey/questionnaire';
import type { AnswerKey } from '../../survey/questionnaire';
import type { Registration } from '../../survey/registration';
import type { Texts } from '../../text/da';

/** An answer as it is read on screen, in the user's language; what cannot be read as it was typed; null for none. */
export function shownAnswer(
  { answers, unread }: Registration,
  key: AnswerKey,
  { lists }: Texts,
): string | null {
  const value = answers[key];
  if (value === undefined) return unread[key] ?? null;
  const question = questionOf(key);
  const labels: Readonly<Record<string, string>> | undefined =
    question.kind === 'choice'
      ? lists[question.vocabulary]
      : question.kind === 'rating'
        ? lists.rating
        : question.kind === 'flag'
          ? { true: lists.flag.yes }
          : undefined;
  return labels?.[String(value)] ?? answerText(question, value);
}

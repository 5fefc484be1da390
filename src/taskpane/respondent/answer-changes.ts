import { earnedStatus } from '../../survey/completeness';
import { knownSystem } from '../../survey/names/known-names';
import type { AnswerKey } from '../../survey/questionnaire';
import type { Registration } from '../../survey/registration';
import { withAnswer } from '../../survey/survey-change';
import { currentAnswer } from '../../survey/compare-answers';
import type { AnswerInput, SurveyChange } from '../../survey/survey-change';

/** A registration that nobody has answered yet. */
export function blankRegistration(id: string): Registration {
  return { id, answers: {}, unread: {}, status: 'draft' };
}

/**
 * What an answer changes: the answer itself, the vendor and fagområde that follow from a known system when they are
 * blank, and the status, which is Færdig exactly when nothing is missing.
 *
 * @param isNew the registration is not in the workbook yet and is put there whole, unless it is there after all
 * @param base what stood at the question when the user began to answer it
 */
export function answerChanges(
  registration: Registration,
  isNew: boolean,
  key: AnswerKey,
  input: AnswerInput,
  base: AnswerInput = currentAnswer(registration, key),
): readonly SurveyChange[] {
  const inputs: readonly (readonly [AnswerKey, AnswerInput])[] = [
    [key, input],
    ...knownFrom(registration, key, input),
  ];
  const answered = inputs.reduce(
    (edited, [question, answer]) => withAnswer(edited, question, answer),
    registration,
  );
  const status = earnedStatus(answered);
  if (isNew) return [{ kind: 'put', registration: { ...answered, status }, base: null }];
  const answers = inputs.map(([question, answer]): SurveyChange => ({
    kind: 'answer',
    id: registration.id,
    key: question,
    answer,
    base: question === key ? base : null,
  }));
  return status === registration.status
    ? answers
    : [...answers, { kind: 'status', id: registration.id, status }];
}

function knownFrom(
  { answers, unread }: Registration,
  key: AnswerKey,
  input: AnswerInput,
): readonly (readonly [AnswerKey, AnswerInput])[] {
  if (key !== 'system' || input === null || !('value' in input)) return [];
  const entry = knownSystem(String(input.value));
  if (entry === undefined) return [];
  const isBlank = (question: 'vendor' | 'domain'): boolean =>
    answers[question] === undefined && unread[question] === undefined;
  return (['vendor', 'domain'] as const)
    .filter((question) => isBlank(question) && entry[question] !== '')
    .map((question) => [question, { value: entry[question] }]);
}

import { earnedStatus } from '../../survey/completeness';
import { alone, followingAnswers } from '../../survey/followed-answers';
import type { Surroundings } from '../../survey/followed-answers';
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
 * What an answer changes: the answer itself, the vendor, CVR number and fagområde that follow it, and the status, which is Færdig exactly when nothing is missing.
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
  surroundings: Surroundings = alone,
): readonly SurveyChange[] {
  const inputs: readonly (readonly [AnswerKey, AnswerInput])[] = [
    [key, input],
    ...followingAnswers(registration, withAnswer(registration, key, input), [key], surroundings),
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
    base: question === key ? base : currentAnswer(registration, question),
  }));
  return status === registration.status
    ? answers
    : [...answers, { kind: 'status', id: registration.id, status }];
}

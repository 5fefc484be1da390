import { answerKeys, currentAnswer } from '../compare-answers';
import { earnedStatus } from '../completeness';
import type { AnswerKey } from '../questionnaire';
import type { Registration } from '../registration';
import { withAnswer } from '../survey-change';
import type { SurveyChange } from '../survey-change';
import type { ListLine } from './read-pasted-list';

/**
 * What adding lines of a list changes: a new system is registered, and one that is registered already is given what is
 * blank in it. Nothing that stands there is touched.
 */
export function listChanges(
  lines: readonly ListLine[],
  registrations: readonly Registration[],
  newId: () => string,
): readonly SurveyChange[] {
  return lines.flatMap(({ registration, existing }): readonly SurveyChange[] => {
    const present = registrations.find(({ id }) => id === existing);
    if (present !== undefined) return fillingChanges(present, registration);
    const id = newId();
    return [
      { kind: 'put', registration: { ...registration, id, status: earnedStatus(registration) }, base: null },
    ];
  });
}

/** The changes that give a registration the answers of another one wherever it is blank, and its status with them. */
export function fillingChanges(
  present: Registration,
  source: Registration,
  keys: readonly AnswerKey[] = answerKeys,
): readonly SurveyChange[] {
  const filled = keys.filter(
    (key) => currentAnswer(present, key) === null && currentAnswer(source, key) !== null,
  );
  const after = filled.reduce((edited, key) => withAnswer(edited, key, currentAnswer(source, key)), present);
  const status = earnedStatus(after);
  const changes = filled.map((key): SurveyChange => ({
    kind: 'answer',
    id: present.id,
    key,
    answer: currentAnswer(source, key),
    base: null,
  }));
  return status === present.status || filled.length === 0
    ? changes
    : [...changes, { kind: 'status', id: present.id, status }];
}

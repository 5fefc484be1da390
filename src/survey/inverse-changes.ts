import type { Survey } from './registration';
import { currentAnswer } from './compare-answers';
import { applySurveyChange } from './survey-change';
import type { SurveyChange } from './survey-change';

/**
 * The changes that take changes back again: carried out after them, they leave the survey as it was. Each rests on what
 * was put there, so that nothing that somebody else has changed since is taken back with it.
 *
 * @param survey the survey before the changes
 */
export function inverseChanges(survey: Survey, changes: readonly SurveyChange[]): readonly SurveyChange[] {
  const inverse: SurveyChange[] = [];
  let standing = survey;
  for (const change of changes) {
    const next = applySurveyChange(standing, change);
    inverse.unshift(...inverseOf(change, standing, next));
    standing = next;
  }
  return inverse;
}

function inverseOf(change: SurveyChange, before: Survey, after: Survey): readonly SurveyChange[] {
  const at = (survey: Survey, id: string) => survey.registrations.find((one) => one.id === id);
  switch (change.kind) {
    case 'respondent':
      return [{ kind: 'respondent', respondent: before.respondent, base: after.respondent }];
    case 'put': {
      const { id } = change.registration;
      const replaced = at(before, id);
      return replaced === undefined
        ? [{ kind: 'remove', id, base: change.registration }]
        : [{ kind: 'put', registration: replaced }];
    }
    case 'answer': {
      const registration = at(before, change.id);
      if (registration === undefined) return [];
      const { id, key, answer } = change;
      return [{ kind: 'answer', id, key, answer: currentAnswer(registration, key), base: answer }];
    }
    case 'status': {
      const registration = at(before, change.id);
      return registration === undefined
        ? []
        : [{ kind: 'status', id: change.id, status: registration.status }];
    }
    case 'remove': {
      const place = before.registrations.findIndex(({ id }) => id === change.id);
      const registration = before.registrations[place];
      const next = before.registrations[place + 1]?.id;
      return registration === undefined
        ? []
        : [{ kind: 'put', registration, base: null, ...(next === undefined ? {} : { before: next }) }];
    }
  }
}

import type { Respondent, Survey } from '../../../survey/registration';
import type { SurveyChange } from '../../../survey/survey-change';
import type { AnswerConflict, RemovalConflict, RespondentConflict } from '../../../survey/survey-conflict';
import type { FormerRegistration } from '../../survey/survey-state';
import { answerChanges } from '../answer-changes';

/**
 * What the user's own side of a conflict changes, with what the sheet says now as seen: if that has changed once more
 * before it arrives, the question is asked again.
 */
export function ownSide(
  conflict: AnswerConflict | RemovalConflict | RespondentConflict,
  { respondent, registrations }: Survey,
): readonly SurveyChange[] {
  if (conflict.kind === 'respondent') {
    const own: Respondent = { ...respondent, [conflict.key]: conflict.wanted };
    return [{ kind: 'respondent', respondent: own, base: respondent }];
  }
  const current = registrations.find(({ id }) => id === conflict.id);
  if (current === undefined) return [];
  return conflict.kind === 'removal'
    ? [{ kind: 'remove', id: conflict.id, base: current }]
    : answerChanges(current, false, conflict.key, conflict.wanted);
}

/** Puts a registration back where it stood; not over one that is back by now. */
export function putBack({ registration, before }: FormerRegistration): readonly SurveyChange[] {
  return [{ kind: 'put', registration, base: null, ...(before === undefined ? {} : { before }) }];
}

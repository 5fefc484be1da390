import type { AnswerKey } from './questionnaire';
import type { Answer, Registration, Respondent, Survey } from './registration';

/** What is put into one question: an answer, a text that is not an answer (kept letter by letter), or nothing. */
export type AnswerInput = { readonly value: Answer } | { readonly typed: string } | null;

/** One change to a survey. Registrations are named by id, never by their place. */
export type SurveyChange =
  /**
   * `base` is what its sender had seen: what is the same there is left as it stands by now, and what both have changed
   * is in conflict.
   */
  | { readonly kind: 'respondent'; readonly respondent: Respondent; readonly base?: Respondent }
  /**
   * Adds a registration, or replaces it whole; `before` names the one that it is put back in front of (undo). With
   * `base` null its sender had seen no such registration: what stands there by now is not replaced.
   */
  | {
      readonly kind: 'put';
      readonly registration: Registration;
      readonly before?: string;
      readonly base?: null;
    }
  /** `base` is what its sender had seen there: where something else stands by now, the two are in conflict. */
  | {
      readonly kind: 'answer';
      readonly id: string;
      readonly key: AnswerKey;
      readonly answer: AnswerInput;
      readonly base?: AnswerInput;
    }
  | { readonly kind: 'status'; readonly id: string; readonly status: Registration['status'] }
  /** `base` is what its sender had seen: a registration that says something else by now is not removed. */
  | { readonly kind: 'remove'; readonly id: string; readonly base?: Registration };

/** The registration that a change is about; null when it is about who answers. */
export function changedId(change: SurveyChange): string | null {
  if (change.kind === 'respondent') return null;
  return change.kind === 'put' ? change.registration.id : change.id;
}

/** The survey of a municipality that has not begun. */
export const emptySurvey: Survey = {
  respondent: {
    municipality: null,
    covers: '',
    contact: '',
    email: '',
    date: null,
    revision: 1,
    submittedAt: null,
  },
  registrations: [],
};

/** The survey after a change. A change to a registration that is no longer there changes nothing. */
export function applySurveyChange(survey: Survey, change: SurveyChange): Survey {
  switch (change.kind) {
    case 'respondent':
      return { ...survey, respondent: { ...survey.respondent, ...changedIn(change) } };
    case 'put':
      return { ...survey, registrations: putRegistration(survey.registrations, change) };
    case 'answer':
      return editRegistration(survey, change.id, (registration) =>
        withAnswer(registration, change.key, change.answer),
      );
    case 'status':
      return editRegistration(survey, change.id, (registration) => ({
        ...registration,
        status: change.status,
      }));
    case 'remove':
      return { ...survey, registrations: survey.registrations.filter(({ id }) => id !== change.id) };
  }
}

/** What a change says anew of the respondent. */
function changedIn({ respondent, base }: Extract<SurveyChange, { kind: 'respondent' }>): Partial<Respondent> {
  if (base === undefined) return respondent;
  const keys = Object.keys(respondent) as (keyof Respondent)[];
  const changed = keys.filter((key) => respondent[key] !== base[key]);
  return Object.fromEntries(changed.map((key) => [key, respondent[key]]));
}

function putRegistration(
  registrations: readonly Registration[],
  { registration, before }: Extract<SurveyChange, { kind: 'put' }>,
): readonly Registration[] {
  if (registrations.some(({ id }) => id === registration.id)) {
    return registrations.map((existing) => (existing.id === registration.id ? registration : existing));
  }
  const place = registrations.findIndex(({ id }) => id === before);
  return place < 0 ? [...registrations, registration] : registrations.toSpliced(place, 0, registration);
}

function editRegistration(
  survey: Survey,
  id: string,
  edit: (registration: Registration) => Registration,
): Survey {
  return {
    ...survey,
    registrations: survey.registrations.map((registration) =>
      registration.id === id ? edit(registration) : registration,
    ),
  };
}

/** A registration with one question answered, or blanked; whatever was unread there is replaced. */
export function withAnswer(registration: Registration, key: AnswerKey, answer: AnswerInput): Registration {
  const { [key]: _oldAnswer, ...answers } = registration.answers;
  const { [key]: _oldText, ...unread } = registration.unread;
  if (answer === null) return { ...registration, answers, unread };
  return 'value' in answer
    ? { ...registration, answers: { ...answers, [key]: answer.value }, unread }
    : { ...registration, answers, unread: { ...unread, [key]: answer.typed } };
}

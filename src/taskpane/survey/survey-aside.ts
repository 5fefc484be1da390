import { z } from 'zod';
import { isFollowedKey } from '../../survey/followed-answers';
import type { FollowedKey } from '../../survey/followed-answers';
import { toldApart } from '../../survey/invented';
import type { AnswerKey } from '../../survey/questionnaire';
import type { Survey } from '../../survey/registration';
import { restoreSurvey } from '../../survey/restore-survey';
import { emptySurvey } from '../../survey/survey-change';
import type { AnswerInput } from '../../survey/survey-change';
import type { FormerRegistration } from './survey-state';

/** A registration that the user has deleted, with the municipality that it was an answer of. */
export interface DeletedRegistration extends FormerRegistration {
  readonly municipality: string;
}

/**
 * What the pane keeps of an answer beside the workbook, on the user's machine: what was deleted and can be had back,
 * and which of the answers that the program could have given were typed by a person.
 */
export interface SurveyAside {
  readonly deleted: readonly DeletedRegistration[];
  /** Registrations' Ids, each with the followed questions that a person has answered himself. */
  readonly typed: Readonly<Record<string, readonly FollowedKey[]>>;
}

export const emptyAside: SurveyAside = { deleted: [], typed: {} };

const keptAside = z.object({
  deleted: z.array(
    z.object({ municipality: z.string(), before: z.string().optional(), registration: z.unknown() }),
  ),
  typed: z.record(z.string(), z.array(z.string())),
});

/** What a kept text says; whatever cannot be understood is left out. */
export function readAside(text: string | null, thisYear: number): SurveyAside {
  const kept = keptAside.safeParse(parsed(text));
  if (!kept.success) return emptyAside;
  return {
    deleted: kept.data.deleted.flatMap(({ municipality, before, registration }) => {
      const survey = restoreSurvey({ ...emptySurvey, registrations: [registration] }, thisYear);
      const [restored] = survey?.registrations ?? [];
      return restored === undefined ? [] : [{ municipality, before, registration: restored }];
    }),
    typed: Object.fromEntries(
      Object.entries(kept.data.typed).map(([id, keys]) => [
        id,
        keys.filter((key): key is FollowedKey => isFollowedKey(key as AnswerKey)),
      ]),
    ),
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Someone else's text under our key.
    return null;
  }
}

/** Deleted registrations that can be had back into a survey: its municipality's, and not there already; newest first. */
export function deletedFrom(aside: SurveyAside, survey: Survey): readonly DeletedRegistration[] {
  const stands = new Set(survey.registrations.map(({ id }) => id));
  return aside.deleted
    .filter(
      ({ municipality, registration }) =>
        municipality === survey.respondent.municipality && !stands.has(registration.id),
    )
    .toReversed();
}

/** Puts a deleted registration aside. */
export function withDeleted(aside: SurveyAside, deleted: DeletedRegistration): SurveyAside {
  const others = aside.deleted.filter(({ registration }) => registration.id !== deleted.registration.id);
  return { ...aside, deleted: [...others, deleted] };
}

/** Puts all own registrations of a survey aside, as when the whole workbook is cleared; what is invented is made again. */
export function withAllDeleted(aside: SurveyAside, { respondent, registrations }: Survey): SurveyAside {
  const municipality = respondent.municipality ?? '';
  const { own } = toldApart({ email: respondent.email, registrations });
  return own.reduce(
    (kept, registration, place) =>
      withDeleted(kept, { registration, municipality, before: own[place + 1]?.id }),
    aside,
  );
}

/** The answer of a municipality is sealed: what it had deleted goes. */
export function afterSealing(aside: SurveyAside, municipality: string): SurveyAside {
  return { ...aside, deleted: aside.deleted.filter((one) => one.municipality !== municipality) };
}

/** A person has answered a question, or emptied it: an emptied one follows its source again. */
export function withTyped(aside: SurveyAside, id: string, key: FollowedKey, input: AnswerInput): SurveyAside {
  const others = (aside.typed[id] ?? []).filter((other) => other !== key);
  const keys = input === null ? others : [...others, key];
  return { ...aside, typed: { ...aside.typed, [id]: keys } };
}

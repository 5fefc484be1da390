import { levelOf } from '../../survey/completeness';
import { toldApart } from '../../survey/invented';
import { ratedAreas } from '../../survey/questionnaire';
import type { Answers, Registration, Survey } from '../../survey/registration';

/** The mean of a registration's ratings on the scale 1–5; null when there are none. "Ved ikke" and "Ikke relevant" do not count. */
export function meanRating(answers: Answers): number | null {
  const ratings = ratedAreas
    .map((area) => answers[`rating:${area}`])
    .filter((rating) => typeof rating === 'number');
  return ratings.length === 0
    ? null
    : ratings.reduce<number>((sum, rating) => sum + rating, 0) / ratings.length;
}

/** What a registration is called on screen; null while the system has no name. */
export function nameOf({ answers, unread }: Registration): string | null {
  return answers.system ?? unread.system ?? null;
}

/** The registrations in their lists: a municipality's own by status, and apart from them what is made up. */
export function byStatus(survey: Survey): {
  drafts: readonly Registration[];
  finished: readonly Registration[];
  /** Made-up systems beside own ones; without any own, they are the list. */
  examples: readonly Registration[];
} {
  const { own, invented } = toldApart({ ...survey, email: survey.respondent.email });
  const listed = own.length === 0 ? invented : own;
  return {
    drafts: listed.filter(({ status }) => status === 'draft'),
    finished: listed.filter(({ status }) => status === 'finished'),
    examples: own.length === 0 ? [] : invented,
  };
}

/** How many of some registrations are fully informed. */
export function countFull(registrations: readonly Registration[]): number {
  return registrations.filter((registration) => levelOf(registration) === 'full').length;
}

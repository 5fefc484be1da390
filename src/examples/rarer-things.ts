import { passesCvrCheck } from '../survey/cvr';
import type { Municipality } from '../survey/municipalities';
import { questions } from '../survey/questionnaire';
import type { AnswerKey } from '../survey/questionnaire';
import type { Answers, Registration, Survey } from '../survey/registration';
import type { Chance } from './chance';
import type { ExampleResponse } from './example-response';

/** From so many municipalities on, an inbox holds what happens to few of them. */
export const enoughForRarerThings = 25;

/** Departments that answer each for themselves, with the fagområder of the first; the second has the others. */
const departments = ['Social og Sundhed', 'Øvrige forvaltninger'] as const;
const firstDepartment: readonly (string | undefined)[] = ['socialHealth', 'childrenYouth', 'employment'];

/** Systems whose names are like those of others from the same vendor, and which are not the same. */
const lookAlikes: Readonly<Record<string, string>> = {
  Udredningsrummet: 'Kimen Voksensag',
  Stuepladsen: 'Klokkeslet Dagtilbud',
};

/**
 * What is rare: a municipality answers in two parts, in a form of version 1, or mistypes a CVR number, and some have systems
 * that are named almost as another is.
 *
 * @param isPlain whether nothing else is told of a municipality
 */
export function withRarerThings(
  responses: readonly { readonly municipality: Municipality; readonly response: ExampleResponse }[],
  isPlain: (municipality: Municipality) => boolean,
  chance: Chance,
): readonly { readonly municipality: Municipality; readonly response: ExampleResponse }[] {
  const plain = chance.shuffled(responses.filter(({ municipality }) => isPlain(municipality)));
  const older = new Set(plain.slice(0, 3));
  const parted = new Set(plain.slice(3, 5));
  const mistyping = new Set(plain.slice(5, 8));
  const renaming = new Set(chance.shuffled(responses).slice(0, Math.round(responses.length / 4)));
  return responses.flatMap((entry) => {
    const renamed = renaming.has(entry) ? changed(entry.response, renamedAlike) : entry.response;
    const { municipality } = entry;
    if (parted.has(entry)) return partsOf(renamed).map((response) => ({ municipality, response }));
    if (mistyping.has(entry)) return [{ municipality, response: withMistypedCvr(renamed, chance) }];
    return [{ municipality, response: older.has(entry) ? asVersionOne(renamed) : renamed }];
  });
}

function changed(response: ExampleResponse, change: (answers: Answers) => Answers): ExampleResponse {
  const { respondent, registrations } = response.survey;
  const made = registrations.map((registration) => ({
    ...registration,
    answers: change(registration.answers),
  }));
  return { ...response, survey: { respondent, registrations: made } };
}

function renamedAlike(answers: Answers): Answers {
  const name = lookAlikes[answers.system ?? ''];
  return name === undefined ? answers : { ...answers, system: name };
}

function partsOf(response: ExampleResponse): readonly ExampleResponse[] {
  const { respondent, registrations } = response.survey;
  return departments.map((covers, part) => {
    const survey: Survey = {
      respondent: { ...respondent, covers },
      registrations: registrations.filter(
        ({ answers }: Registration) => firstDepartment.includes(answers.domain) === (part === 0),
      ),
    };
    return { ...response, survey, name: response.name.replace(/\.xlsx$/, ` ${covers}.xlsx`) };
  });
}

/** Version 1 did not ask what came later. */
function asVersionOne(response: ExampleResponse): ExampleResponse {
  const later = new Set<string>(questions.flatMap((question) => ('since' in question ? [question.key] : [])));
  const asked = (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([key]) => !later.has(key as AnswerKey)));
  return { ...changed(response, asked), version: 1 };
}

/** The first CVR number with two digits swapped, so that it fails the check. */
function withMistypedCvr(response: ExampleResponse, chance: Chance): ExampleResponse {
  let isDone = false;
  return changed(response, (answers) => {
    const mistyped = answers.cvr === undefined || isDone ? undefined : swapped(answers.cvr, chance);
    if (mistyped === undefined) return answers;
    isDone = true;
    return { ...answers, cvr: mistyped };
  });
}

function swapped(cvr: string, chance: Chance): string | undefined {
  const places = chance.shuffled([1, 2, 3, 4, 5, 6]);
  const attempts = places.map(
    (place) => cvr.slice(0, place) + cvr.charAt(place + 1) + cvr.charAt(place) + cvr.slice(place + 2),
  );
  return attempts.find((attempt) => attempt !== cvr && !passesCvrCheck(attempt));
}

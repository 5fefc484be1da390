import { knownSystem, knownVendor } from './names/known-names';
import { isSameVendor } from './names/same-name';
import type { AnswerKey } from './questionnaire';
import type { Answer, Answers, Registration } from './registration';
import { isSameInput, currentAnswer } from './compare-answers';
import { withAnswer } from './survey-change';
import type { AnswerInput } from './survey-change';

/** The answers that the program gives from another one, each with the question that it follows. */
const sources = { vendor: 'system', domain: 'system', cvr: 'vendor' } as const satisfies Partial<
  Record<AnswerKey, AnswerKey>
>;
export type FollowedKey = keyof typeof sources;

const followedKeys = Object.keys(sources) as FollowedKey[];

/** Whether the program fills in a question from another answer. */
export function isFollowedKey(key: AnswerKey): key is FollowedKey {
  return Object.hasOwn(sources, key);
}

/** What is known beside the registration itself. */
export interface Surroundings {
  /** The municipality's other registrations: what they say of a vendor holds here too. */
  readonly others: readonly Registration[];
  /** Whether a person is known to have written the answer himself. */
  readonly isTyped: (key: FollowedKey) => boolean;
}

/** A registration alone, of which nothing is known. */
export const alone: Surroundings = { others: [], isTyped: () => false };

/**
 * The answers that change because another one did. An answer follows when it is blank, or when it is what its source
 * gives and nobody is known to have typed it: that can be told from the cells alone, after a reload and after the grid.
 * What a person wrote never changes by itself. When the source gives nothing any more, what followed it goes.
 *
 * @param before the registration as it stood
 * @param after the same with the answers changed
 * @param changed the questions that were answered; what a person has answered does not follow in the same moment
 */
export function followingAnswers(
  before: Registration,
  after: Registration,
  changed: readonly AnswerKey[],
  { others, isTyped }: Surroundings = alone,
): readonly (readonly [AnswerKey, AnswerInput])[] {
  const moved = new Set<AnswerKey>(changed);
  const inputs: (readonly [AnswerKey, AnswerInput])[] = [];
  let standing = after;
  for (const key of followedKeys) {
    if (changed.includes(key) || !moved.has(sources[key])) continue;
    const present = currentAnswer(before, key);
    const given = inputOf(givenTo(key, before.answers, others));
    const follows = present === null || (!isTyped(key) && isSameInput(present, given));
    const next = inputOf(givenTo(key, standing.answers, others));
    if (!follows || isSameInput(present, next)) continue;
    inputs.push([key, next]);
    moved.add(key);
    standing = withAnswer(standing, key, next);
  }
  return inputs;
}

/** Whether an answer is just what its source gives, so that the cells do not tell who put it there. */
export function isAsGiven(
  { answers }: Registration,
  key: FollowedKey,
  others: readonly Registration[],
): boolean {
  return answers[key] !== undefined && answers[key] === givenTo(key, answers, others);
}

/** The question that an answer follows. */
export function sourceOf(key: FollowedKey): AnswerKey {
  return sources[key];
}

function inputOf(value: Answer | undefined): AnswerInput {
  return value === undefined ? null : { value };
}

/** What a question's source says of it; undefined when it says nothing. */
function givenTo(
  key: FollowedKey,
  { system, vendor }: Answers,
  others: readonly Registration[],
): Answer | undefined {
  if (key === 'cvr') return vendor === undefined ? undefined : cvrOf(vendor, others);
  const entry = system === undefined ? undefined : knownSystem(system);
  const value = entry?.[key];
  return value === '' ? undefined : value;
}

/** A vendor's CVR number: of public record, else the only one that the municipality has written beside it. */
function cvrOf(vendor: string, others: readonly Registration[]): string | undefined {
  const known = knownVendor(vendor)?.cvr ?? '';
  if (known !== '') return known;
  const written = others
    .filter(({ answers }) => answers.vendor !== undefined && isSameVendor(answers.vendor, vendor))
    .flatMap(({ answers }) => answers.cvr ?? []);
  const numbers = new Set(written);
  return numbers.size === 1 ? written[0] : undefined;
}

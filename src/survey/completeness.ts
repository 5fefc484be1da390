import type { Condition, QuestionShape, SectionKey } from './question';
import { modelKeys, modelsRequiredIf, questions } from './questionnaire';
import type { AnswerKey, AnyQuestion } from './questionnaire';
import type { Answers, Registration } from './registration';

/** One thing that keeps a registration from being finished. */
export type Gap =
  | { readonly kind: 'missing'; readonly section: SectionKey; readonly key: AnswerKey }
  /** At least one of the six models must be marked; `key` is the first of them. */
  | { readonly kind: 'no-model'; readonly section: SectionKey; readonly key: AnswerKey }
  /** Something stands in the cell, but it is not an answer. */
  | { readonly kind: 'unread'; readonly section: SectionKey; readonly key: AnswerKey };

/**
 * Everything that keeps a registration from being finished, in the order of the form.
 *
 * @param asked the questions that count
 * @returns an empty list exactly when the registration may be marked Færdig
 */
export function gapsOf(
  registration: Pick<Registration, 'answers' | 'unread'>,
  asked: readonly AnyQuestion[] = questions,
): readonly Gap[] {
  return asked.flatMap((question) => gapOf(question, registration) ?? []);
}

function gapOf(
  question: AnyQuestion,
  { answers, unread }: Pick<Registration, 'answers' | 'unread'>,
): Gap | undefined {
  const { section, key } = question;
  if (unread[key] !== undefined) return { kind: 'unread', section, key };
  if (key === modelKeys[0] && lacksModel(answers)) return { kind: 'no-model', section, key };
  return isRequired(question, answers) && answers[key] === undefined
    ? { kind: 'missing', section, key }
    : undefined;
}

function lacksModel(answers: Answers): boolean {
  return holds(modelsRequiredIf, answers) && !modelKeys.some((model) => answers[model]);
}

/** Whether a finished registration with these answers must answer a question. */
export function isRequired(question: QuestionShape, answers: Answers): boolean {
  return question.required === true && isAsked(question, answers);
}

/** Whether a question is asked of a registration with these answers. */
export function isAsked({ askedIf }: QuestionShape, answers: Answers): boolean {
  return askedIf === undefined || holds(askedIf, answers);
}

/** Whether a condition holds. A blank answer is none of the answers that are named. */
function holds(condition: Condition, answers: Answers): boolean {
  const answer: unknown = answers[condition.key as AnswerKey];
  return 'is' in condition
    ? condition.is.some((value) => value === answer)
    : condition.isNot.every((value) => value !== answer);
}

/** Whether every finished registration must answer a question, whatever else it answers. */
export function isAlwaysRequired({ required, askedIf }: QuestionShape): boolean {
  return required === true && askedIf === undefined;
}

/** How far a registration is: the answers that are given, of those that a finished one must have. */
export function progressOf(registration: Pick<Registration, 'answers' | 'unread'>): {
  done: number;
  total: number;
} {
  const { answers } = registration;
  const gaps = gapsOf(registration);
  const wanted = questions.filter((question) => isRequired(question, answers)).map(({ key }) => key);
  const models = holds(modelsRequiredIf, answers) ? modelKeys.slice(0, 1) : [];
  // What cannot be read has to be put right as well, whether the question must be answered or not.
  const total = new Set<AnswerKey>([...wanted, ...models, ...gaps.map(({ key }) => key)]).size;
  return { done: total - gaps.length, total };
}

/** The status that a registration's answers earn: Færdig exactly when nothing is missing. */
export function earnedStatus(registration: Registration): Registration['status'] {
  return gapsOf(registration).length === 0 ? 'finished' : 'draft';
}

/** How much a registration tells: a draft, finished, or finished with all that the analysis cannot do without. */
export type Level = 'draft' | 'finished' | 'full';

/** How much a registration tells. */
export function levelOf(registration: Pick<Registration, 'answers' | 'unread'>): Level {
  if (gapsOf(registration).length > 0) return 'draft';
  return wishesOf(registration).length === 0 ? 'full' : 'finished';
}

/**
 * The questions that keep a registration from being fully informed, in the order of the form: nobody has to answer them,
 * but the analysis cannot do without. What stands there unread is a gap already.
 */
export function wishesOf({
  answers,
  unread,
}: Pick<Registration, 'answers' | 'unread'>): readonly AnyQuestion[] {
  return informing.filter(({ key }) => answers[key] === undefined && unread[key] === undefined);
}

const informing = (questions as readonly AnyQuestion[]).filter(({ informs }) => informs === true);

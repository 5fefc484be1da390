import { isAsked } from '../../survey/completeness';
import type { SectionKey } from '../../survey/question';
import { questionOf, questions } from '../../survey/questionnaire';
import type { AnswerKey, AnyQuestion, GroupKey } from '../../survey/questionnaire';
import type { Registration } from '../../survey/registration';

/** The two pages of the form: what a finished system must answer, and the rest. */
export const formPages = ['required', 'more'] as const;
export type FormPage = (typeof formPages)[number];

/** Questions that stand together on a page: a section's, the ratings side by side, or what the analysis cannot do without. */
export type PartKey = SectionKey | 'ratings' | 'informing';

/** A question on its own, or the boxes that stand together under one heading. */
export type QuestionInView =
  | { readonly kind: 'one'; readonly question: AnyQuestion }
  | { readonly kind: 'flags'; readonly group: GroupKey; readonly flags: readonly AnyQuestion[] };

/** A part of a page, with its questions. */
export interface PartInView {
  readonly key: PartKey;
  readonly items: readonly QuestionInView[];
}

/** The page that a question stands on. */
export function pageOf(key: AnswerKey): FormPage {
  return pageOfQuestion(questionOf(key));
}

function pageOfQuestion({ required, group }: AnyQuestion): FormPage {
  return required === true || group === 'models' ? 'required' : 'more';
}

function partOf(question: AnyQuestion): PartKey {
  if (question.informs === true) return 'informing';
  return question.required === true && question.kind === 'rating' ? 'ratings' : question.section;
}

/**
 * The questions of a page that are to be seen, part by part: the program's own keys never, a question that is asked only
 * with some answer when that is given or when something already stands in it. What the analysis cannot do without comes
 * first on its page.
 */
export function partsIn(
  page: FormPage,
  { answers, unread }: Pick<Registration, 'answers' | 'unread'>,
  asked: readonly AnyQuestion[] = questions,
): readonly PartInView[] {
  const isSeen = (question: AnyQuestion): boolean =>
    pageOfQuestion(question) === page &&
    question.hidden !== true &&
    (isAsked(question, answers) || answers[question.key] !== undefined || unread[question.key] !== undefined);
  const seen = asked.filter(isSeen);
  return [...new Set(seen.map(partOf))]
    .sort((a, b) => Number(b === 'informing') - Number(a === 'informing'))
    .map((key) => ({ key, items: itemsOf(seen.filter((question) => partOf(question) === key)) }));
}

/** Flags of one group that follow each other are one item. */
function itemsOf(list: readonly AnyQuestion[]): readonly QuestionInView[] {
  const items: QuestionInView[] = [];
  for (const question of list) {
    const { group } = question;
    const last = items.at(-1);
    if (group === undefined) items.push({ kind: 'one', question });
    else if (last?.kind === 'flags' && last.group === group) {
      items.splice(-1, 1, { ...last, flags: [...last.flags, question] });
    } else items.push({ kind: 'flags', group, flags: [question] });
  }
  return items;
}

/** The keys of the questions that a page shows. */
export function keysIn(page: FormPage, registration: Registration): readonly AnswerKey[] {
  return partsIn(page, registration).flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'one' ? [item.question] : item.flags).map(({ key }) => key)),
  );
}

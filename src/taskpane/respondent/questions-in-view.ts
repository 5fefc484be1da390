import { isAsked } from '../../survey/completeness';
import type { SectionKey } from '../../survey/question';
import { questions } from '../../survey/questionnaire';
import type { AnyQuestion, GroupKey } from '../../survey/questionnaire';
import type { Registration } from '../../survey/registration';

/** A question on its own, or the boxes that stand together under one heading. */
export type QuestionInView =
  | { readonly kind: 'one'; readonly question: AnyQuestion }
  | { readonly kind: 'flags'; readonly group: GroupKey; readonly flags: readonly AnyQuestion[] };

/**
 * The questions of a section that are to be seen: the program's own keys never, a question that is asked only with
 * some answer when that is given or when something already stands in it.
 */
export function questionsIn(
  section: SectionKey,
  { answers, unread }: Pick<Registration, 'answers' | 'unread'>,
  asked: readonly AnyQuestion[] = questions,
): readonly QuestionInView[] {
  const isSeen = (question: AnyQuestion): boolean =>
    question.section === section &&
    question.hidden !== true &&
    (isAsked(question, answers) || answers[question.key] !== undefined || unread[question.key] !== undefined);
  const shown: QuestionInView[] = [];
  for (const question of asked.filter(isSeen)) {
    const { group } = question;
    const last = shown.at(-1);
    if (group === undefined) shown.push({ kind: 'one', question });
    else if (last?.kind === 'flags' && last.group === group) {
      shown.splice(-1, 1, { ...last, flags: [...last.flags, question] });
    } else shown.push({ kind: 'flags', group, flags: [question] });
  }
  return shown;
}

import type { Condition } from '../../survey/question';
import { questionOf } from '../../survey/questionnaire';
import type { AnswerKey } from '../../survey/questionnaire';
import type { Answer } from '../../survey/registration';
import { cellKindOf } from './kinds';

/** A condition as it is met in the cells: the question, and what stands in its cell for each answer. */
export function conditionCells(condition: Condition): {
  readonly key: AnswerKey;
  readonly header: string;
  readonly values: readonly string[];
} {
  const question = questionOf(condition.key as AnswerKey);
  const answers = 'is' in condition ? condition.is : condition.isNot;
  const values = answers.map((answer) => String(cellKindOf(question).value(answer as Answer, question)));
  return { key: question.key, header: question.header, values };
}

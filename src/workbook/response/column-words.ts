import { isQuestion } from '../../survey/questionnaire';
import type { AnyColumn } from '../../survey/questionnaire';
import type { Texts } from '../../text/da';
import type { QuestionText } from '../../text/da/questions';

/** What a column asks, and how to answer. */
export function wordsOf(column: AnyColumn, texts: Texts): QuestionText {
  const words: QuestionText = isQuestion(column)
    ? texts.questions[column.key]
    : texts.responseWorkbook.codebook.recordTexts[column.key];
  return { ...words, hint: words.inSheet ?? words.hint };
}

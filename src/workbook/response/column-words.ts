import { isQuestion } from '../../survey/questionnaire';
import type { AnyColumn } from '../../survey/questionnaire';
import type { Texts } from '../../text/da';
import type { QuestionText } from '../../text/da/questions';

/** What a column asks, and how to answer. */
export function wordsOf(column: AnyColumn, texts: Texts): QuestionText {
  return isQuestion(column)
    ? texts.questions[column.key]
    : texts.responseWorkbook.codebook.recordTexts[column.key];
}

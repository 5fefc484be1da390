import { questions } from '../../survey/questionnaire';
import type { AnyQuestion } from '../../survey/questionnaire';
import type { Survey } from '../../survey/registration';
import type { Texts } from '../../text/da';
import type { WorkbookLayout } from '../sheet';
import { listNames } from './code-lists';
import { layOutCodebook } from './lay-out-codebook';
import { layOutRegistrations } from './lay-out-registrations';
import { layOutRespondent } from './lay-out-respondent';

/**
 * The response workbook: a form that works without any program of ours, and from which everything can be read back.
 * A survey that is submitted is sealed: the same sheets without the blank rows and without registrations that say
 * nothing.
 *
 * @param asked the questions that the form asks
 */
export function layOutResponse(
  survey: Survey,
  texts: Texts,
  asked: readonly AnyQuestion[] = questions,
): WorkbookLayout {
  return {
    title: texts.responseWorkbook.title,
    sheets: [
      layOutRespondent(survey.respondent, texts),
      layOutRegistrations(survey, texts, asked),
      layOutCodebook(texts, asked),
    ],
    names: listNames,
  };
}

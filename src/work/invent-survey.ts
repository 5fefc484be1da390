import { exampleSurvey } from '../examples/example-survey';
import type { IsoDate } from '../survey/calendar';
import type { Survey } from '../survey/registration';

const seed = 2022;

/** An invented survey, for those who want to try. */
export function inventSurvey({ date }: { readonly date: IsoDate }): Survey {
  return exampleSurvey({ seed, date });
}

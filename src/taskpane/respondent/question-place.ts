import type { AnswerKey } from '../../survey/questionnaire';
import type { AskedKey } from '../../survey/survey-conflict';

/** Marks where on the screen something is asked. */
export function questionPlace(key: AnswerKey | AskedKey): { readonly 'data-question': string } {
  return { 'data-question': key };
}

/** The selector of where something is asked. */
export function questionSelector(key: AnswerKey | AskedKey): string {
  return `[data-question="${key}"]`;
}

import type { Survey } from '../../../survey/registration';
import { emptySurvey } from '../../../survey/survey-change';
import { da } from '../../../text/da';
import { withNotes } from '../../../workbook/margin/margin-note';
import { layOutResponse } from '../../../workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../../workbook/sheet';
import type { Shown, WorkbenchState } from './workbench-state';

export type { Shown } from './workbench-state';

const responses = new WeakMap<Survey, WorkbookLayout>();

/** The sheets of a survey, without notes; the same survey gives the very same sheets. */
export function responseOf(survey: Survey): WorkbookLayout {
  const known = responses.get(survey) ?? layOutResponse(survey, da);
  responses.set(survey, known);
  return known;
}

const together = new WeakMap<WorkbookLayout, WeakMap<object, WorkbookLayout>>();

/**
 * The sheets as they stand for a state, notes and all; the same state gives the very same sheets. An answer that nobody
 * has begun is an empty form, which can be filled in by itself; there is no analysis before somebody has made one.
 */
export function layoutShown(
  shown: Shown,
  { survey, analysis, notes }: WorkbenchState,
): WorkbookLayout | null {
  const bare = shown === 'analysis' ? analysis : responseOf(survey ?? emptySurvey);
  if (bare === null) return null;
  const own = notes[shown];
  const byNotes = together.get(bare) ?? new WeakMap<object, WorkbookLayout>();
  together.set(bare, byNotes);
  const known = byNotes.get(own) ?? withNotes(bare, own);
  byNotes.set(own, known);
  return known;
}

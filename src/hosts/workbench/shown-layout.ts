import type { Survey } from '../../survey/registration';
import { da } from '../../text/da';
import { layOutResponse } from '../../workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../workbook/sheet';
import type { WorkbenchState } from './workbench-state';

/** Which of the workbench's two workbooks is meant: the municipality's answer, or the analysis for KOMBIT. */
export type Shown = 'response' | 'analysis';

const layouts = new WeakMap<Survey, WorkbookLayout>();

/** The sheets as they stand for a state; the same survey gives the very same sheets. */
export function layoutShown(shown: Shown, { survey, analysis }: WorkbenchState): WorkbookLayout | null {
  if (shown === 'analysis') return analysis;
  if (survey === null) return null;
  const known = layouts.get(survey) ?? layOutResponse(survey, da);
  layouts.set(survey, known);
  return known;
}

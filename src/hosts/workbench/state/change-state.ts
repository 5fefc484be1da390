import type { Survey } from '../../../survey/registration';
import { da } from '../../../text/da';
import { followAnalysis, notesOfAnalysis } from '../../../workbook/margin/analysis-notes';
import { withNotes, withoutNotes } from '../../../workbook/margin/margin-note';
import type { MarginNote } from '../../../workbook/margin/margin-note';
import { followSurvey, readSurveyWithNotes } from '../../../workbook/margin/response-notes';
import { followedCells, rememberOrigins } from '../../../workbook/margin/old-file';
import type { OldFile } from '../../../workbook/margin/old-file';
import { writtenInLayout } from '../../../workbook/margin/written-sheet';
import { rawOfLayout } from '../../../workbook/raw-of-layout';
import type { ReadingOptions } from '../../../workbook/response/read-registrations';
import type { WorkbookLayout } from '../../../workbook/sheet';
import type { FileLayout } from '../../workbook-host';
import { withBegunRows } from './begun-rows';
import { responseOf } from './shown-layout';
import type { Shown, WorkbenchState } from './workbench-state';

/** The workbench with a survey that the pane has changed; the notes follow their rows. */
export function withSurvey(state: WorkbenchState, survey: Survey): WorkbenchState {
  const { survey: before, notes } = state;
  const response =
    before === null ? notes.response : followSurvey(notes.response, responseOf(before), responseOf(survey));
  return { ...state, survey, notes: { ...notes, response } };
}

/** The workbench with the answer's sheets as people left them; null when they hold no survey any more. */
export function withEditedResponse(
  state: WorkbenchState,
  edited: WorkbookLayout,
  options: ReadingOptions,
): WorkbenchState | null {
  const layout = withBegunRows(edited, options.newId);
  const read = readSurveyWithNotes(rawOfLayout(layout), writtenInLayout(layout), da, options);
  if (read === null) return null;
  const response = rememberOrigins(read.notes, state.notes.response);
  return { ...state, survey: read.survey, notes: { ...state.notes, response } };
}

/** The workbench with an analysis that has been made anew; the notes beside the earlier one follow their rows. */
export function withAnalysis(state: WorkbenchState, analysis: WorkbookLayout): WorkbenchState {
  const { analysis: before, notes } = state;
  const followed = before === null ? notes.analysis : followAnalysis(notes.analysis, before, analysis);
  return { ...state, analysis, notes: { ...notes, analysis: followed } };
}

/** The workbench without an analysis, and without what was written beside it. */
export function withoutAnalysis(state: WorkbenchState): WorkbenchState {
  const { notes, fileNames, files } = state;
  return {
    ...state,
    analysis: null,
    notes: { ...notes, analysis: [] },
    fileNames: { ...fileNames, analysis: null },
    files: { ...files, analysis: null },
  };
}

/** What was found in a file; null for what it does not hold. */
interface OpenedParts {
  readonly response: { readonly survey: Survey; readonly notes: readonly MarginNote[] } | null;
  readonly analysis: { readonly layout: WorkbookLayout; readonly notes: readonly MarginNote[] } | null;
}

/** The workbench with what was opened in place of what stood there; of what the file does not hold nothing changes. */
export function withOpened(
  state: WorkbenchState,
  { response, analysis }: OpenedParts,
  file: { readonly name: string; readonly bytes: Uint8Array },
): WorkbenchState {
  const { notes, fileNames, files } = state;
  return {
    survey: response?.survey ?? state.survey,
    analysis: analysis?.layout ?? state.analysis,
    notes: {
      response: response?.notes ?? notes.response,
      analysis: analysis?.notes ?? notes.analysis,
    },
    fileNames: {
      response: response === null ? fileNames.response : file.name,
      analysis: analysis === null ? fileNames.analysis : file.name,
    },
    files: {
      response: response === null ? files.response : file.bytes,
      analysis: analysis === null ? files.analysis : file.bytes,
    },
  };
}

/** What a workbook is saved with: its notes in their places, and the file that was opened. */
export function oldFileOf({ files, notes }: WorkbenchState, shown: Shown): OldFile | null {
  const bytes = files[shown];
  return bytes === null ? null : { bytes, cells: followedCells(notes[shown]) };
}

/** An analysis that is not shown yet, as a file of this workbook holds it. */
export function analysisForFile(state: WorkbenchState, analysis: WorkbookLayout): FileLayout {
  const next = withAnalysis(state, analysis);
  return { layout: withNotes(analysis, next.notes.analysis), old: oldFileOf(next, 'analysis') };
}

/** The workbench with the analysis' sheets as people left them. */
export function withEditedAnalysis(state: WorkbenchState, layout: WorkbookLayout): WorkbenchState {
  const found = notesOfAnalysis(writtenInLayout(layout), state.analysis ?? layout);
  const analysis = rememberOrigins(found, state.notes.analysis);
  return {
    ...state,
    analysis: withoutNotes(layout, analysis),
    notes: { ...state.notes, analysis },
  };
}

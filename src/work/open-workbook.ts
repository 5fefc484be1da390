import { readXlsx } from '../files/xlsx/read-xlsx';
import type { IsoDate } from '../survey/calendar';
import type { Issue } from '../survey/issue';
import { da } from '../text/da';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import { takeAlongNotes } from '../workbook/margin/analysis-notes';
import type { MarginNote } from '../workbook/margin/margin-note';
import { readSurveyWithNotes } from '../workbook/margin/response-notes';
import type { SurveyWithNotes } from '../workbook/margin/response-notes';
import { writtenInFile } from '../workbook/margin/written-sheet';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { layOutResponse } from '../workbook/response/lay-out-response';
import type { WorkbookLayout } from '../workbook/sheet';
import type { NamedBytes } from './input-file';
import { makeAnalysis } from './make-analysis';
import type { Consolidation } from './make-analysis';
import type { Surroundings } from './surroundings';
import { leftWhenSaved } from './write-workbook';

export interface OpenWorkbookInput {
  readonly file: NamedBytes;
  readonly date: IsoDate;
}

/** A workbook that was opened for further editing, or why it was not. */
export type Opened =
  | {
      readonly kind: 'workbook';
      readonly survey: SurveyWithNotes | null;
      readonly analysis: OpenedAnalysis | null;
      /** Sheets that hold something and are not shown here; they come along when the workbook is saved. */
      readonly otherSheets: readonly string[];
      /** What of the file would not be there when it is saved again. */
      readonly left: readonly Issue[];
    }
  | { readonly kind: 'refused'; readonly issue: Issue }
  | { readonly kind: 'not-ours' };

/** An analysis, laid out anew from what stood in the file. */
export interface OpenedAnalysis {
  readonly consolidation: Consolidation;
  readonly notes: readonly MarginNote[];
  readonly otherSheets: readonly string[];
}

/**
 * Opens a file for further editing: a response, an analysis, or a workbook that holds both. What people have written
 * beside them comes along; sheets of their own are named, since they are not opened here.
 */
export function openWorkbook(
  { file, date }: OpenWorkbookInput,
  { newId }: Pick<Surroundings, 'newId'>,
): Opened {
  const reading = readXlsx(file.bytes, file.name);
  if (reading.kind === 'refused') return { kind: 'refused', issue: reading.issue };
  const { workbook } = reading;
  const reader = { thisYear: Number(date.slice(0, 4)), newId };
  const found = readSurveyWithNotes(workbook, writtenInFile(workbook), da, reader);
  const analysis = openAnalysis(workbook, date);
  if (found === null && analysis === null) return { kind: 'not-ours' };
  const others = found?.otherSheets ?? analysis?.otherSheets ?? [];
  return {
    kind: 'workbook',
    survey: found,
    analysis,
    left: leftWhenSaved(layoutOf(found, analysis), file.bytes),
    otherSheets: others.filter((sheet) => analysis?.otherSheets.includes(sheet) ?? true),
  };
}

function openAnalysis(workbook: RawWorkbook, date: IsoDate): OpenedAnalysis | null {
  if (readAnalysis(workbook, da, { thisYear: Number(date.slice(0, 4)) }) === null) return null;
  const consolidation = makeAnalysis([], workbook, date);
  return {
    consolidation,
    ...takeAlongNotes(writtenInFile(workbook), consolidation.layout),
  };
}

/** All sheets that are ours. */
function layoutOf(found: SurveyWithNotes | null, analysis: OpenedAnalysis | null): WorkbookLayout {
  const response = found === null ? [] : layOutResponse(found.survey, da).sheets;
  return { title: '', sheets: [...response, ...(analysis?.consolidation.layout.sheets ?? [])] };
}

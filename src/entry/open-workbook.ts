import { readXlsx } from '../files/xlsx/read-xlsx';
import type { IsoDate } from '../survey/calendar';
import { da } from '../text/da';
import type { Texts } from '../text/da';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import { isUnderstood } from '../workbook/analysis/reading/is-understood';
import { takeAlongNotes } from '../workbook/margin/analysis-notes';
import { readSurveyWithNotes } from '../workbook/margin/response-notes';
import { writtenInFile } from '../workbook/margin/written-sheet';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { runPipeline } from './pipeline';
import type { NamedBytes } from './pipeline';
import type { Opened, OpenedAnalysis } from './web/worker-protocol';

export interface OpeningOptions {
  readonly date: IsoDate;
  readonly texts: Texts;
  readonly newId: () => string;
}

/**
 * Opens a file for further editing: a response, an analysis, or a workbook that holds both. What people have written
 * beside them comes along; sheets of their own are named, since they are not opened here.
 */
export async function openWorkbook({ name, bytes }: NamedBytes, options: OpeningOptions): Promise<Opened> {
  const reading = readXlsx(bytes, name);
  if (reading.kind === 'refused') return { kind: 'refused', issue: reading.issue };
  const { workbook } = reading;
  const { date, newId } = options;
  const reader = { thisYear: Number(date.slice(0, 4)), newId };
  const found = readSurveyWithNotes(workbook, writtenInFile(workbook), da, reader);
  const analysis = await openAnalysis(workbook, options);
  if (found === null && analysis === null) return { kind: 'not-ours' };
  const others = found?.otherSheets ?? analysis?.otherSheets ?? [];
  return {
    kind: 'workbook',
    survey: found,
    analysis,
    otherSheets: others.filter((sheet) => analysis?.otherSheets.includes(sheet) ?? true),
  };
}

async function openAnalysis(
  workbook: RawWorkbook,
  { date, texts }: OpeningOptions,
): Promise<OpenedAnalysis | null> {
  if (readAnalysis(workbook, texts, { thisYear: Number(date.slice(0, 4)) }) === null) return null;
  const { dataSet, findings, layout } = await runPipeline([], { date, texts, existing: workbook });
  return {
    consolidation: { dataSet, findings, layout },
    ...takeAlongNotes(writtenInFile(workbook), layout),
    isUnderstood: isUnderstood(workbook, texts),
  };
}

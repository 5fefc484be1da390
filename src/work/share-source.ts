import { analyse } from '../analysis/analyse';
import type { Shareable } from '../analysis/withholding/assess';
import { consolidate } from '../consolidation/consolidate';
import { readXlsx } from '../files/xlsx/read-xlsx';
import type { IsoDate } from '../survey/calendar';
import { da } from '../text/da';
import { readStanding } from '../workbook/analysis/reading/read-standing';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import type { RawWorkbook } from '../workbook/raw-workbook';
import type { PickedFile } from './input-file';

/** An analysis as it was made just now, as its workbook, or as the file of that. */
export type AnalysisGiven = Shareable | RawWorkbook | PickedFile;

export interface SourceInput {
  readonly analysis: AnalysisGiven;
  /** The analyses that earlier external versions were made of, oldest first. */
  readonly earlier: readonly AnalysisGiven[];
  /** The date of an analysis that does not state its own. */
  readonly date: IsoDate;
}

export interface Sources {
  readonly source: Shareable;
  readonly before: readonly Shareable[];
}

/** What is to be told of, and what has been shared before; null when one of the files is no analysis. */
export function sourcesOf({ analysis, earlier, date }: SourceInput): Sources | null {
  const source = shareable(analysis, date);
  const before = earlier.map((one) => shareable(one, date)).filter((one) => one !== null);
  return source === null || before.length < earlier.length ? null : { source, before };
}

function shareable(given: AnalysisGiven, date: IsoDate): Shareable | null {
  if ('dataSet' in given) return given;
  const workbook = 'sheets' in given ? given : workbookOf(given);
  if (workbook === null) return null;
  const day = readStanding(workbook, da).now?.date ?? date;
  const read = readAnalysis(workbook, da, { thisYear: Number(day.slice(0, 4)) });
  if (read === null) return null;
  const dataSet = consolidate([], read.prior, { date: day });
  return { dataSet, findings: analyse(dataSet, read.input), settings: read.input.settings };
}

function workbookOf({ name, bytes }: PickedFile): RawWorkbook | null {
  const reading = bytes === null ? null : readXlsx(bytes, name);
  return reading?.kind === 'workbook' ? reading.workbook : null;
}

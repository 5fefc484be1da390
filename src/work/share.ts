import { analyse } from '../analysis/analyse';
import type { Shareable } from '../analysis/withholding/assess';
import { withhold } from '../analysis/withholding/withhold';
import { consolidate } from '../consolidation/consolidate';
import { writeCsv } from '../files/csv/write-csv';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import type { IsoDate } from '../survey/calendar';
import { da } from '../text/da';
import { readStanding } from '../workbook/analysis/reading/read-standing';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { layOutShared } from '../workbook/sharing/lay-out-shared';
import { sharedRows } from '../workbook/sharing/shared-rows';
import { csvType, workbookType } from './made-file';
import type { MadeFile } from './made-file';

export interface ShareInput {
  readonly analysis: RawWorkbook;
  /** The analyses that earlier external versions were made of, oldest first. */
  readonly earlier: readonly RawWorkbook[];
  /** The date of an analysis that does not state its own. */
  readonly date: IsoDate;
}

export interface Shared {
  readonly files: readonly MadeFile[];
  /** How many systems are shown, and how many are counted only. */
  readonly systems: number;
  readonly unnamed: number;
}

/**
 * The external version: a workbook, and the same figures as data.
 *
 * @returns null when one of the workbooks is no analysis
 */
export async function share({ analysis, earlier, date }: ShareInput): Promise<Shared | null> {
  const source = shareable(analysis, date);
  const before = earlier.map((one) => shareable(one, date));
  if (source === null || before.includes(null)) return null;
  const findings = withhold(
    source,
    before.filter((one) => one !== null),
  );
  const workbook = await writeXlsx(layOutShared(findings, da));
  return {
    files: [
      { name: da.sharing.file, type: workbookType, bytes: workbook },
      { name: da.sharing.dataFile, type: csvType, bytes: writeCsv(sharedRows(findings, da)) },
    ],
    systems: findings.systems.length,
    unnamed: findings.unnamed,
  };
}

function shareable(workbook: RawWorkbook, date: IsoDate): Shareable | null {
  const day = readStanding(workbook, da).now?.date ?? date;
  const read = readAnalysis(workbook, da, { thisYear: Number(day.slice(0, 4)) });
  if (read === null) return null;
  const dataSet = consolidate([], read.prior, { date: day });
  return { dataSet, findings: analyse(dataSet, read.input), settings: read.input.settings };
}

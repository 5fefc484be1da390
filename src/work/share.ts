import { analyse } from '../analysis/analyse';
import type { Shareable } from '../analysis/withholding/assess';
import { withhold } from '../analysis/withholding/withhold';
import { consolidate } from '../consolidation/consolidate';
import { writeCsvTable } from '../files/csv/write-csv-table';
import { writeParquet } from '../files/parquet/write-parquet';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import type { IsoDate } from '../survey/calendar';
import { daOut as da } from '../text/da-out';
import { readStanding } from '../workbook/analysis/reading/read-standing';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { layOutShared } from '../workbook/sharing/lay-out-shared';
import { dictionaryTable } from '../workbook/data-out/dictionary';
import { sharedTable } from '../workbook/sharing/shared-table';
import { csvType, parquetType, workbookType } from './made-file';
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
  const table = sharedTable(findings, da);
  const { dictionary } = da.sharing.data;
  return {
    files: [
      { name: da.sharing.file, type: workbookType, bytes: workbook },
      { name: `${table.name}.csv`, type: csvType, bytes: writeCsvTable(table) },
      { name: `${table.name}.parquet`, type: parquetType, bytes: await writeParquet(table) },
      { name: dictionary, type: csvType, bytes: writeCsvTable(dictionaryTable([table], da)) },
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

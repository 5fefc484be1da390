import { withhold } from '../analysis/withholding/withhold';
import type { SharedFindings } from '../analysis/withholding/shared-findings';
import { writeZip } from '../files/archive/write-zip';
import { writeCsvTable } from '../files/csv/write-csv-table';
import { writeParquet } from '../files/parquet/write-parquet';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import { daOut } from '../text/da-out';
import { dictionaryTable } from '../workbook/data-out/dictionary';
import type { Addresses } from '../workbook/letters/read-addresses';
import { layOutShared } from '../workbook/sharing/lay-out-shared';
import { sharedTable } from '../workbook/sharing/shared-table';
import { benchmarkFiles } from './benchmarks';
import type { NamedBytes } from './input-file';
import { csvType, mailType, parquetType, workbookType, zipType } from './made-file';
import type { MadeFile } from './made-file';
import { externalReport, presentation } from './report';
import { sourcesOf } from './share-source';
import type { SourceInput, Sources } from './share-source';
import type { Surroundings } from './surroundings';

/** What may leave KOMBIT: the workbook, the same figures as data, the report, and each municipality's benchmark. */
export type SharedPart = 'workbook' | 'data' | 'report' | 'benchmarks';

export interface ShareInput extends SourceInput {
  readonly parts: readonly SharedPart[];
  /** A page for each system behind the report's others. */
  readonly hasAppendix: boolean;
  /** Where the drafts with the benchmarks go; the addresses in the answers are used for the others. */
  readonly addresses: Addresses;
  /** The name of the one .zip to make; null gives the files one by one. */
  readonly zip: string | null;
}

export interface Shared {
  readonly files: readonly MadeFile[];
  /** How many systems are shown, and how many are counted only. */
  readonly systems: number;
  readonly unnamed: number;
}

/**
 * The external version. All its parts are made of the same shared findings, so that together they tell no more than each.
 *
 * @returns null when one of the files is no analysis
 */
export async function share(
  input: ShareInput,
  { onProgress }: Pick<Surroundings, 'onProgress'>,
): Promise<Shared | null> {
  const sources = sourcesOf(input);
  if (sources === null) return null;
  const findings = withhold(sources.source, sources.before);
  const files: MadeFile[] = [];
  for (const part of input.parts) files.push(...(await makePart(part, sources, findings, input, onProgress)));
  const { zip } = input;
  return {
    files: zip === null ? files : [{ name: zip, type: zipType, bytes: writeZip(files, findings.date) }],
    systems: findings.systems.length,
    unnamed: findings.unnamed,
  };
}

async function makePart(
  part: SharedPart,
  { source }: Sources,
  findings: SharedFindings,
  { hasAppendix, addresses }: ShareInput,
  onProgress: Surroundings['onProgress'],
): Promise<readonly MadeFile[]> {
  switch (part) {
    case 'workbook': {
      const bytes = await writeXlsx(layOutShared(findings, daOut));
      return [{ name: daOut.sharing.file, type: workbookType, bytes }];
    }
    case 'data':
      return sharedData(findings);
    case 'report':
      return [await presentation(externalReport(source, findings, hasAppendix), daOut.report.file.external)];
    case 'benchmarks':
      return (await benchmarkFiles(source, findings, addresses, onProgress)).map(asWritten);
  }
}

async function sharedData(findings: SharedFindings): Promise<readonly MadeFile[]> {
  const table = sharedTable(findings, daOut);
  const { dictionary } = daOut.sharing.data;
  return [
    { name: `${table.name}.csv`, type: csvType, bytes: writeCsvTable(table) },
    { name: `${table.name}.parquet`, type: parquetType, bytes: await writeParquet(table) },
    { name: dictionary, type: csvType, bytes: writeCsvTable(dictionaryTable([table], daOut)) },
  ];
}

function asWritten(file: NamedBytes): MadeFile {
  return { ...file, type: file.name.endsWith('.eml') ? mailType : workbookType };
}

import { writeCsvTable } from '../files/csv/write-csv-table';
import { writeZip } from '../files/archive/write-zip';
import { writeParquet } from '../files/parquet/write-parquet';
import { daOut } from '../text/da-out';
import { enOut } from '../text/en-out';
import { answersTable, byDomain } from '../workbook/data-out/answers-table';
import type { Analysed } from '../workbook/data-out/answers-table';
import { dictionaryTable } from '../workbook/data-out/dictionary';
import { findingTables } from '../workbook/data-out/finding-tables';
import type { DataTable } from '../workbook/data-table';
import type { NamedBytes } from './input-file';
import { csvType, parquetType, zipType } from './made-file';
import type { MadeFile } from './made-file';

export type DataFormat = 'csv' | 'parquet';

export interface DataFilesInput extends Analysed {
  readonly format: DataFormat;
  /** The name of the one .zip to make; null gives the files one by one. */
  readonly zip: string | null;
}

/** The raw table and the findings as data for other tools, with the data dictionary in Danish and in English. */
export async function dataFiles(input: DataFilesInput): Promise<readonly MadeFile[]> {
  const { format, zip, findings } = input;
  const answers = answersTable(input, daOut);
  const others = findingTables(input, daOut);
  const data =
    format === 'csv'
      ? [answers, ...others].map((table) => ({ name: `${table.name}.csv`, bytes: writeCsvTable(table) }))
      : [...(await partsOf(answers)), ...(await Promise.all(others.map(parquetFile)))];
  const files = [...data, ...dictionaries(input)];
  if (zip !== null) return [{ name: zip, type: zipType, bytes: writeZip(files, findings.date) }];
  const type = format === 'csv' ? csvType : parquetType;
  return files.map((file) => ({ ...file, type: file.name.endsWith('.csv') ? csvType : type }));
}

/** The raw table in a folder of its own, a file for each Fagområde: other tools read them as one, or only those they need. */
function partsOf(answers: DataTable): Promise<readonly NamedBytes[]> {
  return Promise.all(
    byDomain(answers).map(async ({ domain, table }) => ({
      name: `${answers.name}/omraade=${domain}/${answers.name}.parquet`,
      bytes: await writeParquet(table),
    })),
  );
}

async function parquetFile(table: DataTable): Promise<NamedBytes> {
  return { name: `${table.name}.parquet`, bytes: await writeParquet(table) };
}

function dictionaries(analysed: Analysed): readonly NamedBytes[] {
  return [daOut, enOut].map((texts) => {
    const tables = [answersTable(analysed, texts), ...findingTables(analysed, texts)];
    const dictionary = dictionaryTable(tables, texts);
    return { name: `${dictionary.name}.csv`, bytes: writeCsvTable(dictionary) };
  });
}

import { read as readWithSheetJs } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { readXlsx as readWithHucre } from 'hucre';
import readExcelFile from 'read-excel-file/node';
import { openInput } from '../src/files/open-input';
import { readXlsx } from '../src/files/xlsx/read-xlsx';
import { readResponse } from '../src/workbook/response/read-response';
import { responseFiles } from './answered-responses';
import { compare } from './measure';
import type { Section } from './measure';

/** Reading 98 responses of 60 systems: ours with every answer checked, the others the cells alone. */
export async function measureReading(rounds: number): Promise<Section> {
  const files = await responseFiles(98, 60);
  const each = (work: (bytes: Uint8Array, name: string) => unknown) => async (): Promise<void> => {
    for (const { bytes, name } of files) await work(bytes, name);
  };
  let id = 0;
  const newId = (): string => String((id += 1));
  return compare(
    'Reading 98 responses × 60 systems',
    [
      {
        name: 'our reader, every answer checked',
        work: each(async (bytes, name) => {
          const [opened] = await openInput(name, bytes);
          if (opened?.content.kind !== 'workbook') throw new Error(`${name} was not opened`);
          const { rows } = readResponse(opened.content.workbook, name, { thisYear: 2026, newId });
          if (rows.kept !== 60) throw new Error(`${name}: ${rows.kept} rows`);
        }),
      },
      { name: 'our reader, the cells alone', work: each((bytes, name) => readXlsx(bytes, name)) },
      { name: 'hucre', work: each((bytes) => readWithHucre(bytes)) },
      { name: 'SheetJS (@e965/xlsx)', work: each((bytes) => readWithSheetJs(bytes, { type: 'array' })) },
      { name: 'read-excel-file', work: each((bytes) => readExcelFile(Buffer.from(bytes))) },
      {
        name: 'ExcelJS',
        work: each((bytes) => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer)),
      },
      { name: 'inflating alone', work: each((bytes) => unzipSync(bytes)) },
    ],
    rounds,
  );
}

import { readFile, stat } from 'node:fs/promises';
import { readXlsx } from '../../files/xlsx/read-xlsx';
import { readAnalysis } from '../../workbook/analysis/read-analysis';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import type { Checked, Surroundings } from './command';

/**
 * The analysis that is already there, so that the analyst's own work in it is kept.
 *
 * @returns null when there is no such file; a problem when there is one that is something else, since writing would
 * then destroy it
 */
export async function readExistingAnalysis(
  file: string,
  { texts, today }: Pick<Surroundings, 'texts' | 'today'>,
): Promise<Checked<RawWorkbook | null>> {
  const { problem } = texts.commandLine;
  if ((await stat(file).catch(() => null)) === null) return { value: null };
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { problem: problem.unreadable(file) };
  const reading = readXlsx(bytes, file);
  if (reading.kind === 'refused') return { problem: problem.notAnalysis(file) };
  const analysis = readAnalysis(reading.workbook, texts, { thisYear: Number(today.slice(0, 4)) });
  return analysis === null ? { problem: problem.notAnalysis(file) } : { value: reading.workbook };
}

import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from '../../files/xlsx/read-xlsx';
import { issueText } from '../../text/issue-text';
import type { Texts } from '../../text/da';
import { readAnalysis } from '../../workbook/analysis/read-analysis';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import type { Checked, Surroundings } from './command';

/** The analysis that is already there: as it is read, and as it is. */
export interface ExistingAnalysis {
  readonly workbook: RawWorkbook;
  readonly bytes: Uint8Array;
}

/**
 * The analysis that is already there, so that the analyst's own work in it is kept.
 *
 * @returns null when there is no such file; a problem when there is one that is something else, since writing would
 * then destroy it
 */
export async function readExistingAnalysis(
  file: string,
  { texts, today }: Pick<Surroundings, 'texts' | 'today'>,
): Promise<Checked<ExistingAnalysis | null>> {
  const { problem } = texts.commandLine;
  if ((await stat(file).catch(() => null)) === null) return { value: null };
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { problem: problem.unreadable(file) };
  const reading = readXlsx(bytes, file);
  if (reading.kind === 'refused') {
    return { problem: `${problem.notAnalysis(file)} ${issueText(texts, reading.issue)}` };
  }
  const analysis = readAnalysis(reading.workbook, texts, { thisYear: Number(today.slice(0, 4)) });
  return analysis === null
    ? { problem: problem.notAnalysis(file) }
    : { value: { workbook: reading.workbook, bytes } };
}

/** Where the analysis as it was is left, beside the new one: `analyse (kopi 2026-11-23).xlsx`, or the next that is free. */
export async function copyName(file: string, date: string, { commandLine }: Texts): Promise<string> {
  const { dir, name } = path.parse(file);
  const taken = new Set(await readdir(dir === '' ? '.' : dir).catch(() => []));
  const named = (number: number): string =>
    `${name} (${commandLine.copy} ${date}${number === 1 ? '' : ` ${String(number)}`}).xlsx`;
  let number = 1;
  while (taken.has(named(number))) number += 1;
  return path.join(dir, named(number));
}

/** Whether a file is such a copy: it is left where answers may lie, and is none. */
export function isCopyOf(analysis: string, file: string, { commandLine }: Texts): boolean {
  if (path.dirname(path.resolve(file)) !== path.dirname(path.resolve(analysis))) return false;
  const { name } = path.parse(analysis);
  const start = `${name} (${commandLine.copy} `;
  const { base } = path.parse(file);
  return base.startsWith(start) && /^\d{4}-\d\d-\d\d(?: \d+)?\)\.xlsx$/.test(base.slice(start.length));
}

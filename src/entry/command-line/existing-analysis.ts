import path from 'node:path';
import { readXlsx } from '../../files/xlsx/read-xlsx';
import { issueText } from '../../text/issue-text';
import type { Texts } from '../../text/da';
import { readAnalysis } from '../../workbook/analysis/read-analysis';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import type { Checked, Surroundings } from './command';
import { triedIfThere } from './disk';

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
  { texts, today, disk }: Pick<Surroundings, 'texts' | 'today' | 'disk'>,
): Promise<Checked<ExistingAnalysis | null>> {
  const { problem } = texts.commandLine;
  const there = await triedIfThere(disk.read(file));
  if ('fault' in there) return { problem: problem.unreadable(file, there.fault) };
  const bytes = there.value;
  if (bytes === null) return { value: null };
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
export async function copyName(
  file: string,
  { texts: { commandLine }, today, disk }: Pick<Surroundings, 'texts' | 'today' | 'disk'>,
): Promise<Checked<string>> {
  const { dir, name } = path.parse(file);
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? today : `${today} ${String(number)}`;
    const copy = path.join(dir, `${name} (${commandLine.copy} ${numbered}).xlsx`);
    const there = await triedIfThere(disk.kindOf(copy));
    if ('fault' in there) return { problem: commandLine.problem.notWritable(copy, there.fault) };
    if (there.value === null) return { value: copy };
  }
}

/** Whether a file is such a copy: it is left where answers may lie, and is none. */
export function isCopyOf(analysis: string, file: string, { commandLine }: Texts): boolean {
  if (path.dirname(path.resolve(file)) !== path.dirname(path.resolve(analysis))) return false;
  const { name } = path.parse(analysis);
  const start = `${name} (${commandLine.copy} `;
  const { base } = path.parse(file);
  return base.startsWith(start) && /^\d{4}-\d\d-\d\d(?: \d+)?\)\.xlsx$/.test(base.slice(start.length));
}

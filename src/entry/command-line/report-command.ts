import path from 'node:path';
import { refuse } from './command';
import type { ExitCode, Surroundings } from './command';
import { readExistingAnalysis } from './existing-analysis';
import { whereNothingIsLost } from './output-folder';
import { notWrittenText, whyNotWritable, writeFiles } from './write-files';

export interface ReportRequest {
  readonly ud: string;
  readonly bilag?: boolean;
}

/** `rapport`: the slides of an analysis, for KOMBIT's own use; `del` makes those that may leave it. */
export async function reportCommand(
  analysis: string,
  { ud, bilag = false }: ReportRequest,
  around: Surroundings,
): Promise<ExitCode> {
  const { terminal, disk, texts, today, run, signal } = around;
  const { problem, report: words } = texts.commandLine;
  if (path.extname(ud).toLowerCase() !== '.pptx') return refuse(around, words.notPptx(ud));
  const obstacle = await whyNotWritable(ud, disk, texts);
  if (obstacle !== null) return refuse(around, obstacle);
  const existing = await readExistingAnalysis(analysis, around);
  if ('problem' in existing) return refuse(around, existing.problem);
  if (existing.value === null) return refuse(around, problem.notFound(analysis));
  const input = {
    analysis: existing.value.workbook,
    earlier: [],
    date: today,
    isExternal: false,
    hasAppendix: bilag,
  };
  const report = await run('writeReport', input, { signal });
  if (report === null) return refuse(around, problem.notAnalysis(analysis));
  const file = await whereNothingIsLost({ name: ud, bytes: report.bytes }, around);
  if ('problem' in file) return refuse(around, file.problem);
  const failed = notWrittenText(await writeFiles([file.value], disk), texts);
  if (failed !== null) return refuse(around, failed);
  terminal.print(words.done(ud));
  return 0;
}

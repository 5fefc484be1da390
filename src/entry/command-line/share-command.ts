import { refuse } from './command';
import type { Checked, ExitCode, Surroundings } from './command';
import { readExistingAnalysis } from './existing-analysis';
import { addressesFrom } from './letter-sources';
import { whyNoFolder, writeInFolder } from './output-folder';
import type { SharedPart } from '../../work/share';
import type { RawWorkbook } from '../../workbook/raw-workbook';

export interface ShareRequest {
  readonly ud: string;
  readonly tidligere?: readonly string[];
  readonly bilag?: boolean;
  readonly benchmark?: boolean;
  readonly adresser?: string;
}

/** `del`: what may leave KOMBIT of an analysis, beside the versions that were shared before. */
export async function shareCommand(
  analysis: string,
  { ud, tidligere = [], bilag = false, benchmark = false, adresser }: ShareRequest,
  around: Surroundings,
): Promise<ExitCode> {
  const { terminal, texts, today, run, signal } = around;
  const { problem, share: words } = texts.commandLine;
  const obstacle = await whyNoFolder(ud, around);
  if (obstacle !== null) return refuse(around, obstacle);
  const workbooks: RawWorkbook[] = [];
  for (const file of [analysis, ...tidligere]) {
    const workbook = await analysisIn(file, around);
    if ('problem' in workbook) return refuse(around, workbook.problem);
    workbooks.push(workbook.value);
  }
  const [now, ...earlier] = workbooks;
  if (now === undefined) return refuse(around, problem.nothingToDo);
  const list = await addressesFrom(adresser, around);
  if ('problem' in list) return refuse(around, list.problem);
  const parts: readonly SharedPart[] = [
    'workbook',
    'data',
    'report',
    ...(benchmark ? ['benchmarks' as const] : []),
  ];
  const input = {
    analysis: now,
    earlier,
    date: today,
    parts,
    hasAppendix: bilag,
    addresses: list.value.addresses,
    zip: null,
  };
  const shared = await run('share', input, { signal });
  if (shared === null) return refuse(around, problem.notAnalysis(analysis));
  const failed = await writeInFolder(ud, shared.files, around);
  if (failed !== null) return refuse(around, failed);
  terminal.print(words.done(shared.files.length, ud));
  terminal.print(words.shown(shared.systems, shared.unnamed));
  if (earlier.length === 0) terminal.print(words.first);
  return 0;
}

async function analysisIn(file: string, around: Surroundings): Promise<Checked<RawWorkbook>> {
  const { problem } = around.texts.commandLine;
  const existing = await readExistingAnalysis(file, around);
  if ('problem' in existing) return existing;
  return existing.value === null ? { problem: problem.notFound(file) } : { value: existing.value.workbook };
}

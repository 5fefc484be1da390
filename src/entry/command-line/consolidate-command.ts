import path from 'node:path';
import { findingsReport } from '../../analysis/findings-report';
import type { FindingsReport } from '../../analysis/findings-report';
import { isIsoDate } from '../../survey/calendar';
import { issueText } from '../../text/issue-text';
import { withNotes } from '../../workbook/margin/margin-note';
import { followedCells } from '../../workbook/margin/old-file';
import type { NamedBytes } from '../../work/input-file';
import type { Consolidation } from '../../work/make-analysis';
import type { WrittenWorkbook } from '../../work/write-workbook';
import { refuse } from './command';
import type { Checked, ExitCode, Surroundings } from './command';
import { copyName, isCopyOf, readExistingAnalysis } from './existing-analysis';
import type { ExistingAnalysis } from './existing-analysis';
import { dataOutput, isData, whyNoData } from './data-output';
import type { DataRequest } from './data-output';
import { type GivenFile, findFiles } from './find-files';
import { issueLine, resultLines } from './result-lines';
import { notWrittenText, whyNotWritable, writeFiles } from './write-files';

export interface ConsolidateRequest extends DataRequest {
  readonly ud: string;
  readonly json?: string;
  readonly dato?: string;
}

interface Preparation {
  readonly files: readonly GivenFile[];
  readonly existing: ExistingAnalysis | null;
}

/** `konsolider`: files and folders into an analysis workbook, or into the one that is already there. */
export async function consolidateCommand(
  inputs: readonly string[],
  request: ConsolidateRequest,
  around: Surroundings,
): Promise<ExitCode> {
  const { terminal, disk, texts } = around;
  const { problem, summary } = texts.commandLine;
  const prepared = await prepare(inputs, request, around);
  if ('problem' in prepared) return refuse(around, prepared.problem);

  const result = await runWithBar(prepared.value, request.dato ?? around.today, around);
  const report = findingsReport(result, {
    describe: (issue) => issueText(texts, issue),
    trackLabel: (track) => texts.sheets.tracks[track],
  });
  const { existing } = prepared.value;
  const workbook = await writtenAnalysis(request, result, existing, around);
  const said = [...result.issues, ...workbook.left];
  // Said before anything is written; the copy is the way back.
  for (const issue of said) terminal.complain(issueLine(issue, texts));
  if (workbook.left.some(({ severity }) => severity === 'error')) {
    return refuse(around, problem.notCarried(request.ud));
  }
  const copy = existing === null ? null : await copyName(request.ud, around);
  if (copy !== null && 'problem' in copy) return refuse(around, copy.problem);
  const data = await dataOutput(request, result, around);
  if ('problem' in data) return refuse(around, data.problem);
  const written = await writeFiles(
    [
      ...(existing === null || copy === null
        ? []
        : [{ name: copy.value, bytes: existing.bytes, stood: null }]),
      { ...workbook, stood: existing?.bytes ?? null },
      ...reportFile(request, report),
      ...data.value.files,
    ],
    disk,
  );
  const failed = notWrittenText(written, texts);
  if (failed !== null) {
    await data.value.takeBack();
    return refuse(around, failed);
  }

  for (const line of resultLines({ ...result, report }, texts)) terminal.print(line);
  terminal.print('');
  terminal.print(summary.written(request.ud));
  if (copy !== null) terminal.print(summary.copied(copy.value));
  for (const place of [request.json, request.csv, request.parquet]) {
    if (place !== undefined) terminal.print(summary.written(place));
  }
  const isFaulty =
    result.issues.some(({ severity }) => severity === 'error') ||
    result.files.some(({ verdict }) => verdict === 'rejected');
  return isFaulty ? 1 : 0;
}

/** Everything that can be wrong is found before the work begins. */
async function prepare(
  inputs: readonly string[],
  request: ConsolidateRequest,
  around: Surroundings,
): Promise<Checked<Preparation>> {
  const { ud, json, dato } = request;
  const { disk, texts } = around;
  const { problem } = texts.commandLine;
  if (dato !== undefined && !isIsoDate(dato)) return { problem: problem.badDate(dato) };
  const obstacle = (await outputObstacle(ud, json, around)) ?? (await whyNoData(request, around));
  if (obstacle !== null) return { problem: obstacle };
  const found = await findFiles(inputs, json === undefined ? [ud] : [ud, json], disk, texts);
  if ('problem' in found) return found;
  const files = found.value.filter(
    (file) => 'fault' in file || !(isCopyOf(ud, file.path, texts) || isData(file.path, request)),
  );
  const [first] = files;
  if (first === undefined) return { problem: problem.nothingToDo };
  if ('fault' in first && files.every((file) => 'fault' in file)) {
    return { problem: problem.unreadable(first.name, first.fault) };
  }
  const existing = await readExistingAnalysis(ud, around);
  return 'problem' in existing ? existing : { value: { files, existing: existing.value } };
}

async function outputObstacle(
  ud: string,
  json: string | undefined,
  { disk, texts }: Surroundings,
): Promise<string | null> {
  const { problem } = texts.commandLine;
  if (path.extname(ud).toLowerCase() !== '.xlsx') return problem.notXlsx(ud);
  if (json === undefined) return whyNotWritable(ud, disk, texts);
  if (path.resolve(ud) === path.resolve(json)) return problem.sameFile(ud);
  return (await whyNotWritable(ud, disk, texts)) ?? (await whyNotWritable(json, disk, texts));
}

async function runWithBar(
  { files, existing }: Preparation,
  date: string,
  { terminal, texts, run, signal }: Surroundings,
): Promise<Consolidation> {
  const bar = terminal.progress(texts.commandLine.progress);
  try {
    const input = { files, existing: existing?.workbook ?? null, findsAnalysis: false, date };
    return await run('consolidateFiles', input, {
      signal,
      onProgress: (done, total) => {
        bar.update(done, total);
      },
    });
  } finally {
    bar.stop();
  }
}

/** The analysis as a file, with all that the analyst had made in the one before. */
function writtenAnalysis(
  { ud }: ConsolidateRequest,
  { layout, notes }: Consolidation,
  existing: ExistingAnalysis | null,
  { run, signal }: Surroundings,
): Promise<WrittenWorkbook> {
  const old = existing && { bytes: existing.bytes, cells: followedCells(notes) };
  return run('writeWorkbook', { layout: withNotes(layout, notes), name: ud, old }, { signal });
}

/** The findings as JSON, when they are asked for. */
function reportFile({ json }: ConsolidateRequest, report: FindingsReport): readonly NamedBytes[] {
  if (json === undefined) return [];
  return [{ name: json, bytes: new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`) }];
}

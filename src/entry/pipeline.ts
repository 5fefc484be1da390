import { analyse } from '../analysis/analyse';
import { noAnalystInput } from '../analysis/analyst-input';
import type { Findings } from '../analysis/findings';
import { consolidate } from '../consolidation/consolidate';
import type { ConsolidationInput } from '../consolidation/consolidate';
import { isExample } from '../consolidation/invented-answers';
import type { DataSet, FileRecord } from '../consolidation/data-set';
import { openInput } from '../files/open-input';
import type { InputFile } from '../files/open-input';
import type { Recomputed } from '../hosts/workbench/state/compute-anew';
import type { IsoDate } from '../survey/calendar';
import { isInvented } from '../survey/invented';
import type { Issue } from '../survey/issue';
import type { Texts } from '../text/da';
import { layOutAnalysis } from '../workbook/analysis/lay-out-analysis';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import { isUnderstood } from '../workbook/analysis/reading/is-understood';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { readResponse } from '../workbook/response/read-response';
import type { WorkbookLayout } from '../workbook/sheet';
import { derivedIds } from './derived-id';

/** A file as it was picked: a workbook, a mail or an archive, unread. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is fetched when its turn comes; what cannot be fetched gives its reason. */
export interface WaitingFile {
  readonly name: string;
  readonly fetch: () => Promise<Uint8Array | Issue>;
}

/** What is said of a file whose content the disk or the browser does not give. */
export function unreadableFile(name: string): Issue {
  return { code: 'file-unreadable', severity: 'error', where: { file: name }, params: {} };
}

export interface PipelineOptions {
  /** The day of the analysis. */
  readonly date: IsoDate;
  /** An analysis workbook that the files are added to; what the analyst has written in it is kept. */
  readonly existing: RawWorkbook | null;
  readonly texts: Texts;
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborting rejects the promise with the signal's reason, between two files. */
  readonly signal?: AbortSignal;
}

export interface PipelineResult {
  readonly dataSet: DataSet;
  readonly findings: Findings;
  readonly layout: WorkbookLayout;
  /** What became of the files of this run; the data set's records tell of earlier runs as well. */
  readonly files: readonly FileRecord[];
}

/**
 * From files to an analysis workbook, for every door alike: the files are read one by one, so that progress can be
 * shown and the work be cancelled between them; then everything is consolidated, analysed and laid out.
 */
export async function runPipeline(
  inputs: readonly (NamedBytes | WaitingFile)[],
  options: PipelineOptions,
): Promise<PipelineResult> {
  const { date, existing, texts, onProgress, signal } = options;
  const thisYear = Number(date.slice(0, 4));
  const readings: ConsolidationInput[] = [];
  onProgress?.(0, inputs.length);
  for (const [index, input] of inputs.entries()) {
    await otherWork();
    signal?.throwIfAborted();
    readings.push(...(await readInput(input, thisYear)));
    onProgress?.(index + 1, inputs.length);
  }
  await otherWork();
  signal?.throwIfAborted();

  const prior = existing === null ? null : priorFor(readings, readAnalysis(existing, texts, { thisYear }));
  const dataSet = consolidate(readings, prior?.prior ?? null, { date });
  const analystInput = prior?.input ?? noAnalystInput;
  const findings = analyse(dataSet, analystInput);
  const names = new Set(readings.map(({ file }) => file));
  return {
    dataSet,
    findings,
    layout: layOutAnalysis(dataSet, findings, analystInput, texts),
    files: dataSet.files.filter(({ file }) => names.has(file)),
  };
}

/**
 * Makes an analysis anew from what stands in its sheets, without reading any file.
 *
 * @param before the same sheets before people wrote in them
 */
export async function recompute(
  now: RawWorkbook,
  before: RawWorkbook,
  { date, texts }: Pick<PipelineOptions, 'date' | 'texts'>,
): Promise<Recomputed<PipelineResult>> {
  if (!isUnderstood(now, texts)) return { kind: 'unreadable' };
  const read = (workbook: RawWorkbook): string =>
    JSON.stringify(readAnalysis(workbook, texts, { thisYear: Number(date.slice(0, 4)) }));
  if (read(now) === read(before)) return { kind: 'same' };
  return { kind: 'computed', result: await runPipeline([], { date, texts, existing: now }) };
}

/** What files are added to: an analysis of invented answers is nothing for real ones to go on from. */
function priorFor(
  readings: readonly ConsolidationInput[],
  prior: ReturnType<typeof readAnalysis>,
): ReturnType<typeof readAnalysis> {
  const hasReal = readings.some(
    ({ reading: { submission } }) => submission !== null && !isInvented(submission),
  );
  return prior !== null && hasReal && isExample(prior.prior.submissions) ? null : prior;
}

/** Every workbook in one file, read; a file that holds none, or cannot be opened, is one reading without a submission. */
export async function readInput(
  input: NamedBytes | WaitingFile,
  thisYear: number,
): Promise<readonly ConsolidationInput[]> {
  const content = 'bytes' in input ? input.bytes : await input.fetch();
  if ('code' in content) return [refused(input.name, [content])];
  const opened = await openInput(input.name, content);
  return opened.map((file) => readOne(file, thisYear));
}

function readOne({ file, content }: InputFile, thisYear: number): ConsolidationInput {
  return content.kind === 'refused'
    ? refused(file, content.issues)
    : {
        file,
        reading: readResponse(content.workbook, file, { thisYear, newId: derivedIds(file) }),
      };
}

function refused(file: string, issues: readonly Issue[]): ConsolidationInput {
  return { file, reading: { submission: null, issues, rows: { read: 0, kept: 0, rejected: 0 } } };
}

/** Lets the event loop turn once, so that a cancelling click, a drawn bar or a message gets through. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

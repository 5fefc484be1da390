import { checkFiles } from './check-files';
import { consolidateFiles } from './consolidate-files';
import { dataFiles } from './data-files';
import { importLists } from './import-lists';
import { inventExports } from './invent-exports';
import { inventInbox } from './invent-inbox';
import { inventSurvey } from './invent-survey';
import { openWorkbook } from './open-workbook';
import { analysePart } from './analyse-part';
import { analyseReadings } from './analyse-readings';
import { readAddressList } from './read-address-list';
import { readInputs } from './read-inputs';
import type { FilesRead } from './files-read';
import { recompute } from './recompute';
import { reportPages, writeReport } from './report';
import { sendOut } from './send-out';
import { share } from './share';
import type { Surroundings } from './surroundings';
import { writeBack } from './write-back';
import { writeMail } from './write-mail';
import { writeResponse } from './write-response';
import { writeWorkbook } from './write-workbook';

/**
 * Every piece of heavy work, by its name: plain data in, plain data out, the same in a browser's worker, in a thread of
 * Node and in a test. What is written in a workbook is Danish; a job that words something else for the user takes the
 * language with its input.
 */
export const jobs = {
  analysePart,
  analyseReadings,
  checkFiles,
  consolidateFiles,
  dataFiles,
  importLists,
  inventExports,
  inventInbox,
  inventSurvey,
  openWorkbook,
  readAddressList,
  readInputs,
  recompute,
  reportPages,
  sendOut,
  share,
  writeBack,
  writeMail,
  writeReport,
  writeResponse,
  writeWorkbook,
} satisfies Readonly<Record<string, (input: never, around: Surroundings) => unknown>>;

type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobResult<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;

/** What is sent to where a job is done, and what comes back. */
export interface JobRequest {
  readonly name: JobName;
  readonly input: JobInput<JobName>;
}
export type JobMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'part'; readonly part: FilesRead }
  | { readonly kind: 'result'; readonly result: JobResult<JobName> }
  | { readonly kind: 'failed'; readonly message: string };

export interface RunOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** What has been done so far, piece by piece, so that stopping loses nothing of it. */
  readonly onPart?: (part: FilesRead) => void;
  /** Aborting stops the work whatever it is doing, and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Has a job done, wherever that is. */
export type RunJob = <N extends JobName>(
  name: N,
  input: JobInput<N>,
  options?: RunOptions,
) => Promise<JobResult<N>>;

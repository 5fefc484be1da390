import type { Issue } from '../survey/issue';
import type { FileRecord } from './data-set';
import type { PriorDataSet } from './prior-data-set';
import { contentOf } from './rank-submissions';
import type { Submission } from './submission';

/** One file as read. A file that was refused has no submission, and issues that say why. */
export interface ConsolidationInput {
  readonly file: string;
  readonly reading: {
    readonly submission: Submission | null;
    readonly issues: readonly Issue[];
    readonly rows: FileRecord['rows'];
  };
}

/** A file that may count, read now or held by the analysis already. */
export interface Candidate {
  readonly file: string;
  readonly submission: Submission;
  readonly issues: readonly Issue[];
  readonly rows: FileRecord['rows'];
}

export interface Candidates {
  readonly submitted: readonly Candidate[];
  /** Files that give nothing, and earlier files whose content is no longer at hand. */
  readonly settled: readonly FileRecord[];
}

/**
 * Gathers the files read now with what an analysis already holds. A file that is read again (same name, municipality,
 * revision and dates) takes the place of its earlier reading; the same file given twice is one file.
 */
export function gatherCandidates(
  inputs: readonly ConsolidationInput[],
  prior: PriorDataSet | null,
): Candidates {
  const files = withoutRepeats(inputs);
  const read = files.flatMap(({ file, reading: { submission, issues, rows } }) =>
    submission === null ? [] : [{ file, submission, issues, rows }],
  );
  const rejected = files
    .filter(({ reading }) => reading.submission === null)
    .map(({ file, reading }) => rejectedRecord(file, reading));
  const names = new Set(files.map(({ file }) => file));
  const rereadSubmissions = new Set(read.map(({ submission }) => occasionOf(submission)));
  const rereadRecords = new Set(read.map(({ submission }) => recordKey(submission.file, submission)));
  const kept = (prior?.submissions ?? []).filter(
    (submission) => !rereadSubmissions.has(occasionOf(submission)),
  );
  const regained = new Set(kept.map((submission) => recordKey(submission.file, submission)));
  const settled = (prior?.files ?? []).filter((record) => {
    const key = recordKey(record.file, record);
    if (record.verdict === 'rejected') return !names.has(record.file);
    return !rereadRecords.has(key) && (isSetAside(record) || !regained.has(key));
  });
  return {
    submitted: [...read, ...kept.map((submission) => priorCandidate(submission, prior))],
    settled: [...settled, ...rejected],
  };
}

/** Each file once. Of two readings that differ in nothing but new Ids the first by its text is taken, not by its place. */
function withoutRepeats(inputs: readonly ConsolidationInput[]): readonly ConsolidationInput[] {
  const byIdentity = new Map<string, ConsolidationInput>();
  for (const input of inputs) {
    const { submission, issues, rows } = input.reading;
    const identity = JSON.stringify([input.file, submission && contentOf(submission), issues, rows]);
    const other = byIdentity.get(identity);
    if (other === undefined || JSON.stringify(input) < JSON.stringify(other)) byIdentity.set(identity, input);
  }
  return [...byIdentity.values()];
}

function rejectedRecord(file: string, { issues, rows }: ConsolidationInput['reading']): FileRecord {
  return { file, verdict: 'rejected', municipality: null, revision: null, issues, rows };
}

/** The same file at the same time, whatever it says. */
function occasionOf({ file, municipality, revision, submittedAt, date }: Submission): string {
  return JSON.stringify([file, municipality, revision, submittedAt, date]);
}

/** A record of an answer that does not count; the answer itself is not in the analysis. */
function isSetAside({ verdict }: FileRecord): boolean {
  return verdict === 'replaced' || verdict === 'waiting';
}

/** What tells the record of one file from those of others. */
export function recordKey(
  file: string,
  { municipality, revision }: Pick<FileRecord, 'municipality' | 'revision'>,
): string {
  return JSON.stringify([file, municipality, revision]);
}

/** An earlier submission with what was said of its file then. */
function priorCandidate(submission: Submission, prior: PriorDataSet | null): Candidate {
  const key = recordKey(submission.file, submission);
  const record = prior?.files.find(
    (candidate) => recordKey(candidate.file, candidate) === key && !isSetAside(candidate),
  );
  const count = submission.registrations.length;
  return {
    file: submission.file,
    submission,
    issues: record?.issues ?? [],
    rows: record?.rows ?? { read: count, kept: count, rejected: 0 },
  };
}

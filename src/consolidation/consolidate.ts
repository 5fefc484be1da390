import type { IsoDate } from '../survey/calendar';
import { compareCodes, compareNames } from '../survey/names/name-order';
import type { DataRow, DataSet, FileRecord, Verdict } from './data-set';
import { gatherCandidates } from './file-candidates';
import type { Candidate, ConsolidationInput } from './file-candidates';
import { withoutInvented } from './invented-answers';
import type { PriorDataSet } from './prior-data-set';
import { byPrecedence } from './rank-submissions';
import { reconcileNames } from './reconcile-names';
import type { Submission } from './submission';

export type { ConsolidationInput };

/**
 * Makes one data set of many files: one submission per municipality, one name per system and vendor, and a record of
 * what became of every file. The order of the files does not matter, and reading the same files again changes nothing.
 *
 * @param prior what an existing analysis workbook holds; files are added to it and the analyst's decisions are reused
 */
export function consolidate(
  inputs: readonly ConsolidationInput[],
  prior: PriorDataSet | null,
  options: { readonly date: IsoDate },
): DataSet {
  const { submitted, settled } = withoutInvented(gatherCandidates(inputs, prior));
  const winners = winnersOf(submitted);
  const submissions = [...winners.values()]
    .map(({ submission }) => submission)
    .sort((a, b) => compareCodes(a.municipality, b.municipality));
  const names = reconcileNames(submissions, prior?.decisions ?? []);
  return {
    date: options.date,
    submissions,
    rows: submissions.flatMap((submission) => rowsOf(submission, names)),
    files: [
      ...submitted.map((candidate) => candidateRecord(candidate, winners)),
      ...settled.map((record) => settledRecord(record, winners)),
    ].sort(byFile),
    aliases: names.aliases,
    proposals: names.proposals,
  };
}

/** The candidate that counts, by municipality. */
function winnersOf(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const winners = new Map<string, Candidate>();
  const ranked = [...candidates].sort(
    (a, b) => byPrecedence(a.submission, b.submission) || compareCodes(JSON.stringify(a), JSON.stringify(b)),
  );
  for (const candidate of ranked) {
    const { municipality } = candidate.submission;
    if (!winners.has(municipality)) winners.set(municipality, candidate);
  }
  return winners;
}

function candidateRecord(candidate: Candidate, winners: ReadonlyMap<string, Candidate>): FileRecord {
  const { file, submission, issues, rows } = candidate;
  const { municipality, revision } = submission;
  const winner = winners.get(municipality);
  if (winner !== undefined && winner !== candidate) {
    return { file, verdict: 'replaced', municipality, revision, issues, rows, replacedBy: winner.file };
  }
  const verdict: Verdict = issues.some(({ severity }) => severity !== 'info') ? 'warned' : 'accepted';
  return { file, verdict, municipality, revision, issues, rows };
}

/** What was replaced long ago is replaced by whatever counts today. */
function settledRecord(record: FileRecord, winners: ReadonlyMap<string, Candidate>): FileRecord {
  const winner = record.municipality === null ? undefined : winners.get(record.municipality);
  return record.verdict === 'replaced' && winner !== undefined
    ? { ...record, replacedBy: winner.file }
    : record;
}

function byFile(a: FileRecord, b: FileRecord): number {
  return (
    compareNames(a.file, b.file) ||
    compareCodes(a.municipality ?? '', b.municipality ?? '') ||
    (a.revision ?? 0) - (b.revision ?? 0) ||
    compareCodes(JSON.stringify(a), JSON.stringify(b))
  );
}

function rowsOf(submission: Submission, names: ReturnType<typeof reconcileNames>): readonly DataRow[] {
  return submission.registrations.map((registration) => {
    return {
      municipality: submission.municipality,
      submission,
      registration,
      system: names.systemOf(registration.answers),
      vendor: names.vendorOf(registration.answers),
    };
  });
}

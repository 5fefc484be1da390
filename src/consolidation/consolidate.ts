import type { IsoDate } from '../survey/calendar';
import type { Issue } from '../survey/issue';
import { compareCodes, compareNames } from '../survey/names/name-order';
import type { AnswerDecision, DataRow, DataSet, FileRecord } from './data-set';
import { gatherCandidates, recordKey } from './file-candidates';
import type { Candidate, ConsolidationInput } from './file-candidates';
import { withoutInvented } from './invented-answers';
import type { PriorDataSet } from './prior-data-set';
import { byPrecedence } from './rank-submissions';
import { reconcileNames } from './reconcile-names';
import { settleAnswers } from './settle-parts';
import type { Settlement } from './settle-parts';
import type { Submission } from './submission';

export type { ConsolidationInput };

/**
 * Makes one data set of many files: one answer per municipality, put together of its parts, one name per system and vendor, and a record of
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
  const decisions = decisionsOf(prior);
  const settlements = settleAll(submitted, decisions);
  const submissions = [...settlements.values()]
    .flatMap(({ counts }) => counts)
    .map(({ submission }) => submission)
    .sort((a, b) => compareCodes(a.municipality, b.municipality) || compareNames(a.covers, b.covers));
  const names = reconcileNames(submissions, prior?.decisions ?? []);
  return {
    date: options.date,
    submissions,
    rows: submissions.flatMap((submission) => rowsOf(submission, names)),
    files: [
      ...submitted.map((candidate) => candidateRecord(candidate, settlements, decisions)),
      ...settled.map((record) => settledRecord(record, settlements)),
    ].sort(byFile),
    aliases: names.aliases,
    proposals: names.proposals,
  };
}

type Decisions = ReadonlyMap<string, AnswerDecision>;
type Settlements = ReadonlyMap<string, Settlement>;

/** What the analyst has said of answers, by the key of their record. */
function decisionsOf(prior: PriorDataSet | null): Decisions {
  return new Map(
    (prior?.files ?? []).flatMap((record) =>
      record.decision === undefined ? [] : [[recordKey(record.file, record), record.decision] as const],
    ),
  );
}

function settleAll(candidates: readonly Candidate[], decisions: Decisions): Settlements {
  const codes = [...new Set(candidates.map(({ submission }) => submission.municipality))];
  return new Map(
    codes.map((code) => [
      code,
      settleAnswers(
        candidates.filter(({ submission }) => submission.municipality === code),
        ({ file, submission }) => decisions.get(recordKey(file, submission)) ?? null,
      ),
    ]),
  );
}

function candidateRecord(candidate: Candidate, settlements: Settlements, decisions: Decisions): FileRecord {
  const { file, submission, rows } = candidate;
  const { municipality, revision, covers, submittedAt, date } = submission;
  const issues = candidate.issues.filter(({ code }) => code !== 'submission-waits');
  const decision = decisions.get(recordKey(file, submission));
  const said = decision === undefined ? {} : { decision };
  const record = { file, municipality, revision, issues, rows, ...said };
  const set = settlements.get(municipality)?.set.get(candidate);
  if (set === undefined) {
    return { ...record, verdict: issues.some(({ severity }) => severity !== 'info') ? 'warned' : 'accepted' };
  }
  const replacedBy = set.by.file;
  if (set.waits === null) return { ...record, verdict: 'replaced', replacedBy };
  const issue: Issue = {
    code: 'submission-waits',
    severity: 'warning',
    where: { file },
    params: { why: set.waits, covers, counts: replacedBy, submittedAt, date },
  };
  return { ...record, verdict: 'waiting', issues: [issue, ...issues], replacedBy };
}

/** What was set aside long ago is so for whatever counts today; an empty answer that waited may have been overtaken. */
function settledRecord(record: FileRecord, settlements: Settlements): FileRecord {
  const counts = settlements.get(record.municipality ?? '')?.counts ?? [];
  const isSetAside = record.verdict === 'replaced' || record.verdict === 'waiting';
  const by = counts.find(({ file }) => file === record.replacedBy) ?? counts[0];
  if (!isSetAside || by === undefined) return record;
  const replacedBy = by.file;
  const rest = record.issues.filter(({ code }) => code !== 'submission-waits');
  const waits = record.issues.find((issue) => issue.code === 'submission-waits');
  if (record.verdict === 'replaced' || waits === undefined) return { ...record, replacedBy };
  const { params } = waits;
  const asked = { ...by.submission, ...params, file: record.file, revision: record.revision ?? 1 };
  if (params.why === 'empty' && byPrecedence({ ...asked, registrations: [] }, by.submission) > 0) {
    return { ...record, verdict: 'replaced', issues: rest, replacedBy };
  }
  return {
    ...record,
    issues: [{ ...waits, params: { ...params, counts: replacedBy } }, ...rest],
    replacedBy,
  };
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

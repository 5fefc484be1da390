import type { Issue } from '../survey/issue';
import { isInvented } from '../survey/invented';
import type { FileRecord } from './data-set';
import type { Candidate, Candidates } from './file-candidates';
import type { Submission } from './submission';

/** Whether answers are an example: there are some, and all of them are invented. */
export function isExample(submissions: readonly Submission[]): boolean {
  return submissions.length > 0 && submissions.every(isInvented);
}

/** Invented answers never count beside real ones: as soon as there is a real one, the invented are rejected. */
export function withoutInvented({ submitted, settled }: Candidates): Candidates {
  const real = submitted.filter(({ submission }) => !isInvented(submission));
  if (real.length === 0) return { submitted, settled };
  const invented = submitted.filter(({ submission }) => isInvented(submission));
  return { submitted: real, settled: [...settled, ...invented.map(rejectedRecord)] };
}

function rejectedRecord({ file, submission, issues, rows }: Candidate): FileRecord {
  const { municipality, revision } = submission;
  const issue: Issue = { code: 'file-example', severity: 'error', where: { file }, params: {} };
  return {
    file,
    verdict: 'rejected',
    municipality,
    revision,
    issues: [...issues, issue],
    rows: { read: rows.read, kept: 0, rejected: rows.read },
  };
}

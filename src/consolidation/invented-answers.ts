import { isInvented, toldApart } from '../survey/invented';
import type { Issue } from '../survey/issue';
import type { FileRecord } from './data-set';
import type { Candidate, Candidates } from './file-candidates';
import type { Submission } from './submission';

/** Whether answers are an example: there are some, and all of them are invented. */
export function isExample(submissions: readonly Submission[]): boolean {
  return submissions.length > 0 && submissions.every(isInvented);
}

/**
 * Invented answers never count beside real ones: as soon as there is a real one, a file that is invented as a whole is
 * rejected, and invented systems in a real answer are left out of it, with a word at the file.
 */
export function withoutInvented({ submitted, settled }: Candidates): Candidates {
  const real = submitted.filter(({ submission }) => !isInvented(submission));
  if (real.length === 0) return { submitted, settled };
  const invented = submitted.filter(({ submission }) => isInvented(submission));
  return { submitted: real.map(ownAlone), settled: [...settled, ...invented.map(rejectedRecord)] };
}

/** A real answer without the invented systems that lie beside its own. */
function ownAlone(candidate: Candidate): Candidate {
  const { file, submission, issues, rows } = candidate;
  const { own, invented } = toldApart(submission);
  if (invented.length === 0) return candidate;
  const issue: Issue = {
    code: 'rows-example',
    severity: 'warning',
    where: { file },
    params: { count: invented.length },
  };
  return {
    file,
    submission: { ...submission, registrations: own },
    issues: [...issues, issue],
    rows: {
      read: rows.read,
      kept: rows.kept - invented.length,
      rejected: rows.rejected + invented.length,
    },
  };
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

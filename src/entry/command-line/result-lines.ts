import type { FindingsReport } from '../../analysis/findings-report';
import type { DataSet, FileRecord, Verdict } from '../../consolidation/data-set';
import type { Issue } from '../../survey/issue';
import { municipalityByCode } from '../../survey/municipalities';
import { issueText } from '../../text/issue-text';
import type { Texts } from '../../text/da';

const verdicts: readonly Verdict[] = ['accepted', 'warned', 'rejected', 'waiting', 'replaced'];

/** One problem on one line: how bad, where, and what. */
export function issueLine(issue: Issue, texts: Texts): string {
  const { severities } = texts.commandLine;
  const place = [issue.where.sheet, issue.where.cell].filter((part) => part !== undefined).join('!');
  return [severities[issue.severity], place, issueText(texts, issue)]
    .filter((part) => part !== '')
    .join('  ');
}

/** What became of the files of a run, in a few lines, and then whatever is not simply accepted, file by file. */
export function resultLines(
  { dataSet, files, report }: { dataSet: DataSet; files: readonly FileRecord[]; report: FindingsReport },
  texts: Texts,
): readonly string[] {
  const { summary } = texts.commandLine;
  const open = dataSet.proposals.filter(({ decision }) => decision === null).length;
  return [
    `${summary.read(files.length)} (${countsByVerdict(files, texts)})`,
    summary.registrations(report.counts.registrations, report.counts.drafts),
    summary.systems(report.systems.length, report.vendors.length),
    summary.coverage(report.answered.length, report.answered.length + report.missing.length),
    ...(open > 0 ? [summary.toReconcile(open)] : []),
    ...filesOf('rejected', files, texts),
    ...filesOf('waiting', files, texts),
    ...filesOf('warned', files, texts),
    ...filesOf('replaced', files, texts),
  ];
}

function countsByVerdict(files: readonly FileRecord[], texts: Texts): string {
  const { summary, verdicts: words } = texts.commandLine;
  return verdicts
    .map((verdict) => ({ verdict, count: files.filter((file) => file.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => summary.verdict(count, words[verdict]))
    .join(', ');
}

function filesOf(
  verdict: Exclude<Verdict, 'accepted'>,
  files: readonly FileRecord[],
  texts: Texts,
): readonly string[] {
  const { summary } = texts.commandLine;
  const mine = files.filter((file) => file.verdict === verdict);
  if (mine.length === 0) return [];
  return ['', `${summary.headings[verdict]}:`, ...mine.flatMap((file) => fileLines(file, texts))];
}

/** Of a file that another has replaced, its problems no longer matter. */
function fileLines(
  { file, verdict, municipality, replacedBy, issues }: FileRecord,
  texts: Texts,
): readonly string[] {
  const { summary } = texts.commandLine;
  const name = municipality === null ? undefined : municipalityByCode(municipality)?.name;
  return [
    `  ${file}${name === undefined ? '' : ` (${name})`}`,
    ...(replacedBy === undefined || verdict === 'waiting'
      ? issues.map((issue) => `    ${issueLine(issue, texts)}`)
      : [`    ${summary.replacedBy(replacedBy)}`]),
  ];
}

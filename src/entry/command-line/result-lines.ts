import type { FindingsReport } from '../../analysis/findings-report';
import type { Changes, SystemChange } from '../../analysis/changes';
import { formatDanishDate } from '../../survey/danish-notation';
import { movedText } from '../../workbook/analysis/changes/moved-text';
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
  {
    dataSet,
    files,
    report,
    changes,
  }: {
    dataSet: DataSet;
    files: readonly FileRecord[];
    report: FindingsReport;
    changes: Changes | null;
  },
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
    ...changeLines(changes, texts),
    ...filesOf('rejected', files, texts),
    ...filesOf('waiting', files, texts),
    ...filesOf('warned', files, texts),
    ...filesOf('replaced', files, texts),
  ];
}

/** What has changed since the analysis that the files were added to; nothing when there was none. */
function changeLines(changes: Changes | null, texts: Texts): readonly string[] {
  if (changes === null) return [];
  const words = texts.commandLine.summary.changes;
  const { answers, systems, changed } = changes;
  return [
    '',
    words.heading(formatDanishDate(changes.since)),
    `  ${words.answers(answers.new.length, answers.replaced.length, answers.gone.length)}`,
    `  ${words.systems(systems.new.length, systems.gone.length)}`,
    ...(changed.length === 0
      ? [`  ${words.none}`]
      : changed.map((change) => `  ${change.system}: ${changeText(change, texts)}`)),
  ];
}

function changeText({ what, before, now, moved }: SystemChange, texts: Texts): string {
  const words = texts.commandLine.summary.changes;
  const { tracks } = texts.sheets;
  const rank = (place: number | null): string => (place === null ? words.noRank : String(place));
  const percent = (robustness: number | null): string => `${String(Math.round(robustness ?? 0))} %`;
  const facts = {
    track: words.track(tracks[before.track], tracks[now.track]),
    rank: words.rank(rank(before.rank), rank(now.rank)),
    robustness: words.robustness(percent(before.robustness), percent(now.robustness)),
  };
  const parts = what.map((fact) => facts[fact]);
  return [...parts, ...(moved === null ? [] : [words.moved(movedText(moved, texts))])].join('; ');
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

import type { FileRecord, Verdict } from '../../consolidation/data-set';
import { municipalityByCode } from '../../survey/municipalities';
import type { Texts } from '../../text/da';
import { issueText } from '../../text/issue-text';

/** How many files got each verdict. */
export function verdictCounts(files: readonly FileRecord[]): Readonly<Record<Verdict, number>> {
  const counts = { accepted: 0, warned: 0, rejected: 0, replaced: 0, waiting: 0 };
  for (const { verdict } of files) counts[verdict] += 1;
  return counts;
}

const worstFirst: readonly Verdict[] = ['rejected', 'waiting', 'warned', 'accepted', 'replaced'];

/** The files to list: those with the filter's verdict and with every word of the search, what needs attention first. */
export function listedFiles(
  files: readonly FileRecord[],
  filter: Verdict | null,
  search: string,
  texts: Texts,
): readonly FileRecord[] {
  const words = search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const holds = (record: FileRecord): boolean => {
    if (words.length === 0) return true;
    const text = searchedText(record, texts).toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return files
    .filter((record) => (filter === null || record.verdict === filter) && holds(record))
    .toSorted((left, right) => worstFirst.indexOf(left.verdict) - worstFirst.indexOf(right.verdict));
}

/** The municipality's name, the file's, and what is said of it. */
function searchedText(record: FileRecord, texts: Texts): string {
  return [
    record.file,
    municipalityByCode(record.municipality ?? '')?.name ?? '',
    ...record.issues.flatMap((issue) => [
      issue.where.sheet ?? '',
      issue.where.cell ?? '',
      issueText(texts, issue),
    ]),
  ].join(' ');
}

/**
 * The files as a table to be pasted into a spreadsheet: a line for each remark, tabs between. Text that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
export function filesAsTable(files: readonly FileRecord[], texts: Texts): string {
  const { collect } = texts.pane;
  const line = (cells: readonly string[]): string => cells.map(plainCell).join('\t');
  const rows = files.flatMap((record) => {
    const own = [
      collect.verdicts[record.verdict],
      municipalityByCode(record.municipality ?? '')?.name ?? '',
      record.file,
    ];
    if (record.issues.length === 0) return [line([...own, '', '', ''])];
    return record.issues.map((issue) =>
      line([...own, issue.where.sheet ?? '', issue.where.cell ?? '', issueText(texts, issue)]),
    );
  });
  return [line(texts.analyst.verdictTable), ...rows].join('\n');
}

function plainCell(text: string): string {
  const clean = text.replace(/[\t\r\n]+/gu, ' ');
  return /^[=+\-@]/u.test(clean) ? `'${clean}` : clean;
}

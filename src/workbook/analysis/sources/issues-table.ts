import type { FileRecord } from '../../../consolidation/data-set';
import type { Issue } from '../../../survey/issue';
import { municipalityByCode } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import { headers, sheetNames, tableNames } from '../analysis-format';
import { issueData } from './issue-data';
import { heightOfLines, linesOf } from '../layout/text-height';
import type { TableSpec } from '../layout/table-types';
import { placed } from './source-widths';

/** How many characters of a remark stand on a line: the width of its column. */
const messageWidth = 58;

export interface IssueRow {
  readonly record: FileRecord;
  readonly fileNo: number;
  readonly issue: Issue;
}

/** Every remark on a file: where, what is wrong and what to do. */
export function issuesTable(files: readonly FileRecord[], texts: Texts): TableSpec<IssueRow> {
  const { groups, sources } = texts.sheets;
  const lead = { group: 'lead', format: 'text' } as const;
  return {
    sheet: sheetNames.sources,
    table: tableNames.issues,
    groups: { lead: { title: groups.issues, band: 'band3' } },
    columns: placed<IssueRow>([
      { ...lead, key: 'file', header: headers.file, explain: sources.file, value: (row) => row.record.file },
      {
        ...lead,
        key: 'severity',
        header: headers.severity,
        explain: sources.severity,
        value: ({ issue }) => sources.severities[issue.severity],
      },
      {
        ...lead,
        key: 'message',
        header: headers.message,
        explain: sources.message,
        style: 'wrapped',
        value: ({ issue }) => describe(issue, texts),
      },
      {
        ...lead,
        key: 'municipality',
        header: headers.municipality,
        explain: sources.municipality,
        value: ({ record: { municipality } }) =>
          municipality === null ? null : (municipalityByCode(municipality)?.name ?? municipality),
      },
      {
        ...lead,
        key: 'sheet',
        header: headers.sheet,
        explain: sources.sheet,
        value: ({ issue }) => issue.where.sheet ?? null,
      },
      {
        ...lead,
        key: 'cell',
        header: headers.cell,
        explain: sources.cell,
        value: ({ issue }) => issue.where.cell ?? null,
      },
      {
        ...lead,
        key: 'data',
        header: headers.data,
        explain: sources.data,
        style: 'muted',
        value: ({ issue }) => issueData(issue),
      },
      {
        ...lead,
        key: 'fileNo',
        header: headers.fileNo,
        explain: sources.fileNo,
        format: 'general',
        value: (row) => row.fileNo,
      },
    ]),
    rows: files.flatMap((record, index) =>
      record.issues.map((issue) => ({ record, fileNo: index + 1, issue })),
    ),
    heightOf: ({ issue }) => heightOfLines(linesOf(describe(issue, texts), messageWidth)),
  };
}

/** An issue in words. */
function describe(issue: Issue, { issues }: Texts): string {
  // The code decides which parameters there are; the compiler cannot follow that through a lookup.
  const text = issues[issue.code] as (params: Issue['params']) => string;
  return text(issue.params);
}

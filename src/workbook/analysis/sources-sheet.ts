import type { AnalystInput } from '../../analysis/analyst-input';
import type { Findings, Track } from '../../analysis/findings';
import type { DataSet, FileRecord } from '../../consolidation/data-set';
import type { Issue } from '../../survey/issue';
import { municipalityByCode } from '../../survey/municipalities';
import type { Texts } from '../../text/da';
import { headers, sheetNames, tableNames, words } from './analysis-format';
import { describeFigures } from './figure-guide';
import type { Figure } from './figure-guide';
import { below, firstBlockRow, frameSheet } from './sheet-frame';
import type { LaidOutSheet } from './sheet-frame';
import { issueData } from './issue-data';
import { layOutTable } from './table-block';
import { heightOfLines, linesOf } from './text-height';
import type { TableColumn, TableSpec } from './table-block';

/** Datagrundlag: every file with its verdict, every remark, what the analyst wrote elsewhere, and what figures mean. */
export function layOutSources(
  dataSet: DataSet,
  findings: Findings,
  input: AnalystInput,
  texts: Texts,
): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.sources;
  const { sources } = texts.sheets;
  const files = layOutTable(filesTable(dataSet.files, texts), firstBlockRow);
  const issues = layOutTable(issuesTable(dataSet.files, texts), below(files));
  const orphans = layOutTable(orphansTable(orphanInput(findings, input), texts), below(issues));
  const figures = layOutTable(figuresTable(describeFigures(texts), texts), below(orphans));
  return frameSheet({ name: sheetNames.sources, title, lead, tabColor: 'band8', frozenColumns: 1 }, [
    { block: files },
    { block: issues, heading: sources.issuesHeading },
    { block: orphans, heading: sources.orphansHeading },
    { block: figures, heading: sources.figuresHeading },
  ]);
}

function filesTable(rows: readonly FileRecord[], texts: Texts): TableSpec<FileRecord> {
  const { groups, sources } = texts.sheets;
  const lead = { group: 'lead' } as const;
  const counted = (key: 'read' | 'kept' | 'rejected'): Omit<TableColumn<FileRecord>, 'width'> => ({
    ...lead,
    key,
    header: headers[key],
    explain: sources[key],
    format: 'integer',
    value: (row) => row.rows[key],
  });
  return {
    sheet: sheetNames.sources,
    table: tableNames.files,
    prefix: 'Fil',
    groups: { lead: { title: groups.files, band: 'band1' } },
    columns: placed<FileRecord>([
      {
        ...lead,
        key: 'file',
        header: headers.file,
        explain: sources.file,
        format: 'text',
        value: (row) => row.file,
      },
      {
        ...lead,
        key: 'verdict',
        name: 'Afgørelse',
        header: headers.verdict,
        explain: sources.verdict,
        style: 'label',
        value: (row) => words.verdict[row.verdict],
        highlights: [
          { formula: `{verdict}="${words.verdict.accepted}"`, look: 'done' },
          { formula: `{verdict}="${words.verdict.warned}"`, look: 'gap' },
          { formula: `{verdict}="${words.verdict.rejected}"`, look: 'wrong' },
          { formula: `{verdict}="${words.verdict.replaced}"`, look: 'quiet' },
        ],
      },
      {
        ...lead,
        key: 'replacedBy',
        header: headers.replacedBy,
        explain: sources.replacedBy,
        format: 'text',
        value: (row) => row.replacedBy ?? null,
      },
      {
        ...lead,
        key: 'municipality',
        header: headers.municipality,
        explain: sources.municipality,
        value: ({ municipality }) =>
          municipality === null ? null : (municipalityByCode(municipality)?.name ?? municipality),
      },
      {
        ...lead,
        key: 'code',
        header: headers.code,
        explain: sources.code,
        format: 'text',
        value: (row) => row.municipality,
      },
      {
        ...lead,
        key: 'revision',
        header: headers.revision,
        explain: sources.revision,
        value: (row) => row.revision,
      },
      counted('read'),
      counted('kept'),
      counted('rejected'),
      {
        ...lead,
        key: 'balance',
        header: 'Regnskab',
        explain: sources.balance,
        value: ({ rows: { read, kept, rejected } }) =>
          read === kept + rejected ? sources.balanced : sources.unbalanced,
        formula: `IF({read}={kept}+{rejected},"${sources.balanced}","${sources.unbalanced}")`,
        highlights: [{ formula: `{balance}="${sources.unbalanced}"`, look: 'wrong' }],
      },
      {
        ...lead,
        key: 'fileNo',
        header: headers.fileNo,
        explain: sources.fileNo,
        value: (_, index) => index + 1,
      },
    ]),
    rows,
  };
}

/** The widths of the sheet's columns: the tables stand under each other. */
const widths = [58, 24, 58, 18, 15, 12, 12, 12, 12, 12, 10];

/** Gives each column of a table the width of its place on the sheet. */
function placed<Row>(columns: readonly Omit<TableColumn<Row>, 'width'>[]): readonly TableColumn<Row>[] {
  return columns.map((column, place) => ({ ...column, width: widths[place] ?? 12 }));
}

/** How many characters of a remark stand on a line: the width of its column. */
const messageWidth = 58;

interface IssueRow {
  readonly record: FileRecord;
  readonly fileNo: number;
  readonly issue: Issue;
}

function issuesTable(files: readonly FileRecord[], texts: Texts): TableSpec<IssueRow> {
  const { groups, sources } = texts.sheets;
  const lead = { group: 'lead', format: 'text' } as const;
  return {
    sheet: sheetNames.sources,
    table: tableNames.issues,
    prefix: 'Bemærkning',
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

interface Orphan {
  readonly system: string;
  readonly note: string | null;
  readonly override: Track | null;
}

/** What the analyst has written about systems that no finished registration names any more. */
function orphanInput({ systems }: Findings, { notes, overrides }: AnalystInput): readonly Orphan[] {
  const known = new Set(systems.map(({ system }) => system));
  const named = new Set([...Object.keys(notes), ...Object.keys(overrides)]);
  return [...named]
    .filter((system) => !known.has(system))
    .toSorted()
    .map((system) => ({ system, note: notes[system] ?? null, override: overrides[system] ?? null }));
}

function orphansTable(rows: readonly Orphan[], texts: Texts): TableSpec<Orphan> {
  const { groups, sources, tracks } = texts.sheets;
  const lead = { group: 'lead', format: 'text' } as const;
  return {
    sheet: sheetNames.sources,
    table: tableNames.orphans,
    prefix: 'Forladt',
    groups: { lead: { title: groups.orphans, band: 'band7' } },
    columns: placed<Orphan>([
      {
        ...lead,
        key: 'system',
        header: headers.system,
        explain: sources.orphanSystem,
        value: (row) => row.system,
      },
      {
        ...lead,
        key: 'override',
        header: headers.override,
        explain: sources.orphanOverride,
        value: ({ override }) => (override === null ? null : tracks[override]),
      },
      { ...lead, key: 'note', header: headers.note, explain: sources.orphanNote, value: (row) => row.note },
    ]),
    rows,
  };
}

function figuresTable(rows: readonly Figure[], texts: Texts): TableSpec<Figure> {
  const { groups, sources } = texts.sheets;
  const lead = { group: 'lead' } as const;
  return {
    sheet: sheetNames.sources,
    table: tableNames.figures,
    prefix: 'Forklaring',
    groups: { lead: { title: groups.figures, band: 'band6' } },
    columns: placed<Figure>([
      {
        ...lead,
        key: 'figure',
        header: 'Tal',
        explain: sources.figure,
        style: 'label',
        value: (row) => row.header,
      },
      {
        ...lead,
        key: 'sheet',
        header: headers.sheet,
        explain: sources.figureSheet,
        value: (row) => row.sheet,
      },
      {
        ...lead,
        key: 'meaning',
        header: 'Betydning',
        explain: sources.figureMeaning,
        value: (row) => row.meaning,
      },
      {
        ...lead,
        key: 'made',
        header: 'Bliver til ved',
        explain: sources.figureMade,
        value: (row) => row.made,
      },
    ]),
    rows,
  };
}

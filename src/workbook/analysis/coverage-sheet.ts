import type { DataSet } from '../../consolidation/data-set';
import type { Submission } from '../../consolidation/submission';
import { municipalities } from '../../survey/municipalities';
import type { Municipality } from '../../survey/municipalities';
import { vocabularies } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import { headers, sheetNames, tableNames, words } from './analysis-format';
import { momentValue } from './answers/answer-source-columns';
import { quoted } from './layout/formulas';
import { firstBlockRow, frameSheet } from './layout/sheet-frame';
import type { LaidOutSheet } from './layout/sheet-frame';
import { layOutTable } from './layout/table-block';
import type { TableColumn } from './layout/table-types';
import { cells } from './names';
import { serialOf } from '../raw/serial-clock';
import { wholeMunicipality } from '../response/response-format';

/** One of the 98 municipalities and what it has sent. */
interface CoverageRow {
  readonly municipality: Municipality;
  readonly submission: Submission | null;
  readonly finished: number;
  readonly drafts: number;
}

type Column = TableColumn<CoverageRow>;

/** Dækning: all 98 municipalities, what each has sent, and whom to remind. */
export function layOutCoverage(dataSet: DataSet, texts: Texts): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.coverage;
  const { groups } = texts.sheets;
  const block = layOutTable(
    {
      sheet: sheetNames.coverage,
      table: tableNames.coverage,
      groups: {
        lead: { title: groups.coverageLead, band: 'band1' },
        contact: { title: groups.contact, band: 'band3' },
        source: { title: groups.source, band: 'band8' },
      },
      columns: [...statusColumns(texts), ...contactColumns(texts), ...sourceColumns(texts)],
      rows: coverageRows(dataSet),
    },
    firstBlockRow,
  );
  return frameSheet({ name: sheetNames.coverage, title, lead, tabColor: 'band8', frozenColumns: 1 }, [
    { block },
  ]);
}

function coverageRows({ submissions, rows }: DataSet): readonly CoverageRow[] {
  const byCode = new Map(submissions.map((submission) => [submission.municipality, submission]));
  const counts = new Map<string, { finished: number; drafts: number }>();
  for (const { municipality, registration } of rows) {
    const count = counts.get(municipality) ?? { finished: 0, drafts: 0 };
    if (registration.status === 'finished') count.finished += 1;
    else count.drafts += 1;
    counts.set(municipality, count);
  }
  return municipalities.map((municipality) => ({
    municipality,
    submission: byCode.get(municipality.code) ?? null,
    ...(counts.get(municipality.code) ?? { finished: 0, drafts: 0 }),
  }));
}

function statusColumns(texts: Texts): readonly Column[] {
  const { coverage } = texts.sheets;
  const lead = { group: 'lead', width: 15 } as const;
  const counted = (
    key: 'finished' | 'drafts',
    header: string,
    status: keyof typeof vocabularies.status,
  ): Column => ({
    ...lead,
    key,
    header,
    explain: coverage[key],
    format: 'integer',
    value: (row) => (row.submission === null ? null : row[key]),
    formula: `IF({answered}=${quoted(words.yes)},COUNTIFS(${cells.answer.municipalityNo},VALUE({code}),${cells.answer.status},${quoted(vocabularies.status[status])}),"")`,
  });
  return [
    {
      ...lead,
      key: 'municipality',
      header: headers.municipality,
      explain: coverage.municipality,
      width: 22,
      style: 'label',
      value: (row) => row.municipality.name,
    },
    {
      ...lead,
      key: 'code',
      header: headers.code,
      explain: coverage.code,
      format: 'text',
      value: (row) => row.municipality.code,
    },
    {
      ...lead,
      key: 'region',
      header: 'Region',
      explain: coverage.region,
      width: 14,
      value: (row) => row.municipality.region,
    },
    {
      ...lead,
      key: 'population',
      name: cells.coverage.population,
      header: 'Indbyggere',
      explain: coverage.population,
      format: 'integer',
      value: (row) => row.municipality.population,
    },
    {
      ...lead,
      key: 'answered',
      name: cells.coverage.answered,
      header: headers.answered,
      explain: coverage.answered,
      value: (row) => (row.submission === null ? words.no : words.yes),
      highlights: [
        { formula: `{answered}=${quoted(words.yes)}`, look: 'done' },
        { formula: `{answered}=${quoted(words.no)}`, look: 'gap' },
      ],
    },
    counted('finished', 'Registreringer', 'finished'),
    counted('drafts', 'Kladder', 'draft'),
    {
      ...lead,
      key: 'reminder',
      name: cells.coverage.reminder,
      header: 'Rykkes',
      explain: coverage.reminder,
      width: 20,
      value: (row) => reminderOf(row, texts),
      formula:
        `IF({answered}=${quoted(words.no)},${quoted(coverage.remindMissing)},` +
        `IF({drafts}>0,${quoted(coverage.remindDrafts)},""))`,
    },
  ];
}

function reminderOf({ submission, drafts }: CoverageRow, { sheets: { coverage } }: Texts): string | null {
  if (submission === null) return coverage.remindMissing;
  return drafts > 0 ? coverage.remindDrafts : null;
}

function contactColumns(texts: Texts): readonly Column[] {
  const { coverage } = texts.sheets;
  const part = { group: 'contact', format: 'text' } as const;
  return [
    {
      ...part,
      key: 'covers',
      header: headers.covers,
      explain: coverage.covers,
      width: 22,
      value: ({ submission }) => submission && (submission.covers || wholeMunicipality),
    },
    {
      ...part,
      key: 'contact',
      header: headers.contact,
      explain: coverage.contact,
      width: 24,
      value: (row) => row.submission?.contact || null,
    },
    {
      ...part,
      key: 'email',
      header: headers.email,
      explain: coverage.email,
      width: 38,
      value: (row) => row.submission?.email || null,
    },
    {
      ...part,
      key: 'remindAt',
      header: 'Rykkerliste',
      explain: coverage.remindAt,
      width: 38,
      value: (row) =>
        reminderOf(row, texts) === null
          ? null
          : row.submission?.email || `${row.municipality.name} ${coverage.municipalityWord}`,
      formula: `IF({reminder}="","",IF({email}="",{municipality}&${quoted(` ${coverage.municipalityWord}`)},{email}))`,
    },
  ];
}

function sourceColumns({ sheets: { coverage } }: Texts): readonly Column[] {
  const part = { group: 'source', width: 15 } as const;
  return [
    {
      ...part,
      key: 'revision',
      header: headers.revision,
      explain: coverage.revision,
      value: (row) => row.submission?.revision ?? null,
    },
    {
      ...part,
      key: 'date',
      header: headers.date,
      explain: coverage.date,
      format: 'date',
      value: ({ submission }) => (submission?.date == null ? null : serialOf(submission.date)),
    },
    {
      ...part,
      key: 'submittedAt',
      header: headers.submittedAt,
      explain: coverage.submittedAt,
      width: 17,
      format: 'dateTime',
      value: (row) => momentValue(row.submission?.submittedAt ?? null),
    },
    {
      ...part,
      key: 'recognisedBy',
      header: headers.recognisedBy,
      explain: coverage.recognisedBy,
      width: 24,
      value: ({ submission }) => (submission === null ? null : words.recognisedBy[submission.recognisedBy]),
      highlights: [
        { formula: `{recognisedBy}=${quoted(words.recognisedBy['close-name'])}`, look: 'moderate' },
      ],
    },
    {
      ...part,
      key: 'schemaVersion',
      header: headers.schemaVersion,
      explain: coverage.schemaVersion,
      value: (row) => row.submission?.schemaVersion ?? null,
    },
    {
      ...part,
      key: 'file',
      header: headers.file,
      explain: coverage.file,
      width: 48,
      format: 'text',
      value: (row) => row.submission?.file ?? null,
    },
  ];
}

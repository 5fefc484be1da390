import type { AnalystInput } from '../../analysis/analyst-input';
import { sizeOf } from '../../analysis/coverage';
import type { CoverageClass, Findings } from '../../analysis/findings';
import { groupRows, observationsOf } from '../../analysis/observations';
import { meanRatings, pressure } from '../../analysis/rating-figures';
import type { ByArea } from '../../analysis/rating-figures';
import { ratedAreas } from '../../survey/questionnaire';
import type { DataSet } from '../../consolidation/data-set';
import type { Submission } from '../../consolidation/submission';
import { municipalities } from '../../survey/municipalities';
import type { Municipality } from '../../survey/municipalities';
import { vocabularies } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import { headers, sheetNames, tableNames, words } from './analysis-format';
import { momentValue } from './answers/answer-source-columns';
import { quoted } from './layout/formulas';
import { below, firstBlockRow, frameSheet } from './layout/sheet-frame';
import type { LaidOutSheet } from './layout/sheet-frame';
import { layOutTable } from './layout/table-block';
import type { TableColumn, TableSpec } from './layout/table-types';
import { ratingNames } from './systems/rating-columns';
import { pressureOf } from './systems/pressure-formula';
import { weightLabels } from './weights/weight-labels';
import { cells } from './names';
import { serialOf } from '../raw/serial-clock';
import { wholeMunicipality } from '../response/response-format';

/** One of the 98 municipalities and what it has sent. */
interface CoverageRow {
  readonly municipality: Municipality;
  readonly submission: Submission | null;
  /** What is answered for: the whole municipality, or its parts. */
  readonly parts: readonly string[];
  readonly finished: number;
  readonly drafts: number;
  /** The means of its ratings, and the Problemtryk they give. */
  readonly means: ByArea<number | null>;
  readonly pressure: number | null;
}

type Column = TableColumn<CoverageRow>;

/** Dækning: all 98 municipalities, what each has sent, and whom to remind. */
export function layOutCoverage(
  dataSet: DataSet,
  findings: Findings,
  input: AnalystInput,
  texts: Texts,
): LaidOutSheet {
  const { title, lead } = texts.sheets.titles.coverage;
  const { groups, coverage } = texts.sheets;
  const classes = layOutTable(classesTable(findings, texts), firstBlockRow);
  const block = layOutTable(
    {
      sheet: sheetNames.coverage,
      table: tableNames.coverage,
      groups: {
        lead: { title: groups.coverageLead, band: 'band1' },
        contact: { title: groups.contact, band: 'band3' },
        source: { title: groups.source, band: 'band8' },
        helpers: { title: groups.helpers, band: 'band7' },
      },
      columns: [
        ...statusColumns(texts),
        ...contactColumns(texts),
        ...sourceColumns(texts),
        ...pressureColumns(texts),
      ],
      rows: coverageRows(dataSet, input),
    },
    below(classes),
  );
  return frameSheet({ name: sheetNames.coverage, title, lead, tabColor: 'band8', frozenColumns: 1 }, [
    { block: classes },
    { block, heading: coverage.municipalitiesHeading },
  ]);
}

function coverageRows(dataSet: DataSet, { settings }: AnalystInput): readonly CoverageRow[] {
  const { submissions, rows } = dataSet;
  const finished = groupRows(observationsOf(dataSet), ({ municipality }) => municipality);
  const of = (code: string): readonly Submission[] =>
    submissions.filter(({ municipality }) => municipality === code);
  const counts = new Map<string, { finished: number; drafts: number }>();
  for (const { municipality, registration } of rows) {
    const count = counts.get(municipality) ?? { finished: 0, drafts: 0 };
    if (registration.status === 'finished') count.finished += 1;
    else count.drafts += 1;
    counts.set(municipality, count);
  }
  return municipalities.map((municipality) => {
    const means = meanRatings(finished.get(municipality.code) ?? []);
    return {
      municipality,
      submission: of(municipality.code)[0] ?? null,
      parts: of(municipality.code).map(({ covers }) => covers || wholeMunicipality),
      ...(counts.get(municipality.code) ?? { finished: 0, drafts: 0 }),
      means,
      pressure: pressure(means, settings.areaWeights),
    };
  });
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
      name: cells.coverage.region,
      header: 'Region',
      explain: coverage.region,
      width: 14,
      value: (row) => row.municipality.region,
    },
    {
      ...lead,
      key: 'size',
      name: cells.coverage.size,
      header: 'Størrelse',
      explain: coverage.size,
      value: (row) => coverage.sizes[sizeOf(row.municipality)],
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
      value: ({ parts }) => (parts.length === 0 ? null : parts.join(' · ')),
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

/** Problemtryk of each municipality, for the classes above: the means of its ratings, and what they give. */
function pressureColumns({ sheets: { coverage } }: Texts): readonly Column[] {
  const helper = { group: 'helpers', width: 14 } as const;
  const { municipalityNo, systemKey } = cells.answer;
  const means = ratedAreas.map((area): Column => ({
    ...helper,
    key: `mean.${area}`,
    header: `${weightLabels.areaWeights[area]}, middel`,
    explain: coverage.mean,
    format: 'decimal2',
    value: (row) => row.means[area],
    formula: `IFERROR(AVERAGEIFS(${ratingNames[area]},${municipalityNo},VALUE({code}),${systemKey},">0"),"")`,
  }));
  return [
    ...means,
    {
      ...helper,
      key: 'pressure',
      name: cells.coverage.pressure,
      header: 'Problemtryk',
      explain: coverage.pressure,
      format: 'decimal1',
      value: (row) => row.pressure,
      formula: pressureOf([...ratedAreas], (area) => `{mean.${area}}`),
    },
  ];
}

/** A class of municipalities, with the column that says which are in it. */
interface ClassRow {
  readonly label: string;
  readonly kind: string;
  readonly finding: CoverageClass;
}

/** Who has answered, by region and by size: what is missing may be unlike what is there. */
function classesTable({ coverage: found }: Findings, texts: Texts): TableSpec<ClassRow> {
  const { coverage, groups } = texts.sheets;
  const rows: readonly ClassRow[] = [
    ...found.regions.map((finding) => ({ label: finding.key, kind: coverage.kinds.region, finding })),
    ...found.sizes.map((finding) => ({
      label: coverage.sizes[finding.key],
      kind: coverage.kinds.size,
      finding,
    })),
  ];
  return {
    sheet: sheetNames.coverage,
    table: tableNames.classes,
    groups: { lead: { title: groups.classes, band: 'band6' } },
    columns: classColumns(texts),
    rows,
  };
}

function classColumns({ sheets: { coverage } }: Texts): readonly TableColumn<ClassRow>[] {
  const lead = { group: 'lead', width: 15 } as const;
  const { region, size, answered, population, pressure: pressures } = cells.coverage;
  // A label is a region's or a size's, never both: the sum is over the one that it is.
  const inClass = `((${region}={label})+(${size}={label}))`;
  const heard = `(${answered}=${quoted(words.yes)})`;
  const rated = `ISNUMBER(${pressures})`;
  return [
    {
      ...lead,
      key: 'label',
      name: cells.coverage.className,
      header: 'Gruppe',
      explain: coverage.classLabel,
      width: 22,
      style: 'label',
      value: (row) => row.label,
    },
    { ...lead, key: 'kind', header: 'Inddeling', explain: coverage.classKind, value: (row) => row.kind },
    {
      ...lead,
      key: 'municipalities',
      name: cells.coverage.classMunicipalities,
      header: 'Kommuner',
      explain: coverage.classMunicipalities,
      format: 'integer',
      value: (row) => row.finding.municipalities,
      formula: `SUMPRODUCT(${inClass})`,
    },
    {
      ...lead,
      key: 'answered',
      name: cells.coverage.classAnswered,
      header: 'Har svaret',
      explain: coverage.classAnswered,
      format: 'integer',
      value: (row) => row.finding.answered,
      formula: `SUMPRODUCT(${inClass}*${heard})`,
    },
    {
      ...lead,
      key: 'populationShare',
      name: cells.coverage.classShare,
      header: 'Andel af indbyggere',
      explain: coverage.classPopulation,
      format: 'percent',
      value: (row) => row.finding.populationShare,
      formula: `SUMPRODUCT(${inClass}*${heard}*${population})/SUMPRODUCT(${inClass}*${population})`,
    },
    {
      ...lead,
      key: 'pressure',
      header: 'Problemtryk, middel',
      explain: coverage.classPressure,
      format: 'decimal1',
      scale: 'bad-high',
      array: true,
      value: (row) => row.finding.pressure,
      formula: `IF({n}=0,"",SUM(IF(${rated},IF(${inClass}>0,${pressures},0),0))/{n})`,
    },
    {
      ...lead,
      key: 'n',
      header: 'Problemtryk, n',
      explain: coverage.classN,
      format: 'integer',
      value: (row) => row.finding.n,
      formula: [region, size].map((name) => `COUNTIFS(${name},{label},${pressures},">=0")`).join('+'),
    },
  ];
}

import type { Findings } from '../../analysis/findings';
import { lastNotice } from '../../analysis/exit-window';
import type { AnalysisSettings } from '../../analysis/settings';
import type { DataSet } from '../../consolidation/data-set';
import { municipalityByCode } from '../../survey/municipalities';
import { phaseOutEntry } from '../../survey/phase-out';
import { declarationOf, questions } from '../../survey/questionnaire';
import type { AnswerKey, AnyQuestion } from '../../survey/questionnaire';
import { codesOf, labelOf } from '../../survey/vocabularies';
import type { OutTexts } from '../../text/da-out';
import { headers } from '../analysis/analysis-format';
import { answerRows } from '../analysis/answers/answer-rows';
import type { AnswerRow } from '../analysis/answers/answer-rows';
import { dataTable, plainName } from '../data-table';
import type { DataField, DataTable } from '../data-table';
import { wholeMunicipality } from '../response/response-format';
import { answerFields } from './answer-fields';

/** Everything that an analysis is told from. */
export interface Analysed {
  readonly dataSet: DataSet;
  readonly findings: Findings;
  readonly settings: AnalysisSettings;
}

/** The raw table: a row for each registration, drafts included, with all that was answered. No contact is in it. */
export function answersTable(
  { dataSet, findings, settings }: Analysed,
  texts: OutTexts,
  asked: readonly AnyQuestion[] = questions,
): DataTable {
  const { answersFile, answers: about } = texts.dataOut;
  return dataTable(
    { name: answersFile, about },
    answersFields(findings, texts, asked),
    answerRows(dataSet, findings, settings),
  );
}

function answersFields(
  findings: Findings,
  texts: OutTexts,
  asked: readonly AnyQuestion[],
): readonly DataField<AnswerRow>[] {
  return [
    ...whoFields(findings, texts),
    ...asked.flatMap((question) => answerFields(question, texts)),
    ...computedFields(texts),
    ...sourceFields(texts),
  ];
}

function whoFields(findings: Findings, { sheets, dataOut }: OutTexts): readonly DataField<AnswerRow>[] {
  const { answers, coverage } = sheets;
  const domainOf = domainLabels(findings);
  return [
    text(headers.municipality, answers.municipality, (row) => row.municipality),
    text(headers.code, answers.code, ({ data }) => data.municipality),
    text('Region', coverage.region, ({ data }) => municipalityByCode(data.municipality)?.region ?? null),
    {
      header: 'Indbyggere',
      kind: 'whole',
      about: answers.population,
      value: (row) => row.population,
    },
    text(headers.system, answers.system, ({ data }) => data.system),
    text(headers.vendor, answers.vendor, ({ data }) => data.vendor),
    text('Systemets fagområde', dataOut.systemDomain, ({ data }) => domainOf(data.system)),
    {
      header: 'Systemet er under udfasning',
      kind: 'yesNo',
      about: sheets.systems.phaseOut,
      value: ({ data }) => phaseOutEntry(data.system) !== undefined,
    },
    text(headers.status, answers.status, ({ data }) => labelOf('status', data.registration.status) ?? null),
  ];
}

/** What the program has made of a registration, so that other tools need not know the rules of texts and dates. */
function computedFields({ dataOut }: OutTexts): readonly DataField<AnswerRow>[] {
  const { computed } = dataOut;
  return [
    {
      header: 'Kender alternativ (beregnet)',
      kind: 'yesNo',
      about: computed.alternative,
      value: ({ alternative }) => (alternative === null ? null : alternative === 1),
    },
    {
      header: 'Udgang (beregnet)',
      kind: 'date',
      about: computed.exit,
      value: ({ exit }) => exit?.date ?? null,
    },
    {
      header: 'Opsiges senest (beregnet)',
      kind: 'date',
      about: computed.notice,
      value: ({ exit, data }) =>
        exit === null ? null : lastNotice(exit.date, data.registration.answers.noticeMonths),
    },
  ];
}

function sourceFields({ sheets, dataOut }: OutTexts): readonly DataField<AnswerRow>[] {
  const { answers, coverage } = sheets;
  return [
    text('Ikke læst', dataOut.unread, ({ data: { registration } }) => unreadText(registration.unread)),
    {
      header: headers.revision,
      kind: 'whole',
      about: answers.revision,
      value: ({ data }) => data.submission.revision,
    },
    text(headers.covers, coverage.covers, ({ data }) => data.submission.covers || wholeMunicipality),
    {
      header: headers.date,
      kind: 'date',
      about: coverage.date,
      value: ({ data }) => data.submission.date,
    },
    {
      header: headers.submittedAt,
      kind: 'moment',
      about: answers.submittedAt,
      value: ({ data }) => data.submission.submittedAt,
    },
    text(headers.file, answers.file, ({ data }) => data.submission.file),
    text(headers.sheet, answers.sheet, ({ data }) => data.registration.sheet),
    {
      header: headers.row,
      kind: 'whole',
      about: answers.row,
      value: ({ data }) => data.registration.row,
    },
    text(headers.id, answers.id, ({ data }) => data.registration.id),
  ];
}

function text(header: string, about: string, value: (row: AnswerRow) => string | null): DataField<AnswerRow> {
  return { header, kind: 'text', about, value };
}

/** What could not be read, letter by letter, each behind its question. */
function unreadText(unread: AnswerRow['data']['registration']['unread']): string | null {
  const said = Object.entries(unread).map(
    ([key, typed]) => `${declarationOf(key as AnswerKey).header}: ${typed}`,
  );
  return said.length === 0 ? null : said.join('\n');
}

/** The Fagområde to which a system belongs, in words; null for one that nobody has placed. */
function domainLabels({ systems }: Findings): (system: string) => string | null {
  const labels = new Map(
    systems.map(({ system, domain }) => [system, domain && (labelOf('domain', domain) ?? null)]),
  );
  return (system) => labels.get(system) ?? null;
}

/** What a system without a Fagområde stands under. */
export const noDomain = 'uden_fagomraade';

/** The parts of the raw table by the systems' Fagområde: always the same parts, so that none is left from an earlier time. */
export function byDomain(
  table: DataTable,
): readonly { readonly domain: string; readonly table: DataTable }[] {
  const place = table.columns.findIndex(({ header }) => header === 'Systemets fagområde');
  const names = codesOf('domain').map((code) => plainName(labelOf('domain', code) ?? code));
  return [...names, noDomain].map((domain) => ({
    domain,
    table: {
      ...table,
      rows: table.rows.filter((row) => {
        const own = row[place];
        return (typeof own === 'string' ? plainName(own) : noDomain) === domain;
      }),
    },
  }));
}

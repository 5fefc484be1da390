import { questions } from '../../../survey/questionnaire';
import type { AnswerKey, AnyQuestion } from '../../../survey/questionnaire';
import { labelOf } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { answerCell } from '../../response/answer-cell';
import { cellKindOf } from '../../response/kinds';
import type { SheetCell } from '../../sheet';
import { headers, sheetNames, tableNames } from '../analysis-format';
import type { AnswerColumn, AnswerRow } from './answer-rows';
import type { TableSpec } from '../layout/table-types';
import { helperColumns } from './answer-helper-columns';
import { sourceColumns } from './answer-source-columns';
import { writtenHeader } from './written-header';

/** The questions whose columns formulas point at, with the defined name of each. */
const questionNames: Partial<Record<AnswerKey, string>> = {
  monopolyStatus: 'Monopolstatus',
  modelCompetitorLeft: 'Model1',
  modelHardKnowledge: 'Model2',
  modelSmallDomain: 'Model3',
  modelDualFunction: 'Model4',
  modelDividedMarket: 'Model5',
  modelOther: 'Model6',
  yearlyPrice: 'Pris',
  addOnCost: 'Tillæg',
  priceIncrease: 'Prisstigning',
  'rating:pricing': 'Prissætning',
  'rating:addOns': 'Tillægsydelser',
  'rating:maintenance': 'Vedligeholdelse',
  'rating:quality': 'Kvalitet',
  'rating:negotiation': 'Forhandling',
  lastTendered: 'SenestUdbudt',
  procurementForm: 'Indkøbsform',
  bids: 'Tilbud',
  wantedTrack: 'ØnsketSpor',
  willJoin: 'VilDeltage',
};

/** The raw table: one row per registration of the submissions that count, drafts included. */
export function answersTable(
  rows: readonly AnswerRow[],
  texts: Texts,
  asked: readonly AnyQuestion[] = questions,
): TableSpec<AnswerRow> {
  const { groups } = texts.sheets;
  const sections = texts.sectionTitles;
  return {
    sheet: sheetNames.answers,
    table: tableNames.answers,
    prefix: 'Svar',
    groups: {
      who: { title: groups.who, band: 'band8' },
      system: { title: sections.system, band: 'band1' },
      monopolyStatus: { title: sections.monopolyStatus, band: 'band2' },
      pricing: { title: sections.pricing, band: 'band3' },
      addOns: { title: sections.addOns, band: 'band4' },
      maintenance: { title: sections.maintenance, band: 'band5' },
      quality: { title: sections.quality, band: 'band6' },
      negotiation: { title: sections.negotiation, band: 'band7' },
      tender: { title: sections.tender, band: 'band8' },
      wish: { title: sections.wish, band: 'band9' },
      helpers: { title: groups.helpers, band: 'band1' },
      source: { title: groups.source, band: 'band8' },
    },
    columns: [
      ...whoColumns(texts),
      ...asked.map((question) => questionColumn(question, texts)),
      ...helperColumns(texts),
      ...sourceColumns(texts),
    ],
    rows,
  };
}

function whoColumns({ sheets: { answers } }: Texts): readonly AnswerColumn[] {
  const text = { group: 'who', format: 'text' } as const;
  return [
    {
      ...text,
      key: 'municipality',
      header: headers.municipality,
      explain: answers.municipality,
      width: 18,
      value: (row) => row.municipality,
    },
    {
      ...text,
      key: 'systemName',
      header: headers.system,
      explain: answers.system,
      width: 26,
      value: (row) => row.data.system,
    },
    {
      ...text,
      key: 'vendorName',
      header: headers.vendor,
      explain: answers.vendor,
      width: 20,
      value: (row) => row.data.vendor,
    },
    {
      group: 'who',
      key: 'status',
      name: 'Status',
      header: headers.status,
      explain: answers.status,
      width: 10,
      value: (row) => labelOf('status', row.data.registration.status) ?? '',
      highlights: [{ formula: '{status}="Kladde"', look: 'quiet' }],
    },
    {
      ...text,
      key: 'code',
      header: headers.code,
      explain: answers.code,
      width: 10,
      value: (row) => row.data.municipality,
    },
    {
      group: 'who',
      key: 'population',
      name: 'Indbyggere',
      header: 'Indbyggere',
      explain: answers.population,
      width: 12,
      format: 'integer',
      value: (row) => row.population,
    },
  ];
}

function questionColumn(question: AnyQuestion, { questions: words }: Texts): AnswerColumn {
  const { key, section, hidden } = question;
  const kind = cellKindOf(question);
  const name = questionNames[key];
  return {
    key,
    header: writtenHeader(question),
    explain: words[key].ask,
    width: Math.round(kind.width(question) * narrower),
    group: section,
    format: kind.format(question),
    ...(hidden === true ? { hidden } : {}),
    ...(name === undefined ? {} : { name }),
    value: (row) => questionCell(row, question).value,
    cell: (row) => questionCell(row, question),
  };
}

/** The raw table has many more columns than a response, so each has less room. */
const narrower = 0.8;

/** The answer; or, letter by letter and as text, what could not be read as one. */
function questionCell({ data: { registration } }: AnswerRow, question: AnyQuestion): SheetCell {
  const unread = registration.unread[question.key];
  if (unread !== undefined) return { value: unread, format: 'text' };
  const answer = registration.answers[question.key];
  return answer === undefined ? { value: null } : answerCell(question, answer);
}

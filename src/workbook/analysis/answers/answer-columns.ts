import { questions } from '../../../survey/questionnaire';
import type { AnswerKey, AnyQuestion } from '../../../survey/questionnaire';
import { labelOf, vocabularies } from '../../../survey/vocabularies';
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
import { quoted } from '../layout/formulas';
import { cells } from '../names';
import type { DefinedName } from '../names';

/** The questions whose columns formulas point at, with the defined name of each. */
const questionNames: Partial<Record<AnswerKey, DefinedName>> = {
  monopolyStatus: cells.answer.monopolyStatus,
  modelCompetitorLeft: cells.answer.model1,
  modelHardKnowledge: cells.answer.model2,
  modelSmallDomain: cells.answer.model3,
  modelDualFunction: cells.answer.model4,
  modelDividedMarket: cells.answer.model5,
  modelOther: cells.answer.model6,
  bindingData: cells.answer.bindingData,
  bindingInterfaces: cells.answer.bindingInterfaces,
  bindingRights: cells.answer.bindingRights,
  bindingKnowledge: cells.answer.bindingKnowledge,
  yearlyPrice: cells.answer.price,
  addOnCost: cells.answer.addOns,
  priceIncrease: cells.answer.priceIncrease,
  'rating:pricing': cells.answer.pricing,
  'rating:addOns': cells.answer.addOnRating,
  'rating:maintenance': cells.answer.maintenance,
  'rating:quality': cells.answer.quality,
  'rating:negotiation': cells.answer.negotiation,
  lastTendered: cells.answer.lastTendered,
  procurementForm: cells.answer.procurementForm,
  bids: cells.answer.bids,
  wantedTrack: cells.answer.wantedTrack,
  willJoin: cells.answer.willJoin,
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
      ...helperColumns(texts, asked),
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
      name: cells.answer.status,
      header: headers.status,
      explain: answers.status,
      width: 10,
      value: (row) => labelOf('status', row.data.registration.status) ?? '',
      highlights: [{ formula: `{status}=${quoted(vocabularies.status.draft)}`, look: 'quiet' }],
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
      name: cells.answer.population,
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

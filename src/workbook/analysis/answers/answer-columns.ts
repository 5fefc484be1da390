import { fields } from '../../../survey/questionnaire';
import type { AnswerKey, Field } from '../../../survey/questionnaire';
import { labelOf, vocabularies } from '../../../survey/vocabularies';
import type { Texts } from '../../../text/da';
import { answerCell, formatOf } from '../../response/answer-cell';
import type { SheetCell } from '../../sheet';
import { headers, sheetNames, tableNames } from '../analysis-format';
import type { AnswerColumn, AnswerRow } from './answer-rows';
import type { TableSpec } from '../layout/table-types';
import { helperColumns } from './answer-helper-columns';
import { sourceColumns } from './answer-source-columns';
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
export function answersTable(rows: readonly AnswerRow[], texts: Texts): TableSpec<AnswerRow> {
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
      ...fields.filter(isQuestion).map((field) => questionColumn(field, texts)),
      ...helperColumns(texts),
      ...sourceColumns(texts),
    ],
    rows,
  };
}

function isQuestion(field: Field): field is Field & { key: AnswerKey } {
  return field.section !== 'record';
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

function questionColumn(field: Field & { key: AnswerKey }, { questions }: Texts): AnswerColumn {
  const { key } = field;
  const name = questionNames[key];
  return {
    key,
    header: writtenHeader(field),
    explain: questions[key].ask,
    width: widthOf(field),
    group: field.section,
    format: formatOf(key),
    ...('hidden' in field ? { hidden: true as const } : {}),
    ...(name === undefined ? {} : { name }),
    value: (row) => questionCell(row, key).value,
    cell: (row) => questionCell(row, key),
  };
}

/** The names as written stand beside the names that count, under headers of their own. */
function writtenHeader(field: Field): string {
  if (field.key === 'system') return headers.writtenSystem;
  return field.key === 'vendor' ? headers.writtenVendor : field.header;
}

/** The answer; or, letter by letter and as text, what could not be read as one. */
function questionCell({ data: { registration } }: AnswerRow, key: AnswerKey): SheetCell {
  const unread = registration.unread[key];
  if (unread !== undefined) return { value: unread, format: 'text' };
  const answer = registration.answers[key];
  return answer === undefined ? { value: null } : answerCell(key, answer);
}

function widthOf({ kind }: Field): number {
  if (kind === 'longText') return 34;
  return kind === 'text' || kind === 'choice' ? 22 : 14;
}

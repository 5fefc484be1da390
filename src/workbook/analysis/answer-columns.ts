import { serialOf } from '../../survey/calendar';
import { fields } from '../../survey/questionnaire';
import type { AnswerKey, Field } from '../../survey/questionnaire';
import { labelOf } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import { answerCell, formatOf, serialOfMoment } from '../response/answer-cell';
import type { SheetCell } from '../sheet';
import { headers, sheetNames, tableNames } from './analysis-format';
import { room } from './answer-rows';
import type { AnswerRow, PairKey } from './answer-rows';
import type { TableColumn, TableSpec } from './table-block';

type Column = TableColumn<AnswerRow>;

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
export function answersTable(rows: readonly AnswerRow[], texts: Texts): TableSpec<AnswerRow> {
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

function whoColumns({ sheets: { answers } }: Texts): readonly Column[] {
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

function questionColumn(field: Field & { key: AnswerKey }, { questions }: Texts): Column {
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

const firstOf = (pair: PairKey): string =>
  `IF({${pair}}="","",IF(MATCH({${pair}},Svar.${pairNames[pair]},0)=ROW()-ROW({${pair}^}),1,0))`;

const pairNames: Readonly<Record<PairKey, string>> = {
  systemMunicipality: 'SystemKommune',
  vendorSystem: 'LeverandørSystem',
  vendorMunicipality: 'LeverandørKommune',
  domainSystem: 'FagområdeSystem',
  domainMunicipality: 'FagområdeKommune',
  domainVendorMunicipality: 'FagområdeLeverandørKommune',
};

/** Columns that make the other sheets' formulas short: keys, points, distinct counts and prices per municipality. */
function helperColumns({ sheets: { answers } }: Texts): readonly Column[] {
  const helper = { group: 'helpers', width: 12 } as const;
  return [
    {
      ...helper,
      key: 'systemNo',
      header: 'Systemnr.',
      explain: answers.systemNo,
      value: (row) => row.systemNo,
    },
    {
      ...helper,
      key: 'vendorNo',
      header: 'Leverandørnr.',
      explain: answers.vendorNo,
      value: (row) => row.vendorNo,
    },
    {
      ...helper,
      key: 'municipalityNo',
      header: 'Kommunenr.',
      name: 'Kommunenr',
      explain: answers.municipalityNo,
      value: (row) => row.municipalityNo,
    },
    {
      ...helper,
      key: 'systemKey',
      header: 'Systemnøgle',
      name: 'Systemnøgle',
      explain: answers.systemKey,
      value: (row) => row.keys.system,
      formula: 'IF({status}="Færdig",{systemNo},"")',
    },
    {
      ...helper,
      key: 'vendorKey',
      header: 'Leverandørnøgle',
      name: 'Leverandørnøgle',
      explain: answers.vendorKey,
      value: (row) => row.keys.vendor,
      formula: 'IF({status}="Færdig",IF(ISNUMBER({vendorNo}),{vendorNo},""),"")',
    },
    {
      ...helper,
      key: 'domainKey',
      header: 'Fagområdenøgle',
      name: 'Fagområdenøgle',
      explain: answers.domainKey,
      value: (row) => row.keys.domain,
      formula:
        'IF({status}="Færdig",IF(SUMPRODUCT(--(Liste.Fagområde={domain}))=0,"",SUMPRODUCT((Liste.Fagområde={domain})*Liste.FagområdeNr)),"")',
    },
    {
      ...helper,
      key: 'points',
      header: 'Statuspoint',
      name: 'Statuspoint',
      explain: answers.points,
      value: (row) => row.points,
      formula:
        'IF({systemKey}="","",IF(SUMPRODUCT(--(Point.Status={monopolyStatus}))=0,"",SUMPRODUCT((Point.Status={monopolyStatus})*Point.Værdi)))',
    },
    {
      ...helper,
      key: 'alternative',
      header: 'Kender alternativ (beregnet)',
      name: 'KenderAlternativ',
      explain: answers.alternative,
      value: (row) => row.alternative,
    },
    {
      ...helper,
      key: 'exit',
      header: 'Kan forlades',
      explain: answers.exit,
      format: 'date',
      value: (row) => (row.exit === null ? null : serialOf(row.exit)),
      formula:
        'IF({systemKey}="","",IF(COUNT({boundUntil},{contractExpiry})=0,"",MAX({boundUntil},{contractExpiry})))',
    },
    ...pairColumns(answers),
    ...priceColumns(answers),
  ];
}

function pairColumns(answers: Texts['sheets']['answers']): readonly Column[] {
  const { municipality, name } = room;
  const pair = (
    key: PairKey,
    header: string,
    one: string,
    other: string,
    space: number,
  ): readonly Column[] => [
    {
      key,
      group: 'helpers',
      width: 12,
      header: `${header}, nøgle`,
      name: pairNames[key],
      explain: answers.pair,
      value: (row) => row.keys.pairs[key].number,
      formula: `IF(OR({${one}}="",{${other}}=""),"",{${one}}*${space}+{${other}})`,
    },
    {
      key: `${key}First`,
      group: 'helpers',
      width: 12,
      header: `${header}, første`,
      name: `Første${pairNames[key]}`,
      explain: answers.first,
      value: (row) => row.keys.pairs[key].first,
      formula: firstOf(key),
    },
  ];
  return [
    ...pair('systemMunicipality', 'System og kommune', 'systemKey', 'municipalityNo', municipality),
    ...pair('vendorSystem', 'Leverandør og system', 'vendorKey', 'systemKey', name),
    ...pair('vendorMunicipality', 'Leverandør og kommune', 'vendorKey', 'municipalityNo', municipality),
    ...pair('domainSystem', 'Fagområde og system', 'domainKey', 'systemKey', name),
    ...pair('domainMunicipality', 'Fagområde og kommune', 'domainKey', 'municipalityNo', municipality),
    ...domainVendorColumns(answers, pair),
  ];
}

/** A key of three parts: fagområde, vendor and municipality. */
function domainVendorColumns(
  answers: Texts['sheets']['answers'],
  pair: (key: PairKey, header: string, one: string, other: string, space: number) => readonly Column[],
): readonly Column[] {
  return [
    {
      key: 'domainVendor',
      group: 'helpers',
      width: 12,
      header: 'Fagområde og leverandør, nøgle',
      name: 'FagområdeLeverandør',
      explain: answers.pair,
      value: ({ keys: { domain, vendor } }) =>
        domain === null || vendor === null ? null : domain * room.name + vendor,
      formula: `IF(OR({domainKey}="",{vendorKey}=""),"",{domainKey}*${room.name}+{vendorKey})`,
    },
    ...pair(
      'domainVendorMunicipality',
      'Fagområde, leverandør og kommune',
      'domainVendor',
      'municipalityNo',
      room.municipality,
    ),
  ];
}

function priceColumns(answers: Texts['sheets']['answers']): readonly Column[] {
  const helper = { group: 'helpers', width: 14 } as const;
  return [
    {
      ...helper,
      key: 'soleVendor',
      header: 'Eneste leverandør',
      name: 'EnesteLeverandør',
      explain: answers.soleVendor,
      value: (row) => row.keys.soleVendor,
      formula:
        'IF({vendorSystemFirst}="","",IF({vendorSystemFirst}=0,0,IF(INDEX(System.AntalLeverandører,MATCH({systemKey},System.Nr,0))=1,1,0)))',
    },
    {
      ...helper,
      key: 'municipalPrice',
      header: 'Kommunens pris (kr.)',
      name: 'KommunensPris',
      explain: answers.municipalPrice,
      format: 'money',
      value: (row) => row.municipalPrice,
      formula:
        'IF({systemMunicipalityFirst}<>1,"",IF(ISNUMBER({yearlyPrice}),SUMIFS(Svar.Pris,Svar.SystemKommune,{systemMunicipality}),' +
        'IF(COUNTIFS(Svar.SystemKommune,{systemMunicipality},Svar.Pris,">=0")=0,"",SUMIFS(Svar.Pris,Svar.SystemKommune,{systemMunicipality}))))',
    },
    {
      ...helper,
      key: 'perCapita',
      header: 'Kr. pr. indbygger',
      name: 'KrPrIndbygger',
      explain: answers.perCapita,
      format: 'decimal2',
      value: (row) => row.perCapita,
      formula: 'IF(OR({municipalPrice}="",{population}=""),"",{municipalPrice}/{population})',
    },
  ];
}

function sourceColumns({ sheets: { answers } }: Texts): readonly Column[] {
  const source = { group: 'source' } as const;
  const submission = (row: AnswerRow): AnswerRow['data']['submission'] => row.data.submission;
  return [
    {
      ...source,
      key: 'revision',
      header: headers.revision,
      explain: answers.revision,
      width: 9,
      value: (row) => submission(row).revision,
    },
    {
      ...source,
      key: 'submittedAt',
      header: headers.submittedAt,
      explain: answers.submittedAt,
      width: 16,
      format: 'dateTime',
      value: (row) => momentValue(submission(row).submittedAt),
    },
    {
      ...source,
      key: 'file',
      header: headers.file,
      explain: answers.file,
      width: 36,
      format: 'text',
      value: (row) => submission(row).file,
    },
    {
      ...source,
      key: 'sheet',
      header: headers.sheet,
      explain: answers.sheet,
      width: 16,
      format: 'text',
      value: (row) => row.data.registration.sheet,
    },
    {
      ...source,
      key: 'row',
      header: headers.row,
      explain: answers.row,
      width: 8,
      value: (row) => row.data.registration.row,
    },
    {
      ...source,
      key: 'id',
      header: headers.id,
      explain: answers.id,
      width: 38,
      hidden: true,
      format: 'text',
      value: (row) => row.data.registration.id,
    },
    {
      ...source,
      key: 'order',
      header: headers.order,
      explain: answers.order,
      width: 9,
      value: (row) => row.order,
    },
  ];
}

/** A moment as a serial number; null when there is none. */
export function momentValue(moment: string | null): number | null {
  return moment === null ? null : serialOfMoment(moment);
}

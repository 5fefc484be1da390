import { listQuestions } from './question';
import type { ColumnShape, ConditionOn, QuestionShape } from './question';

/** The five analysis areas that are rated on the scale of one to five. */
export const ratedAreas = ['pricing', 'addOns', 'maintenance', 'quality', 'negotiation'] as const;
export type RatedArea = (typeof ratedAreas)[number];

/** Bonds and models of monopoly are not asked about where there is competition. */
const unlessCompetition = { key: 'monopolyStatus', isNot: ['competition'] } as const;

const modelFlag = {
  section: 'monopolyStatus',
  kind: 'flag',
  group: 'models',
  askedIf: unlessCompetition,
} as const;

const bindingFlag = { ...modelFlag, group: 'binding', since: 2 } as const;

/** A rated area ends with its rating and the rating's own comment. */
function ratingPair<S extends RatedArea, T extends string>(section: S, title: T) {
  return [
    { key: `rating:${section}`, header: `Vurdering: ${title}`, section, kind: 'rating', required: true },
    { key: `comment:${section}`, header: `Kommentar: ${title}`, section, kind: 'longText', maxLength: 4000 },
  ] as const;
}

/**
 * The questionnaire: every question once, in the order of the form and of the table's columns. The form,
 * the table, data validation, codebook, reader and analysis all follow from this list.
 */
export const questions = listQuestions([
  { key: 'system', header: 'System', section: 'system', kind: 'text', maxLength: 120, required: true },
  { key: 'vendor', header: 'Leverandør', section: 'system', kind: 'text', maxLength: 120, required: true },
  { key: 'cvr', header: 'CVR-nr.', section: 'system', kind: 'cvr' },
  {
    key: 'domain',
    header: 'Fagområde',
    section: 'system',
    kind: 'choice',
    vocabulary: 'domain',
    required: true,
  },
  { key: 'kle', header: 'KLE-nr.', section: 'system', kind: 'kle' },
  {
    key: 'businessCritical',
    header: 'Forretningskritisk',
    section: 'system',
    kind: 'choice',
    vocabulary: 'yesNoUnknown',
  },
  { key: 'kitosUuid', header: 'KITOS-UUID', section: 'system', kind: 'uuid', hidden: true },
  {
    key: 'monopolyStatus',
    header: 'Monopolstatus',
    section: 'monopolyStatus',
    kind: 'choice',
    vocabulary: 'monopolyStatus',
    required: true,
  },
  { key: 'modelCompetitorLeft', header: 'Konkurrent forladt markedet', ...modelFlag },
  { key: 'modelHardKnowledge', header: 'Svær viden', ...modelFlag },
  { key: 'modelSmallDomain', header: 'Lille domæne', ...modelFlag },
  { key: 'modelDualFunction', header: 'Dobbelt funktionalitet', ...modelFlag },
  { key: 'modelDividedMarket', header: 'Markedsdeling', ...modelFlag },
  { key: 'modelOther', header: 'Anden model', ...modelFlag },
  {
    key: 'dependsOn',
    header: 'Afhængig af',
    section: 'monopolyStatus',
    kind: 'text',
    maxLength: 500,
    required: true,
    askedIf: { key: 'modelDualFunction', is: [true] },
  },
  {
    key: 'otherModel',
    header: 'Beskrivelse af anden model',
    section: 'monopolyStatus',
    kind: 'longText',
    maxLength: 4000,
    required: true,
    askedIf: { key: 'modelOther', is: [true] },
  },
  {
    key: 'knownAlternatives',
    header: 'Kendte alternativer',
    section: 'monopolyStatus',
    kind: 'text',
    maxLength: 500,
  },
  { key: 'bindingData', header: 'Binding: data', ...bindingFlag },
  { key: 'bindingInterfaces', header: 'Binding: snitflader', ...bindingFlag },
  { key: 'bindingRights', header: 'Binding: rettigheder', ...bindingFlag },
  { key: 'bindingKnowledge', header: 'Binding: viden', ...bindingFlag },
  {
    key: 'deliveryForm',
    header: 'Leveranceform',
    section: 'monopolyStatus',
    kind: 'choice',
    vocabulary: 'deliveryForm',
    since: 2,
  },
  { key: 'problems', header: 'Problemer', section: 'monopolyStatus', kind: 'longText', maxLength: 4000 },
  {
    key: 'yearlyPrice',
    header: 'Årlig pris (kr.)',
    section: 'pricing',
    kind: 'number',
    min: 0,
    unit: 'kr',
    informs: true,
  },
  {
    key: 'priceIncrease',
    header: 'Prisstigning seneste 3 år (%)',
    section: 'pricing',
    kind: 'number',
    min: -100,
    max: 1000,
    unit: 'percent',
  },
  {
    key: 'priceRegulation',
    header: 'Prisregulering',
    section: 'pricing',
    kind: 'choice',
    vocabulary: 'priceRegulation',
  },
  ...ratingPair('pricing', 'Prissætning'),
  {
    key: 'addOnCost',
    header: 'Tillægsydelser seneste år (kr.)',
    section: 'addOns',
    kind: 'number',
    min: 0,
    unit: 'kr',
  },
  ...ratingPair('addOns', 'Tillægsydelser'),
  {
    key: 'noticeMonths',
    header: 'Opsigelsesvarsel (måneder)',
    section: 'maintenance',
    kind: 'number',
    min: 0,
    max: 120,
    unit: 'months',
    informs: true,
  },
  { key: 'boundUntil', header: 'Uopsigelig til', section: 'maintenance', kind: 'date' },
  ...ratingPair('maintenance', 'Vedligeholdelsesvilkår'),
  {
    key: 'openCriticalErrors',
    header: 'Åbne kritiske fejl',
    section: 'quality',
    kind: 'integer',
    min: 0,
    unit: 'count',
  },
  ...ratingPair('quality', 'Kvalitet/fejlsituation'),
  {
    key: 'hasNegotiated',
    header: 'Har forhandlet seneste 3 år',
    section: 'negotiation',
    kind: 'choice',
    vocabulary: 'yesNoUnknown',
  },
  ...ratingPair('negotiation', 'Forhandlingsmuligheder'),
  {
    key: 'lastTendered',
    header: 'Senest konkurrenceudsat (år)',
    section: 'tender',
    kind: 'yearOrNever',
    informs: true,
  },
  {
    key: 'procurementForm',
    header: 'Indkøbsform',
    section: 'tender',
    kind: 'choice',
    vocabulary: 'procurementForm',
  },
  {
    key: 'directAwardReason',
    header: 'Begrundelse for direkte tildeling',
    section: 'tender',
    kind: 'choice',
    vocabulary: 'directAwardReason',
    askedIf: { key: 'procurementForm', is: ['directAward'] },
    since: 2,
  },
  { key: 'bids', header: 'Antal tilbud', section: 'tender', kind: 'integer', min: 0, unit: 'count' },
  { key: 'contractExpiry', header: 'Kontraktudløb', section: 'tender', kind: 'date', informs: true },
  { key: 'options', header: 'Optioner', section: 'tender', kind: 'text', maxLength: 500 },
  {
    key: 'wantedTrack',
    header: 'Ønsket spor',
    section: 'wish',
    kind: 'choice',
    vocabulary: 'wantedTrack',
    required: true,
  },
  {
    key: 'willJoin',
    header: 'Vil deltage i fælles indsats',
    section: 'wish',
    kind: 'choice',
    vocabulary: 'participation',
  },
  { key: 'remark', header: 'Bemærkning', section: 'wish', kind: 'longText', maxLength: 4000 },
  // What an import has given and nobody has looked at: see prefilled.ts.
  {
    key: 'prefilled',
    header: 'Forudfyldt',
    section: 'wish',
    kind: 'longText',
    maxLength: 4000,
    hidden: true,
    since: 2,
  },
]);

/** One question of the questionnaire, with its exact key. */
export type Question = (typeof questions)[number];
export type AnswerKey = Question['key'];
/** Any question with a key of the questionnaire. */
export type AnyQuestion = QuestionShape & { readonly key: AnswerKey; readonly group?: GroupKey };

/** What the program itself keeps of a registration: the first and the last column of its row. */
export const recordFields = {
  id: { key: 'id', header: 'Id', kind: 'uuid', hidden: true },
  status: { key: 'status', header: 'Status', kind: 'choice', vocabulary: 'status' },
} as const satisfies Record<string, ColumnShape>;

export type ColumnKey = AnswerKey | keyof typeof recordFields;
/** A column of the table Registreringer: a question, or one of the record's own. */
export type AnyColumn = AnyQuestion | (ColumnShape & { readonly key: keyof typeof recordFields });

/** Whether a column is answered by a person; the others are the record's own. */
export function isQuestion(column: AnyColumn): column is AnyQuestion {
  return 'section' in column;
}

/** The columns of the table Registreringer for a list of questions, from left to right. */
export function columnsFor(asked: readonly AnyQuestion[]): readonly AnyColumn[] {
  return [recordFields.id, ...asked, recordFields.status];
}

/** The columns of the table Registreringer. */
export const columns = columnsFor(questions);

type Grouped = Extract<Question, { readonly group: string }>;
/** What flags that stand together are about; each has its heading in the texts. */
export type GroupKey = Grouped['group'];

function isIn<G extends GroupKey>(group: G) {
  return (question: Question): question is Extract<Question, { readonly group: G }> =>
    'group' in question && question.group === group;
}

/** The flags of the deck's six models of monopoly, in its order. */
export const modelKeys = questions.filter(isIn('models')).map(({ key }) => key);
export type ModelKey = (typeof modelKeys)[number];

/** When at least one of the models must be marked: not with competition, and not when nobody knows. */
export const modelsRequiredIf = {
  key: 'monopolyStatus',
  is: ['monopoly', 'deFacto', 'monopolyLike'],
} as const satisfies ConditionOn<Question>;

/**
 * The version that stands as Skemaversion in a response. It is raised when a question is added, and the question says
 * `since`; a workbook of an older version is read as it was meant, since nobody was asked.
 */
export const schemaVersion = 2;

const byKey = new Map<string, AnyColumn>(columns.map((column) => [column.key, column]));

/** The declaration of a question. */
export function questionOf(key: AnswerKey): AnyQuestion {
  return declarationOf(key) as AnyQuestion;
}

/** The declaration of a column of the table. */
export function declarationOf(key: ColumnKey): AnyColumn {
  const column = byKey.get(key);
  if (column === undefined) throw new Error(`No such column: ${key}`);
  return column;
}

import { listQuestions } from './question';
import type { ColumnShape, ConditionOn, QuestionShape } from './question';

/** The five analysis areas that are rated on the scale of one to five. */
export const ratedAreas = ['pricing', 'addOns', 'maintenance', 'quality', 'negotiation'] as const;
export type RatedArea = (typeof ratedAreas)[number];

/** A rated area ends with its rating and the rating's own comment. */
function ratingPair<S extends RatedArea, T extends string>(section: S, title: T) {
  return [
    { key: `rating:${section}`, header: `Vurdering: ${title}`, section, kind: 'rating', required: true },
    { key: `comment:${section}`, header: `Kommentar: ${title}`, section, kind: 'longText', maxLength: 4000 },
  ] as const;
}

/** Where there is competition, nobody is asked what makes it a monopoly. */
const unlessCompetition = { key: 'monopolyStatus', isNot: ['competition'] } as const;

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
  {
    key: 'modelCompetitorLeft',
    header: 'Konkurrent forladt markedet',
    section: 'monopolyStatus',
    kind: 'flag',
    group: 'models',
    askedIf: unlessCompetition,
  },
  {
    key: 'modelHardKnowledge',
    header: 'Svær viden',
    section: 'monopolyStatus',
    kind: 'flag',
    group: 'models',
    askedIf: unlessCompetition,
  },
  {
    key: 'modelSmallDomain',
    header: 'Lille domæne',
    section: 'monopolyStatus',
    kind: 'flag',
    group: 'models',
    askedIf: unlessCompetition,
  },
  {
    key: 'modelDualFunction',
    header: 'Dobbelt funktionalitet',
    section: 'monopolyStatus',
    kind: 'flag',
    group: 'models',
    askedIf: unlessCompetition,
  },
  {
    key: 'modelDividedMarket',
    header: 'Markedsdeling',
    section: 'monopolyStatus',
    kind: 'flag',
    group: 'models',
    askedIf: unlessCompetition,
  },
  {
    key: 'modelOther',
    header: 'Anden model',
    section: 'monopolyStatus',
    kind: 'flag',
    group: 'models',
    askedIf: unlessCompetition,
  },
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
  { key: 'problems', header: 'Problemer', section: 'monopolyStatus', kind: 'longText', maxLength: 4000 },
  { key: 'yearlyPrice', header: 'Årlig pris (kr.)', section: 'pricing', kind: 'number', min: 0, unit: 'kr' },
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
  { key: 'lastTendered', header: 'Senest konkurrenceudsat (år)', section: 'tender', kind: 'yearOrNever' },
  {
    key: 'procurementForm',
    header: 'Indkøbsform',
    section: 'tender',
    kind: 'choice',
    vocabulary: 'procurementForm',
  },
  { key: 'bids', header: 'Antal tilbud', section: 'tender', kind: 'integer', min: 0, unit: 'count' },
  { key: 'contractExpiry', header: 'Kontraktudløb', section: 'tender', kind: 'date' },
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
]);

/** One question of the questionnaire, with its exact key. */
export type Question = (typeof questions)[number];
export type AnswerKey = Question['key'];
/** Any question with a key of the questionnaire. */
export type AnyQuestion = QuestionShape & { readonly key: AnswerKey };

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

/** The flags of the deck's six models of monopoly, in its order. */
export const modelKeys = questions.flatMap((question) => ('group' in question ? [question.key] : []));
export type ModelKey = (typeof modelKeys)[number];

/** When at least one of the models must be marked: not with competition, and not when nobody knows. */
export const modelsRequiredIf = {
  key: 'monopolyStatus',
  is: ['monopoly', 'deFacto', 'monopolyLike'],
} as const satisfies ConditionOn<Question>;

/** The version that stands as Skemaversion in a response; raised when the format changes. */
export const schemaVersion = 1;

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

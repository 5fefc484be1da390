import type { VocabularyKey } from './vocabularies';

/** The sections of the form, in order. The seven from `monopolyStatus` to `tender` are KOMBIT's analysis areas. */
export const sections = [
  { key: 'system', title: 'System' },
  { key: 'monopolyStatus', title: 'Monopolstatus' },
  { key: 'pricing', title: 'Prissætning' },
  { key: 'addOns', title: 'Tillægsydelser' },
  { key: 'maintenance', title: 'Vedligeholdelsesvilkår' },
  { key: 'quality', title: 'Kvalitet/fejlsituation' },
  { key: 'negotiation', title: 'Forhandlingsmuligheder' },
  { key: 'tender', title: 'Udbud' },
  { key: 'wish', title: 'Ønske' },
] as const;

export type SectionKey = (typeof sections)[number]['key'];

/** The five analysis areas that are rated on the scale of one to five. */
export const ratedAreas = ['pricing', 'addOns', 'maintenance', 'quality', 'negotiation'] as const;
export type RatedArea = (typeof ratedAreas)[number];

interface FieldBase {
  readonly key: string;
  /** The column header in the workbook: part of the file format. */
  readonly header: string;
  readonly section: SectionKey | 'record';
  /** A registration is finished only when this field has a valid answer. */
  readonly required?: true;
  /** … or only when this other field is answered "Ja". */
  readonly requiredWith?: string;
  /** Kept in the workbook but out of sight: the program's own keys. */
  readonly hidden?: true;
  /** One of the deck's six models of monopoly. */
  readonly model?: 1 | 2 | 3 | 4 | 5 | 6;
}

interface PlainField extends FieldBase {
  readonly kind: 'uuid' | 'cvr' | 'kle' | 'date' | 'yearOrNever' | 'flag';
}
interface TextField extends FieldBase {
  readonly kind: 'text' | 'longText';
  readonly maxLength: number;
}
interface NumberField extends FieldBase {
  readonly kind: 'number' | 'integer';
  readonly min: number;
  readonly max?: number;
  readonly unit: 'kr' | 'percent' | 'months' | 'count';
}
interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly vocabulary: VocabularyKey;
}
interface RatingField extends FieldBase {
  readonly kind: 'rating';
}

export type FieldShape = PlainField | TextField | NumberField | ChoiceField | RatingField;

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
export const fields = [
  { key: 'id', header: 'Id', section: 'record', kind: 'uuid', hidden: true },
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
    model: 1,
  },
  { key: 'modelHardKnowledge', header: 'Svær viden', section: 'monopolyStatus', kind: 'flag', model: 2 },
  { key: 'modelSmallDomain', header: 'Lille domæne', section: 'monopolyStatus', kind: 'flag', model: 3 },
  {
    key: 'modelDualFunction',
    header: 'Dobbelt funktionalitet',
    section: 'monopolyStatus',
    kind: 'flag',
    model: 4,
  },
  { key: 'modelDividedMarket', header: 'Markedsdeling', section: 'monopolyStatus', kind: 'flag', model: 5 },
  { key: 'modelOther', header: 'Anden model', section: 'monopolyStatus', kind: 'flag', model: 6 },
  {
    key: 'dependsOn',
    header: 'Afhængig af',
    section: 'monopolyStatus',
    kind: 'text',
    maxLength: 500,
    requiredWith: 'modelDualFunction',
  },
  {
    key: 'otherModel',
    header: 'Beskrivelse af anden model',
    section: 'monopolyStatus',
    kind: 'longText',
    maxLength: 4000,
    requiredWith: 'modelOther',
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
  { key: 'status', header: 'Status', section: 'record', kind: 'choice', vocabulary: 'status' },
] as const satisfies readonly FieldShape[];

/** One question of the questionnaire, with its exact key. */
export type Field = (typeof fields)[number];
export type FieldKey = Field['key'];
/** What a person answers: everything but the record's own Id and Status. */
export type AnswerKey = Exclude<FieldKey, 'id' | 'status'>;

/** The version that stands as Skemaversion in a response; raised when the format changes. */
export const schemaVersion = 1;

/** The first year that "Senest konkurrenceudsat (år)" accepts; the last one is the current year. */
export const firstTenderYear = 1990;

const byKey = new Map<string, FieldShape>(fields.map((field) => [field.key, field]));

/** The declaration of a field, seen as any field. */
export function fieldOf(key: FieldKey): FieldShape {
  const field = byKey.get(key);
  if (field === undefined) throw new Error(`No such field: ${key}`);
  return field;
}

/** The fields of one section, in the order of the form. */
export function fieldsOf(section: SectionKey | 'record'): readonly Field[] {
  return fields.filter((field) => field.section === section);
}

/** The flag fields of the six models of monopoly, in the deck's order. */
export const modelFields = [
  'modelCompetitorLeft',
  'modelHardKnowledge',
  'modelSmallDomain',
  'modelDualFunction',
  'modelDividedMarket',
  'modelOther',
] as const satisfies readonly AnswerKey[];

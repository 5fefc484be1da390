import type { CodeOf, VocabularyKey } from './vocabularies';

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

interface ColumnBase {
  readonly key: string;
  /** The column header in the workbook: part of the file format. */
  readonly header: string;
  /** Kept in the workbook but out of sight: the program's own keys. */
  readonly hidden?: true;
}

interface PlainColumn extends ColumnBase {
  readonly kind: 'uuid' | 'cvr' | 'kle' | 'date' | 'yearOrNever' | 'flag' | 'rating';
}
interface TextColumn extends ColumnBase {
  readonly kind: 'text' | 'longText';
  readonly maxLength: number;
}
interface NumberColumn extends ColumnBase {
  readonly kind: 'number' | 'integer';
  readonly min: number;
  readonly max?: number;
  readonly unit: 'kr' | 'percent' | 'months' | 'count';
}
interface ChoiceColumn extends ColumnBase {
  readonly kind: 'choice';
  readonly vocabulary: VocabularyKey;
}

/** A column of the table Registreringer, by the kind of value that it holds. */
export type ColumnShape = PlainColumn | TextColumn | NumberColumn | ChoiceColumn;
export type KindKey = ColumnShape['kind'];
export type ColumnOfKind<K extends KindKey> = ColumnShape & { readonly kind: K };

/** Whether something holds of the answer to another question: it is one of these, or none of these. */
export type Condition =
  | { readonly key: string; readonly is: readonly (string | true)[] }
  | { readonly key: string; readonly isNot: readonly (string | true)[] };

/** A column that a person answers, with its place in the form. */
export type QuestionShape = ColumnShape & {
  readonly section: SectionKey;
  /** A registration is finished only when this question, if it is asked, has a valid answer. */
  readonly required?: true;
  /** What the analysis cannot do without: a finished registration with all of these is fully informed. */
  readonly informs?: true;
  /** Asked only when this holds. Without it the question is always asked. */
  readonly askedIf?: Condition;
  /** The version of the questionnaire that first asked this; absent for what has been asked from the beginning. */
  readonly since?: number;
  /** Flags of one group stand together in the form, under one heading. */
  readonly group?: string;
};

/** The conditions that can be set on the answer to a question: only questions with a list have any. */
export type ConditionOn<Q> = Q extends { kind: 'choice'; key: infer K; vocabulary: infer V }
  ? ConditionWith<K, CodeOf<V & VocabularyKey>>
  : Q extends { kind: 'flag'; key: infer K }
    ? ConditionWith<K, true>
    : never;

type ConditionWith<K, Value> =
  { readonly key: K; readonly is: readonly Value[] } | { readonly key: K; readonly isNot: readonly Value[] };

/** A list of questions whose conditions name questions of the list, and answers to them. */
type Linked<List extends readonly QuestionShape[]> = {
  readonly [I in keyof List]: List[I] extends { readonly askedIf: infer C }
    ? C extends ConditionOn<List[number]>
      ? List[I]
      : { readonly askedIf: ConditionOn<List[number]> }
    : List[I];
};

/** Keeps the exact type of a list of questions; a condition on what is not in the list does not compile. */
export function listQuestions<const List extends readonly QuestionShape[]>(list: List & Linked<List>): List {
  return list;
}

import type { IsoDate, IsoDateTime } from './calendar';
import type { AnswerKey, Question } from './questionnaire';
import type { CodeOf, Rating, VocabularyKey } from './vocabularies';

/** A year of the calendar, or "Aldrig". */
export type YearOrNever = number | 'never';

type ValueOf<Q> = Q extends { kind: 'choice'; vocabulary: infer V extends VocabularyKey }
  ? CodeOf<V>
  : Q extends { kind: 'rating' }
    ? Rating
    : Q extends { kind: 'flag' }
      ? true
      : Q extends { kind: 'number' | 'integer' }
        ? number
        : Q extends { kind: 'yearOrNever' }
          ? YearOrNever
          : string;

/** The type of the answer to one question. */
export type AnswerOf<K extends AnswerKey> = ValueOf<Extract<Question, { key: K }>>;
/** Any answer to any question. */
export type Answer = AnswerOf<AnswerKey>;

/** The answers about one system. A blank answer is an absent key, never an empty string or zero. */
export type Answers = { readonly [K in AnswerKey]?: AnswerOf<K> };

/**
 * One system as a municipality has registered it. `unread` keeps, letter by letter, what stands in a cell but
 * could not be understood ("ca. 100.000"), so that nothing typed is ever lost.
 */
export interface Registration {
  readonly id: string;
  readonly answers: Answers;
  readonly unread: Readonly<Partial<Record<AnswerKey, string>>>;
  readonly status: CodeOf<'status'>;
}

/** Who answers, and which submission this is. `municipality` is the four-digit code. */
export interface Respondent {
  readonly municipality: string | null;
  /** The part of the municipality that is answered for, in its own words; '' is all of it. */
  readonly covers: string;
  readonly contact: string;
  readonly email: string;
  readonly date: IsoDate | null;
  readonly revision: number;
  readonly submittedAt: IsoDateTime | null;
}

/** Everything one municipality's workbook holds. */
export interface Survey {
  readonly respondent: Respondent;
  readonly registrations: readonly Registration[];
}

import type { Issue } from '../survey/issue';
import type { IsoDate } from '../survey/calendar';
import type { Submission, SubmittedRegistration } from './submission';

export type Verdict = 'accepted' | 'warned' | 'rejected' | 'replaced' | 'waiting';

/** The analyst's word on an answer that does not count by itself: put together, taken instead, or let lie. */
export type AnswerDecision = 'merge' | 'replace' | 'leave';

/** What became of one file. Rows in = rows kept + rows rejected. */
export interface FileRecord {
  readonly file: string;
  readonly verdict: Verdict;
  /** The four-digit code; null when nobody could be recognised. */
  readonly municipality: string | null;
  readonly revision: number | null;
  readonly issues: readonly Issue[];
  readonly rows: { readonly read: number; readonly kept: number; readonly rejected: number };
  /** The file whose answer counts instead, or until the analyst has decided; only for `replaced` and `waiting`. */
  readonly replacedBy?: string;
  readonly decision?: AnswerDecision;
}

/** One registration of the data set: what was answered, under the names that count. */
export interface DataRow {
  readonly municipality: string;
  readonly submission: Submission;
  readonly registration: SubmittedRegistration;
  /** The system's name after reconciliation; rows with the same `system` are the same system. */
  readonly system: string;
  /** The vendor's name after reconciliation; null when it was left blank. */
  readonly vendor: string | null;
}

export type NameKind = 'system' | 'vendor';

/** What tells that two names may be one; its words stand in the texts. */
export type NameEvidence =
  | 'listed'
  | 'vendor-word'
  | 'word-order'
  | 'brackets'
  | 'version'
  | 'initials'
  | 'letters'
  | 'slip'
  | 'same-cvr'
  | 'same-name'
  | 'words-within'
  | 'letters-within'
  | 'first-word'
  | 'long-word';

/** Two names that may be one, and why that is believed; `decision` is the analyst's. */
export interface NameProposal {
  readonly kind: NameKind;
  readonly name: string;
  readonly candidate: string;
  /** 0–1, how alike the two names are. */
  readonly similarity: number;
  /** Null for a pair that only the analyst has put together. */
  readonly evidence: NameEvidence | null;
  /** One municipality has both in its list, so that they are seldom one. */
  readonly together: boolean;
  /** How many municipalities wrote each. */
  readonly municipalities: number;
  readonly candidateMunicipalities: number;
  readonly decision: 'same' | 'different' | null;
}

/** Why a name counts under another. */
export type NameReason =
  | 'identical'
  | 'normalised'
  /** Both are names of one system or vendor of the list of public facts. */
  | 'listed'
  /** The name itself says what it is called besides, in brackets. */
  | 'stated'
  /** Equal but for the vendor's own name before or behind them, beside that vendor. */
  | 'vendor-name'
  /** The same words in another order, beside one vendor. */
  | 'word-order'
  | 'cvr'
  /** The developer of a system for which the municipalities have their contract with another. */
  | 'contract'
  /** A name that several vendors use for a system of their own, told apart by the vendor. */
  | 'told-apart'
  | 'analyst';

/** A name as written, and the name under which it counts. */
export interface NameAlias {
  readonly kind: NameKind;
  readonly written: string;
  readonly name: string;
  readonly because: NameReason;
}

/** Everything that the analysis rests on. */
export interface DataSet {
  readonly date: IsoDate;
  /** The submissions that count, in the order of the codes: one of each municipality, or several for its parts. */
  readonly submissions: readonly Submission[];
  /** Every registration of the winning submissions, drafts included. */
  readonly rows: readonly DataRow[];
  readonly files: readonly FileRecord[];
  readonly aliases: readonly NameAlias[];
  readonly proposals: readonly NameProposal[];
}

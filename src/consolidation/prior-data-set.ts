import type { FileRecord, NameKind } from './data-set';
import type { Submission } from './submission';

/** The analyst's answer, given once, on whether two names are one. `name` is the one that counts when they are. */
export interface NameDecision {
  readonly kind: NameKind;
  readonly written: string;
  readonly name: string;
  readonly decision: 'same' | 'different';
}

/** What an existing analysis workbook already holds: it is the starting point when files are added. */
export interface PriorDataSet {
  readonly submissions: readonly Submission[];
  readonly files: readonly FileRecord[];
  readonly decisions: readonly NameDecision[];
}

import type { Issue, IssueCode, IssueParams } from '../survey/issue';

/** What came of reading something from outside: the thing, or why it was refused. */
export type Outcome<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly problem: Problem };

/** Why a file is refused, before it is known what the file is called. */
export type Problem = {
  readonly [C in IssueCode]: { readonly code: C; readonly params: IssueParams[C] };
}[IssueCode];

export function read<T>(value: T): Outcome<T> {
  return { kind: 'read', value };
}

export function refused(problem: Problem): { readonly kind: 'refused'; readonly problem: Problem } {
  return { kind: 'refused', problem };
}

/** The issue of a refused file. */
export function refusalOf(file: string, problem: Problem): Issue {
  return { ...problem, severity: 'error', where: { file } };
}

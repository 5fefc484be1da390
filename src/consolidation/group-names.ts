import type { Join } from './automatic-joins';
import type { NameAlias, NameKind, NameReason } from './data-set';
import { disjointSets } from './disjoint-sets';
import type { DisjointSets } from './disjoint-sets';
import { byFrequency } from './name-mentions';
import type { Mention } from './name-mentions';
import type { NameDecision } from './prior-data-set';

/** Spellings that are one name, and the name that counts. */
export interface NameGroup {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

export interface NameGroups {
  readonly kind: NameKind;
  readonly groups: readonly NameGroup[];
  readonly aliases: readonly NameAlias[];
  readonly nameOf: (written: string) => string;
  /** What tells two names apart. */
  readonly keyOf: (name: string) => string;
  /** Names with the same head are one. */
  readonly headOf: (name: string) => string;
}

/** What names are grouped by. */
export interface NameEvidenceAtHand {
  readonly kind: NameKind;
  readonly mentions: readonly Mention[];
  readonly keyOf: (name: string) => string;
  /** Keys that are one without anybody being asked, the surest first. */
  readonly joins: readonly Join[];
  readonly decisions: readonly NameDecision[];
}

/**
 * Joins the spellings of each name. The analyst's word goes before everything else: two names that were said to be
 * different are joined by nothing.
 */
export function groupNames({ kind, mentions, keyOf, joins, decisions }: NameEvidenceAtHand): NameGroups {
  const all = disjointSets();
  for (const { decision, written, name } of decisions) {
    if (decision === 'same') all.join(keyOf(written), keyOf(name));
  }
  const apart = decisions
    .filter(({ decision }) => decision === 'different')
    .map(({ written, name }) => [keyOf(written), keyOf(name)] as const);
  for (const { keys } of joins) joinUnlessApart(all, keys, apart);

  const byHead = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const head = all.headOf(mention.key);
    byHead.set(head, [...(byHead.get(head) ?? []), mention]);
  }
  const headOf = (name: string): string => all.headOf(keyOf(name));
  const nameByHead = new Map(
    [...byHead].map(([head, group]) => [head, countingName(head, group, decisions, headOf)]),
  );
  const nameOf = (written: string): string => nameByHead.get(headOf(written)) ?? written;
  const reasonOf = reasons(joins, apart, keyOf);
  return {
    kind,
    groups: [...byHead].map(([head, group]) => ({ name: nameByHead.get(head) ?? head, mentions: group })),
    aliases: mentions.map(({ written }) => {
      const name = nameOf(written);
      return { kind, written, name, because: reasonOf(written, name) };
    }),
    nameOf,
    keyOf,
    headOf,
  };
}

type Apart = readonly (readonly [string, string])[];

function joinUnlessApart(sets: DisjointSets, [a, b]: Join['keys'], apart: Apart): void {
  const heads = new Set([sets.headOf(a), sets.headOf(b)]);
  const isForbidden = apart.some(([one, other]) => {
    const [first, second] = [sets.headOf(one), sets.headOf(other)];
    return first !== second && heads.has(first) && heads.has(second);
  });
  if (heads.size === 2 && !isForbidden) sets.join(a, b);
}

/** The analyst's choice of name; else the most frequent spelling. */
function countingName(
  head: string,
  mentions: readonly Mention[],
  decisions: readonly NameDecision[],
  headOf: (name: string) => string,
): string {
  const same = decisions.filter(({ decision, name }) => decision === 'same' && headOf(name) === head);
  const renamed = new Set(same.filter(({ written, name }) => written !== name).map(({ written }) => written));
  const chosen = new Set(same.map(({ name }) => name).filter((name) => !renamed.has(name)));
  const ranked = [...mentions].sort(byFrequency).map(({ written }) => written);
  if (chosen.size === 0) return ranked[0] ?? head;
  return ranked.find((written) => chosen.has(written)) ?? [...chosen].sort()[0] ?? head;
}

/** The first kind of join, the surest first, that makes two names one; the analyst's word when none does. */
function reasons(
  joins: readonly Join[],
  apart: Apart,
  keyOf: (name: string) => string,
): (written: string, name: string) => NameReason {
  const sets = disjointSets();
  const stages = (['listed', 'stated', 'vendor-name', 'word-order', 'cvr'] as const).map((because) => {
    for (const { keys } of joins.filter((join) => join.because === because))
      joinUnlessApart(sets, keys, apart);
    const heads = new Map(joins.flatMap(({ keys }) => keys).map((key) => [key, sets.headOf(key)]));
    return { because, headOf: (key: string): string => heads.get(key) ?? key };
  });
  return (written, name) => {
    if (written === name) return 'identical';
    const [from, to] = [keyOf(written), keyOf(name)];
    if (from === to) return 'normalised';
    return stages.find(({ headOf }) => headOf(from) === headOf(to))?.because ?? 'analyst';
  };
}

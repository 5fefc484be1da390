import type { NameAlias, NameKind } from './data-set';
import { disjointSets } from './disjoint-sets';
import type { DisjointSets } from './disjoint-sets';
import { byFrequency, keyOf } from './name-mentions';
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
  /** Names with the same head are one. */
  readonly headOf: (name: string) => string;
}

/**
 * Joins the spellings of each name. The analyst's word goes before a CVR number: two names that were said to be
 * different are not joined by it.
 */
export function groupNames(
  kind: NameKind,
  mentions: readonly Mention[],
  decisions: readonly NameDecision[],
): NameGroups {
  const all = disjointSets();
  for (const { decision, written, name } of decisions) {
    if (decision === 'same') all.join(keyOf(kind, written), keyOf(kind, name));
  }
  const apart = decisions
    .filter(({ decision }) => decision === 'different')
    .map(({ written, name }) => [keyOf(kind, written), keyOf(kind, name)] as const);
  joinByCvr(all, mentions, apart);
  const unasked = disjointSets();
  joinByCvr(unasked, mentions, apart);

  const byHead = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const head = all.headOf(mention.key);
    byHead.set(head, [...(byHead.get(head) ?? []), mention]);
  }
  const nameByHead = new Map(
    [...byHead].map(([head, group]) => [head, countingName(kind, head, group, decisions, all)]),
  );
  const headOf = (name: string): string => all.headOf(keyOf(kind, name));
  const nameOf = (written: string): string => nameByHead.get(headOf(written)) ?? written;
  return {
    kind,
    groups: [...byHead].map(([head, group]) => ({ name: nameByHead.get(head) ?? head, mentions: group })),
    aliases: mentions.map(({ written }) => {
      const name = nameOf(written);
      return { kind, written, name, because: reasonOf(kind, written, name, unasked) };
    }),
    nameOf,
    headOf,
  };
}

function joinByCvr(
  sets: DisjointSets,
  mentions: readonly Mention[],
  apart: readonly (readonly [string, string])[],
): void {
  const keyByCvr = new Map<string, string>();
  for (const { key, cvrs } of mentions) {
    for (const cvr of cvrs) {
      const other = keyByCvr.get(cvr);
      if (other === undefined) keyByCvr.set(cvr, key);
      else if (!wouldJoin(sets, key, other, apart)) sets.join(key, other);
    }
  }
}

/** Whether joining two names would make one of two that the analyst keeps apart. */
function wouldJoin(
  { headOf }: DisjointSets,
  a: string,
  b: string,
  apart: readonly (readonly [string, string])[],
): boolean {
  const heads = new Set([headOf(a), headOf(b)]);
  return (
    heads.size === 2 &&
    apart.some(([one, other]) => {
      const [first, second] = [headOf(one), headOf(other)];
      return first !== second && heads.has(first) && heads.has(second);
    })
  );
}

/** The analyst's choice of name; else the most frequent spelling. */
function countingName(
  kind: NameKind,
  head: string,
  mentions: readonly Mention[],
  decisions: readonly NameDecision[],
  { headOf }: DisjointSets,
): string {
  const same = decisions.filter(
    ({ decision, name }) => decision === 'same' && headOf(keyOf(kind, name)) === head,
  );
  const renamed = new Set(same.filter(({ written, name }) => written !== name).map(({ written }) => written));
  const chosen = new Set(same.map(({ name }) => name).filter((name) => !renamed.has(name)));
  const ranked = [...mentions].sort(byFrequency).map(({ written }) => written);
  if (chosen.size === 0) return ranked[0] ?? head;
  return ranked.find((written) => chosen.has(written)) ?? [...chosen].sort()[0] ?? head;
}

function reasonOf(
  kind: NameKind,
  written: string,
  name: string,
  unasked: DisjointSets,
): NameAlias['because'] {
  if (written === name) return 'identical';
  const [from, to] = [keyOf(kind, written), keyOf(kind, name)];
  if (from === to) return 'normalised';
  return unasked.headOf(from) === unasked.headOf(to) ? 'cvr' : 'analyst';
}

import { compareNames } from '../survey/names/name-order';
import type { NameKind, NameProposal } from './data-set';
import type { NameGroup, NameGroups } from './group-names';
import { comparableName, likeness } from './name-likeness';
import type { ComparableName } from './name-likeness';
import { byFrequency, keyOf, municipalitiesOf } from './name-mentions';
import type { Mention } from './name-mentions';
import type { NameDecision } from './prior-data-set';

/**
 * The names that may be one: what the analyst has answered already, then what is close enough to be asked about. A
 * decided pair is kept, so that the answer survives, and is not asked about again under another spelling.
 */
export function proposeNames(
  groups: NameGroups,
  decisions: readonly NameDecision[],
): readonly NameProposal[] {
  const decided = decidedProposals(groups, decisions);
  const asked = new Set(
    decisions.map(({ written, name }) => pairKey(groups.headOf(written), groups.headOf(name))),
  );
  return [...decided, ...openProposals(groups, asked)].sort(byLikeness);
}

function decidedProposals(
  { kind, groups }: NameGroups,
  decisions: readonly NameDecision[],
): readonly NameProposal[] {
  const mentions = groups.flatMap((group) => group.mentions);
  const byPair = new Map(
    decisions.map((decision) => [
      pairKey(keyOf(kind, decision.written), keyOf(kind, decision.name)),
      decision,
    ]),
  );
  return [...byPair.values()].map(({ written, name, decision }) => ({
    kind,
    name,
    candidate: written,
    similarity: likeness(comparableOf(kind, mentions, name), comparableOf(kind, mentions, written)) ?? 0,
    municipalities: municipalitiesOf(spellingsOf(kind, mentions, name)),
    candidateMunicipalities: municipalitiesOf(spellingsOf(kind, mentions, written)),
    decision,
  }));
}

function spellingsOf(kind: NameKind, mentions: readonly Mention[], name: string): readonly Mention[] {
  const key = keyOf(kind, name);
  return mentions.filter((mention) => mention.key === key);
}

function comparableOf(kind: NameKind, mentions: readonly Mention[], name: string): ComparableName {
  const vendorWords = spellingsOf(kind, mentions, name).flatMap((mention) => [...mention.vendorWords]);
  return comparableName(kind, name, new Set(vendorWords));
}

function openProposals(
  { kind, groups, headOf }: NameGroups,
  asked: ReadonlySet<string>,
): readonly NameProposal[] {
  const known = groups.map((group) => ({
    group,
    head: headOf(group.name),
    municipalities: municipalitiesOf(group.mentions),
    names: comparableNames(kind, group),
  }));
  return known.flatMap((a, index) =>
    known.slice(index + 1).flatMap((b): readonly NameProposal[] => {
      const similarity = closest(a.names, b.names);
      if (similarity === undefined || asked.has(pairKey(a.head, b.head))) return [];
      const [first, second] =
        a.municipalities > b.municipalities ||
        (a.municipalities === b.municipalities && compareNames(a.group.name, b.group.name) < 0)
          ? [a, b]
          : [b, a];
      return [
        {
          kind,
          name: first.group.name,
          candidate: second.group.name,
          similarity,
          municipalities: first.municipalities,
          candidateMunicipalities: second.municipalities,
          decision: null,
        },
      ];
    }),
  );
}

/** One spelling, the most frequent, for each key of a group: the others differ in nothing that counts. */
function comparableNames(kind: NameKind, { mentions }: NameGroup): readonly ComparableName[] {
  const keys = new Set<string>();
  return [...mentions].sort(byFrequency).flatMap(({ key, written }) => {
    if (keys.has(key)) return [];
    keys.add(key);
    return [comparableOf(kind, mentions, written)];
  });
}

function closest(as: readonly ComparableName[], bs: readonly ComparableName[]): number | undefined {
  const all = as.flatMap((a) => bs.flatMap((b) => likeness(a, b) ?? []));
  return all.length === 0 ? undefined : Math.max(...all);
}

function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b].sort());
}

function byLikeness(a: NameProposal, b: NameProposal): number {
  return (
    b.similarity - a.similarity || compareNames(a.name, b.name) || compareNames(a.candidate, b.candidate)
  );
}

import { systemKey } from '../survey/names/name-key';
import type { Answers } from '../survey/registration';
import { knownForAll, listedJoins, statedJoins, vendorNameJoins } from './automatic-joins';
import type { NameEvidence } from './data-set';
import { groupNames } from './group-names';
import type { NameGroup, NameGroups } from './group-names';
import { areKnownApart } from './known-apart';
import { comparableName } from './name-likeness';
import { systemMentions, wordsOfVendor } from './name-mentions';
import type { Mention, SystemOfVendor } from './name-mentions';
import { onceEach } from './once-each';
import type { NameDecision } from './prior-data-set';
import { proposeNames } from './propose-names';
import type { ProposalSources, ReconciledKind } from './propose-names';
import type { Submission } from './submission';
import type { ToldApart } from './told-apart';

/** One name per system, and the names that may be one; a vendor's name never joins two systems. */
export function reconcileSystems(
  submissions: readonly Submission[],
  named: readonly SystemOfVendor[],
  apart: ToldApart & { readonly ofAnswers: (answers: Answers) => string | undefined },
  vendors: NameGroups,
  decisions: readonly NameDecision[],
): ReconciledKind {
  const mentions = systemMentions(submissions, apart.ofAnswers, apart.keyOf);
  const headsOf = onceEach(
    (mention: Mention) => new Set([...mention.vendors].map((vendor) => vendors.headOf(vendor))),
  );
  const alike = (a: Mention, b: Mention): boolean => shareOne(headsOf(a), headsOf(b));
  const groups = groupNames({
    kind: 'system',
    mentions,
    keyOf: apart.keyOf,
    joins: [
      ...listedJoins(mentions, knownForAll),
      ...statedJoins('system', mentions, alike),
      ...vendorNameJoins(mentions, vendors.headOf),
    ],
    decisions,
  });
  const comparable = onceEach((mention: Mention) =>
    comparableName('system', mention.plain, new Set([...mention.vendors].flatMap(wordsOfVendor))),
  );
  const headsOfGroup = new Map<NameGroup, ReadonlySet<string>>(
    groups.groups.map((group) => [
      group,
      new Set(group.mentions.flatMap((mention) => [...headsOf(mention)])),
    ]),
  );
  const none: ReadonlySet<string> = new Set();
  const knownApart = areKnownApart(knownForAll);
  const weight = (a: NameGroup, b: NameGroup, evidence: NameEvidence): number => {
    if (knownApart(a, b)) return 0;
    return shareOne(headsOfGroup.get(a) ?? none, headsOfGroup.get(b) ?? none)
      ? 1
      : weightOfUnlikeVendors(evidence);
  };
  const proposals = proposeNames(groups, {
    comparable,
    pairs: sameNames(named, apart),
    weight,
    decisions,
  });
  return { groups, proposals };
}

/** Evidence of a word or of letters alone, which unlike vendors outweigh. */
const weak: ReadonlySet<NameEvidence> = new Set([
  'words-within',
  'letters-within',
  'initials',
  'first-word',
  'long-word',
]);

/** Unlike vendors speak against one system. */
function weightOfUnlikeVendors(evidence: NameEvidence): number {
  return weak.has(evidence) ? 0 : 0.75;
}

/** Whether two sets have one in common, or one of them is empty: nobody has said that they are unlike. */
function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one));
}

/** The systems that have one name and were told apart by their vendors. */
function sameNames(named: readonly SystemOfVendor[], { nameOf }: ToldApart): ProposalSources['pairs'] {
  const byName = new Map<string, Set<string>>();
  for (const pair of named) {
    const key = systemKey(pair.system);
    byName.set(key, new Set([...(byName.get(key) ?? []), nameOf(pair)]));
  }
  return [...byName.values()].flatMap((names) => {
    const all = [...names];
    if (new Set(all.map(systemKey)).size < 2) return [];
    return all.flatMap((one, at) =>
      all.slice(at + 1).map((other) => ({
        names: [one, other] as const,
        found: { likeness: 0.7, evidence: 'same-name' as const },
      })),
    );
  });
}

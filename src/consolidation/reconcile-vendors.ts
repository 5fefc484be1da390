import { knownVendor } from '../survey/names/known-names';
import { vendorKey } from '../survey/names/name-key';
import { cvrPairs, listedJoins, statedJoins } from './automatic-joins';
import type { NameEvidence } from './data-set';
import { disjointSets } from './disjoint-sets';
import { groupNames } from './group-names';
import type { NameGroup } from './group-names';
import { comparableName } from './name-likeness';
import { vendorMentions } from './name-mentions';
import type { Mention } from './name-mentions';
import { onceEach } from './once-each';
import type { NameDecision } from './prior-data-set';
import { proposeNames } from './propose-names';
import type { ReconciledKind } from './propose-names';
import { areKnownApart } from './known-apart';
import type { Submission } from './submission';

/** One name per vendor, and the names that may be one. */
export function reconcileVendors(
  submissions: readonly Submission[],
  decisions: readonly NameDecision[],
): ReconciledKind {
  const mentions = vendorMentions(submissions);
  const comparable = onceEach((mention: Mention) => comparableName('vendor', mention.written, new Set()));
  const listed = listedJoins(mentions, ({ written }) => knownVendor(written));
  const stated = statedJoins('vendor', mentions, () => true);
  const sure = disjointSets();
  for (const { keys } of [...listed, ...stated]) sure.join(...keys);
  const { joins, doubtful } = cvrPairs(mentions, comparable, sure.headOf);
  const groups = groupNames({
    kind: 'vendor',
    mentions,
    keyOf: vendorKey,
    joins: [...listed, ...stated, ...joins],
    decisions,
  });
  const writtenByKey = new Map(mentions.map(({ key, written }) => [key, written]));
  const pairs = doubtful.map(([one, other]) => ({
    names: [writtenByKey.get(one) ?? one, writtenByKey.get(other) ?? other] as const,
    found: { likeness: 0.75, evidence: 'same-cvr' as const },
  }));
  const knownApart = areKnownApart(({ written }) => knownVendor(written));
  // Many vendors begin with one common word: Dansk, Region, Foreningen. A known company may belong to another.
  const weight = (a: NameGroup, b: NameGroup, evidence: NameEvidence): number =>
    evidence === 'first-word' || (evidence !== 'words-within' && knownApart(a, b)) ? 0 : 1;
  return { groups, proposals: proposeNames(groups, { comparable, pairs, weight, decisions }) };
}

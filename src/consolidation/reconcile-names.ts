import type { NameAlias, NameKind, NameProposal } from './data-set';
import { groupNames } from './group-names';
import type { NameGroups } from './group-names';
import { mentionsOf } from './name-mentions';
import type { NameDecision } from './prior-data-set';
import { proposeNames } from './propose-names';
import type { Submission } from './submission';

export interface ReconciledNames {
  /** The name under which a name as written counts. */
  readonly nameOf: (kind: NameKind, written: string) => string;
  readonly aliases: readonly NameAlias[];
  readonly proposals: readonly NameProposal[];
}

/**
 * One name per vendor and per system. Spellings that differ in casing, spaces, punctuation or form of company are
 * one name by themselves, and so are vendors with the same CVR number; the rest is the analyst's to say. A vendor's
 * name never joins two systems.
 */
export function reconcileNames(
  submissions: readonly Submission[],
  decisions: readonly NameDecision[],
): ReconciledNames {
  const of = (kind: NameKind): readonly NameDecision[] =>
    decisions.filter((decision) => decision.kind === kind);
  const vendors = groupNames('vendor', mentionsOf(submissions, 'vendor'), of('vendor'));
  const systems = groupNames('system', mentionsOf(submissions, 'system'), of('system'));
  const groups: Readonly<Record<NameKind, NameGroups>> = { vendor: vendors, system: systems };
  return {
    nameOf: (kind, written) => groups[kind].nameOf(written),
    aliases: [...vendors.aliases, ...systems.aliases],
    proposals: [...proposeNames(vendors, of('vendor')), ...proposeNames(systems, of('system'))],
  };
}

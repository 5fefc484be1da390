import type { Answers } from '../survey/registration';
import { contractHolders } from './contract-holders';
import type { NameAlias, NameKind, NameProposal } from './data-set';
import { namedSystems, pairOf } from './name-mentions';
import type { SystemOfVendor } from './name-mentions';
import { onceEach } from './once-each';
import type { NameDecision } from './prior-data-set';
import { byStrength } from './propose-names';
import { reconcileSystems } from './reconcile-systems';
import { reconcileVendors } from './reconcile-vendors';
import type { Submission } from './submission';
import { tellApart } from './told-apart';
import type { ToldApart } from './told-apart';

export interface ReconciledNames {
  /** The name under which a row's system counts; '' when it has none. */
  readonly systemOf: (answers: Answers) => string;
  /** The name under which a row's vendor counts; null when it was left blank. */
  readonly vendorOf: (answers: Answers) => string | null;
  readonly aliases: readonly NameAlias[];
  readonly proposals: readonly NameProposal[];
}

/**
 * One name per vendor and per system. Spellings that differ in casing, spaces, punctuation, form of company or what
 * KITOS puts behind a name are one by themselves; so are the names of one known system or vendor, a name and the
 * abbreviation that it states, and vendors of like names with one CVR number. The rest is the analyst's to say.
 */
export function reconcileNames(
  submissions: readonly Submission[],
  decisions: readonly NameDecision[],
): ReconciledNames {
  const of = (kind: NameKind): readonly NameDecision[] =>
    decisions.filter((decision) => decision.kind === kind);
  const named = namedSystems(submissions);
  const vendors = reconcileVendors(submissions, of('vendor'));
  const vendorName = onceEach(vendors.groups.nameOf);
  const apart = tellApart(named, vendorName);
  const nameByPair = new Map(named.map((pair) => [pairOf(pair.system, pair.vendor), apart.nameOf(pair)]));
  const nameOf = ({ system, vendor }: Answers): string | undefined =>
    system === undefined ? undefined : nameByPair.get(pairOf(system, vendor));
  const systems = reconcileSystems(
    submissions,
    named,
    { ...apart, ofAnswers: nameOf },
    vendors.groups,
    of('system'),
  );
  const holders = contractHolders(named, vendors.groups);
  const systemName = onceEach(systems.groups.nameOf);
  return {
    systemOf: (answers) => systemName(nameOf(answers) ?? ''),
    vendorOf: ({ system, vendor }) =>
      vendor === undefined ? null : (holders.get(pairOf(system ?? '', vendor))?.name ?? vendorName(vendor)),
    aliases: [
      ...vendors.groups.aliases,
      ...holders.values(),
      ...systems.groups.aliases,
      ...toldApartAliases(named, apart, systemName),
    ],
    proposals: [...vendors.proposals, ...systems.proposals].sort(byStrength),
  };
}

function toldApartAliases(
  named: readonly SystemOfVendor[],
  { nameOf }: ToldApart,
  systemName: (name: string) => string,
): readonly NameAlias[] {
  const aliases = named.flatMap((pair): readonly NameAlias[] => {
    const name = nameOf(pair);
    if (name === pair.system) return [];
    return [{ kind: 'system', written: pair.system, name: systemName(name), because: 'told-apart' }];
  });
  return [...new Map(aliases.map((alias) => [pairOf(alias.written, alias.name), alias])).values()];
}

import { identityOfVendor, knownSystem } from '../survey/names/known-names';
import { systemKey, vendorKey } from '../survey/names/name-key';
import type { Answers } from '../survey/registration';
import { cvrPairs, listedJoins, statedJoins } from './automatic-joins';
import type { NameAlias, NameEvidence, NameKind, NameProposal } from './data-set';
import { disjointSets } from './disjoint-sets';
import { groupNames } from './group-names';
import type { NameGroup, NameGroups } from './group-names';
import { comparableName } from './name-likeness';
import { namedSystems, pairOf, systemMentions, vendorMentions, wordsOfVendor } from './name-mentions';
import type { Mention, NamedSystem } from './name-mentions';
import { onceEach } from './once-each';
import type { NameDecision } from './prior-data-set';
import { proposeNames } from './propose-names';
import type { ProposalSources } from './propose-names';
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
    proposals: [...vendors.proposals, ...systems.proposals],
  };
}

interface Reconciled {
  readonly groups: NameGroups;
  readonly proposals: readonly NameProposal[];
}

function reconcileVendors(
  submissions: readonly Submission[],
  decisions: readonly NameDecision[],
): Reconciled {
  const mentions = vendorMentions(submissions);
  const comparable = onceEach((mention: Mention) => comparableName('vendor', mention.written, new Set()));
  const listed = listedJoins('vendor', mentions);
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
  return { groups, proposals: proposeNames(groups, { comparable, pairs, vendorsAgree: () => 1, decisions }) };
}

function reconcileSystems(
  submissions: readonly Submission[],
  named: readonly NamedSystem[],
  apart: ToldApart & { readonly ofAnswers: (answers: Answers) => string | undefined },
  vendors: NameGroups,
  decisions: readonly NameDecision[],
): Reconciled {
  const mentions = systemMentions(submissions, apart.ofAnswers, apart.keyOf);
  const headsOf = onceEach(
    (mention: Mention) => new Set([...mention.vendors].map((vendor) => vendors.headOf(vendor))),
  );
  const alike = (a: Mention, b: Mention): boolean => shareOne(headsOf(a), headsOf(b));
  const groups = groupNames({
    kind: 'system',
    mentions,
    keyOf: apart.keyOf,
    joins: [...listedJoins('system', mentions), ...statedJoins('system', mentions, alike)],
    decisions,
  });
  const comparable = onceEach((mention: Mention) =>
    comparableName('system', mention.written, new Set([...mention.vendors].flatMap(wordsOfVendor))),
  );
  const headsOfGroup = new Map<NameGroup, ReadonlySet<string>>(
    groups.groups.map((group) => [
      group,
      new Set(group.mentions.flatMap((mention) => [...headsOf(mention)])),
    ]),
  );
  const none: ReadonlySet<string> = new Set();
  const vendorsAgree = (a: NameGroup, b: NameGroup, evidence: NameEvidence): number =>
    shareOne(headsOfGroup.get(a) ?? none, headsOfGroup.get(b) ?? none) ? 1 : weightOfUnlikeVendors(evidence);
  const proposals = proposeNames(groups, {
    comparable,
    pairs: sameNames(named, apart),
    vendorsAgree,
    decisions,
  });
  return { groups, proposals };
}

/** Evidence of a word or of letters alone, which unlike vendors outweigh. */
const weak: ReadonlySet<NameEvidence> = new Set(['words-within', 'letters-within', 'initials', 'first-word']);

/** Unlike vendors speak against one system. */
function weightOfUnlikeVendors(evidence: NameEvidence): number {
  return weak.has(evidence) ? 0 : 0.75;
}

/** Whether two sets have one in common, or one of them is empty: nobody has said that they are unlike. */
function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one));
}

/** The systems that have one name and were told apart by their vendors. */
function sameNames(named: readonly NamedSystem[], { nameOf }: ToldApart): ProposalSources['pairs'] {
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

function toldApartAliases(
  named: readonly NamedSystem[],
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

/**
 * Who counts as the vendor instead of the one that is written, by system and vendor. For a system of the list that the
 * municipalities have from KOMBIT, some write KOMBIT and some the developer; the contract decides, so that the pair does
 * not split a vendor's figures.
 */
function contractHolders(named: readonly NamedSystem[], groups: NameGroups): ReadonlyMap<string, NameAlias> {
  return new Map(
    named.flatMap(({ system, vendor }): readonly (readonly [string, NameAlias])[] => {
      if (vendor === undefined) return [];
      const entry = knownSystem(system, vendor);
      if (entry === undefined || entry.developer === '') return [];
      if (identityOfVendor(vendor) !== identityOfVendor(entry.developer)) return [];
      const name = groups.nameOf(entry.vendor);
      return [
        [
          pairOf(system, vendor),
          { kind: 'vendor', written: `${vendor} (${system})`, name, because: 'contract' },
        ],
      ];
    }),
  );
}

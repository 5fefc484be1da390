import { compareNames } from '../survey/names/name-order';
import type { NameEvidence, NameProposal } from './data-set';
import type { NameGroup, NameGroups } from './group-names';
import { eachCandidate } from './name-candidates';
import { firstTelling, likenessOf, longBeginnings } from './name-likeness';
import type { ComparableName, Likeness } from './name-likeness';
import { byFrequency, municipalitiesOf } from './name-mentions';
import type { Mention } from './name-mentions';
import type { NameDecision } from './prior-data-set';

/** What names are proposed by, besides their spelling. */
export interface ProposalSources {
  readonly comparable: (mention: Mention) => ComparableName;
  /** Names that are brought together by something else than their letters. */
  readonly pairs: readonly { readonly names: readonly [string, string]; readonly found: Likeness }[];
  /** What is left of a likeness when all that is known of two names is weighed: 1 for all of it, 0 for a pair that is none. */
  readonly weight: (a: NameGroup, b: NameGroup, evidence: NameEvidence) => number;
  readonly decisions: readonly NameDecision[];
}

/** One name for each vendor or system, and the names that may be one. */
export interface ReconciledKind {
  readonly groups: NameGroups;
  readonly proposals: readonly NameProposal[];
}

/**
 * The names that may be one: what the analyst has answered already, then what is close enough to be asked about, the
 * strongest first and last the pairs that one municipality has both of. A decided pair is kept, so that the answer
 * survives, and is not asked about again under another spelling.
 */
export function proposeNames(groups: NameGroups, sources: ProposalSources): readonly NameProposal[] {
  const { decisions } = sources;
  const asked = new Set(
    decisions.map(({ written, name }) => pairKey(groups.headOf(written), groups.headOf(name))),
  );
  return [...decidedProposals(groups, sources), ...openProposals(groups, sources, asked)].sort(byStrength);
}

function decidedProposals(
  { kind, groups, keyOf }: NameGroups,
  { comparable, decisions }: ProposalSources,
): readonly NameProposal[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of groups.flatMap(({ mentions }) => mentions)) {
    byKey.set(mention.key, [...(byKey.get(mention.key) ?? []), mention]);
  }
  const byPair = new Map(
    decisions.map((decision) => [pairKey(keyOf(decision.written), keyOf(decision.name)), decision]),
  );
  return [...byPair.values()].map(({ written, name, decision }) => {
    const [names, candidates] = [byKey.get(keyOf(name)) ?? [], byKey.get(keyOf(written)) ?? []];
    const found = likenessOf(
      comparable(names.find((mention) => mention.written === name) ?? unwritten(name, keyOf(name))),
      comparable(
        candidates.find((mention) => mention.written === written) ?? unwritten(written, keyOf(written)),
      ),
    );
    return {
      kind,
      name,
      candidate: written,
      similarity: found?.likeness ?? 0,
      evidence: found?.evidence ?? null,
      together: false,
      municipalities: municipalitiesOf(names).size,
      candidateMunicipalities: municipalitiesOf(candidates).size,
      decision,
    };
  });
}

/** A name that the analyst has decided on and nobody writes any longer. */
function unwritten(written: string, key: string): Mention {
  return {
    written,
    plain: written,
    key,
    municipalities: new Set(),
    rows: 0,
    cvrs: new Set(),
    vendors: new Set(),
  };
}

interface KnownGroup {
  readonly group: NameGroup;
  readonly head: string;
  readonly municipalities: ReadonlySet<string>;
}

function openProposals(
  { kind, groups, headOf }: NameGroups,
  { comparable, pairs, weight }: ProposalSources,
  asked: ReadonlySet<string>,
): readonly NameProposal[] {
  const known = groups.map((group): KnownGroup => ({
    group,
    head: headOf(group.name),
    municipalities: municipalitiesOf(group.mentions),
  }));
  const best = bestPairs(known, comparable, weight);
  const placeByHead = new Map(known.map(({ head }, place) => [head, place]));
  for (const { names, found } of pairs) {
    const [a, b] = names.map((name) => placeByHead.get(headOf(name)));
    if (a !== undefined && b !== undefined && a !== b) best.set(pairOfPlaces(known.length, a, b), found);
  }
  return [...best].flatMap(([pair, found]): readonly NameProposal[] => {
    const [a, b] = [known[Math.floor(pair / known.length)], known[pair % known.length]];
    if (a === undefined || b === undefined || asked.has(pairKey(a.head, b.head))) return [];
    const [first, second] = isWrittenMore(a, b) ? [a, b] : [b, a];
    return [
      {
        kind,
        name: first.group.name,
        candidate: second.group.name,
        similarity: found.likeness,
        evidence: found.evidence,
        together: [...a.municipalities].some((municipality) => b.municipalities.has(municipality)),
        municipalities: first.municipalities.size,
        candidateMunicipalities: second.municipalities.size,
        decision: null,
      },
    ];
  });
}

function isWrittenMore(a: KnownGroup, b: KnownGroup): boolean {
  return (
    a.municipalities.size > b.municipalities.size ||
    (a.municipalities.size === b.municipalities.size && compareNames(a.group.name, b.group.name) < 0)
  );
}

/** The strongest likeness of each pair of groups; a pair is one number, the lower place times their count and the higher. */
function bestPairs(
  known: readonly KnownGroup[],
  comparable: ProposalSources['comparable'],
  weight: ProposalSources['weight'],
): Map<number, Likeness> {
  const names: ComparableName[] = [];
  const groupOf: number[] = [];
  known.forEach(({ group }, place) => {
    for (const mention of spellingsThatCount(group)) {
      names.push(comparable(mention));
      groupOf.push(place);
    }
  });
  const isRare = rareWords(names);
  const best = new Map<number, Likeness>();
  eachCandidate(names, (one, other) => {
    const [a, b] = [groupOf[one] ?? 0, groupOf[other] ?? 0];
    const [first, second] = [names[one], names[other]];
    if (a === b || first === undefined || second === undefined) return;
    const found = likenessOf(first, second);
    const [groupA, groupB] = [known[a]?.group, known[b]?.group];
    if (found === undefined || groupA === undefined || groupB === undefined) return;
    if (!isRare(found, first, second)) return;
    const likeness = Math.round(found.likeness * weight(groupA, groupB, found.evidence) * 100) / 100;
    if (likeness > 0) keepBest(best, known.length, a, b, { ...found, likeness });
  });
  return best;
}

/** How many names may have a word that alone brings two of them together. */
const mostOfRareWord = 3;

/** Whether a word that alone brings two names together is one that few names have; what many have is a family of systems. */
function rareWords(
  names: readonly ComparableName[],
): (found: Likeness, a: ComparableName, b: ComparableName) => boolean {
  const firsts = ({ whole }: ComparableName): readonly string[] => [firstTelling(whole.own) ?? ''];
  const longs = ({ whole }: ComparableName): readonly string[] => longBeginnings(whole);
  const rareFirst = rareOf(names, firsts);
  const rareLong = rareOf(names, longs);
  return ({ evidence }, a, b) => {
    if (evidence === 'first-word') return firsts(a).some((word) => rareFirst.has(word));
    if (evidence !== 'long-word') return true;
    const theirs = longs(b);
    return longs(a).some((word) => rareLong.has(word) && theirs.includes(word));
  };
}

function rareOf(
  names: readonly ComparableName[],
  wordsOf: (name: ComparableName) => readonly string[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of names.flatMap((name) => [...new Set(wordsOf(name))])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count <= mostOfRareWord).map(([word]) => word));
}

function pairOfPlaces(count: number, a: number, b: number): number {
  return Math.min(a, b) * count + Math.max(a, b);
}

function keepBest(best: Map<number, Likeness>, count: number, a: number, b: number, found: Likeness): void {
  const pair = pairOfPlaces(count, a, b);
  const known = best.get(pair);
  if (known === undefined || found.likeness > known.likeness) best.set(pair, found);
}

/** One spelling, the most frequent, for each key of a group: the others differ in nothing that counts. */
function spellingsThatCount({ mentions }: NameGroup): readonly Mention[] {
  const keys = new Set<string>();
  return [...mentions].sort(byFrequency).filter(({ key }) => {
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b].sort());
}

/** The strongest first, and last what one municipality has both of. */
export function byStrength(a: NameProposal, b: NameProposal): number {
  return (
    Number(a.together) - Number(b.together) ||
    b.similarity - a.similarity ||
    compareNames(a.name, b.name) ||
    compareNames(a.candidate, b.candidate)
  );
}

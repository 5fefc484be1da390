import { givesWay, pairOfNames, withNameEdit } from '../../../analysis/analyst-edits';
import type { AnalystEdits, NameEdit, SaidOfNames } from '../../../analysis/analyst-edits';
import type { DataSet, NameAlias, NameKind, NameProposal } from '../../../consolidation/data-set';
import type { NameDecision } from '../../../consolidation/prior-data-set';

/** A pair of names with what is said of it by now, on the sheet or beside it. */
export interface Pair extends NameProposal {
  readonly key: string;
  readonly said: SaidOfNames;
}

/** The pairs of an analysis: those that wait in the order in which they are asked, and those that are decided. */
export interface NameQueue {
  readonly open: readonly Pair[];
  readonly decided: readonly Pair[];
  /** Words that gave way to what somebody has written on the sheet meanwhile. */
  readonly conflicts: readonly NameEdit[];
}

/**
 * What is to be asked and what is said, the sheet and the pane taken together.
 *
 * @param onSheet the decisions as they stand on the sheet by now; null when it has not been looked at since
 * @param later keys of pairs that the analyst has put off: they come last
 */
export function nameQueue(
  { proposals }: Pick<DataSet, 'proposals'>,
  edits: AnalystEdits,
  onSheet: readonly NameDecision[] | null,
  later: ReadonlySet<string>,
): NameQueue {
  const sheet = new Map((onSheet ?? []).map((decision) => [pairOfNames(decision), decision]));
  const edited = new Map(edits.names.map((edit) => [pairOfNames(edit), edit]));
  const conflicts: NameEdit[] = [];
  const pairs = proposals.map((proposal): Pair => {
    const { kind, name, candidate } = proposal;
    const key = pairOfNames({ kind, name, written: candidate });
    const stands = onSheet === null ? proposal.decision : (sheet.get(key)?.decision ?? null);
    const edit = edited.get(key);
    edited.delete(key);
    if (edit === undefined) return { ...proposal, key, said: stands };
    const isOverruled = givesWay(edit, stands === null ? undefined : { decision: stands });
    if (isOverruled) conflicts.push(edit);
    return { ...proposal, key, said: isOverruled ? stands : edit.said };
  });
  const all = [...pairs, ...[...edited.values()].map(ownPair)];
  const open = all.filter(({ said }) => said === null);
  return {
    open: [...open.filter(({ key }) => !later.has(key)), ...open.filter(({ key }) => later.has(key))],
    decided: all.filter(({ said }) => said !== null),
    conflicts,
  };
}

/** A pair that nothing speaks for but the analyst. */
function ownPair({ kind, name, written, said, base }: NameEdit): Pair {
  return {
    kind,
    name,
    candidate: written,
    similarity: 0,
    evidence: null,
    together: false,
    municipalities: 0,
    candidateMunicipalities: 0,
    decision: base,
    key: pairOfNames({ kind, name, written }),
    said,
  };
}

/** The analyst's word on some pairs; `swapped` pairs count under the other name. */
export function sayOf(
  edits: AnalystEdits,
  pairs: readonly Pick<Pair, 'kind' | 'name' | 'candidate' | 'said'>[],
  said: SaidOfNames,
): AnalystEdits {
  return pairs.reduce(
    (all, { kind, name, candidate, said: base }) =>
      withNameEdit(all, { kind, name, written: candidate, said, base }),
    edits,
  );
}

/** Names that count with the spellings under them. */
export interface JoinedName {
  readonly kind: NameKind;
  readonly name: string;
  readonly spellings: readonly NameAlias[];
}

/** The names that count for more than one spelling, by name. */
export function joinedNames({ aliases }: Pick<DataSet, 'aliases'>): readonly JoinedName[] {
  const byName = new Map<string, JoinedName>();
  for (const alias of aliases) {
    const { kind, name, written } = alias;
    if (name === '' || written === name) continue;
    const key = JSON.stringify([kind, name]);
    const known = byName.get(key) ?? { kind, name, spellings: [] };
    byName.set(key, { ...known, spellings: [...known.spellings, alias] });
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** Whether a spelling can be taken out: what is the same name letter for letter, or follows from a contract, cannot. */
export function canBeSplit({ because }: NameAlias): boolean {
  return (
    because !== 'identical' && because !== 'normalised' && because !== 'contract' && because !== 'told-apart'
  );
}

/**
 * Takes a spelling out of a name. Whatever the analyst had joined to it stays with the rest.
 *
 * @param decided what has been said of pairs by now
 */
export function split(
  edits: AnalystEdits,
  { kind, name, written }: Pick<NameAlias, 'kind' | 'name' | 'written'>,
  decided: readonly Pair[],
): AnalystEdits {
  const joins = decided.filter(
    (pair) =>
      pair.kind === kind && pair.said === 'same' && (pair.name === written || pair.candidate === written),
  );
  const loosened = sayOf(edits, joins, null);
  const others = joins.map((pair) => (pair.name === written ? pair.candidate : pair.name));
  const kept = others
    .filter((other) => other !== name && other !== written)
    .reduce(
      (all, other) => sayOf(all, [saidBefore(decided, { kind, name, candidate: other })], 'same'),
      loosened,
    );
  return sayOf(kept, [saidBefore(decided, { kind, name, candidate: written })], 'different');
}

/** Lets another name count for all that counted under this one. */
export function rename(
  edits: AnalystEdits,
  { kind, name }: Pick<JoinedName, 'kind' | 'name'>,
  wanted: string,
  decided: readonly Pair[],
): AnalystEdits {
  return sayOf(edits, [saidBefore(decided, { kind, name: wanted, candidate: name })], 'same');
}

function saidBefore(
  decided: readonly Pair[],
  pair: Pick<Pair, 'kind' | 'name' | 'candidate'>,
): Pick<Pair, 'kind' | 'name' | 'candidate' | 'said'> {
  const key = pairOfNames({ kind: pair.kind, name: pair.name, written: pair.candidate });
  return { ...pair, said: decided.find((one) => one.key === key)?.said ?? null };
}

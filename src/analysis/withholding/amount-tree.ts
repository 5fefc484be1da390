import { isSpread } from './contributions';
import { fewestMunicipalities } from './shared-findings';
import type { WithheldBecause } from './shared-findings';

/** An amount in a table of sums. */
export interface Amount {
  readonly key: string;
  /** What each municipality adds to it, kr. */
  readonly parts: ReadonlyMap<string, number>;
  /** Null while it is shown. */
  withheld: WithheldBecause | null;
  /** An earlier version told it and it is still the same, so that withholding it hides nothing. */
  readonly isTold: boolean;
}

/** The amounts that add up to another. */
export interface Branch extends Amount {
  readonly leaves: readonly Amount[];
}

/** A total, what it is the sum of, and what those are the sums of. */
export interface AmountTree extends Amount {
  readonly branches: readonly Branch[];
}

/** How near to a withheld amount nobody may come, as a share of it. */
const nearness = 0.05;

/**
 * Complementary withholding: withholds more amounts until no withheld one follows from the others. What is left of a sum when
 * its shown parts are taken away must itself be an amount that may be shown, must have at least two withheld parts, and
 * must leave room for 5 % above each of them – also for a municipality that takes away its own part.
 *
 * The smallest shown part goes first; where none is left, the sum itself.
 */
export function withholdMore(tree: AmountTree): void {
  for (;;) {
    const leaking = tree.branches.find((branch) => branch.withheld === null && !isSafe(rest(branch)));
    if (leaking !== undefined) hideIn(leaking.leaves, leaking);
    else if (tree.withheld === null && leaks(tree)) hideBranch(tree);
    else return;
  }
}

/** The withheld parts of a branch. */
function rest({ leaves }: Branch): readonly Amount[] {
  return leaves.filter(({ withheld }) => withheld !== null);
}

/** Whether the total, less the branches that are shown, tells of a withheld one or of what it is made of. */
function leaks({ branches }: AmountTree): boolean {
  const hidden = branches.filter(({ withheld }) => withheld !== null);
  const unknown = hidden.map(rest);
  if (hidden.length === 0) return false;
  const ownRoom = hidden.every((branch, place) => hasRoom(branch, unknown.toSpliced(place, 1).flat()));
  return !ownRoom || !isSafe(unknown.flat());
}

/** Withholds the smallest shown part; the sum when there is none that it would help to withhold. */
function hideIn(parts: readonly Amount[], whole: Amount): void {
  smallestShown(parts, whole).withheld = 'derivable';
}

function hideBranch(tree: AmountTree): void {
  const branch = smallestShown(tree.branches, tree);
  branch.withheld = 'derivable';
  const its = tree.branches.find(({ key }) => key === branch.key);
  if (branch === tree || its?.leaves.some(({ withheld }) => withheld !== null)) return;
  // A branch whose parts are all shown is no secret.
  if (its !== undefined && its.leaves.length > 0) smallestShown(its.leaves, its).withheld = 'derivable';
}

function smallestShown(parts: readonly Amount[], whole: Amount): Amount {
  return (
    parts
      .filter(({ withheld, isTold, parts: own }) => withheld === null && !isTold && own.size > 0)
      .toSorted((one, other) => totalOf(one) - totalOf(other))[0] ?? whole
  );
}

/** Whether amounts of which only the sum is known keep each other's secret. */
function isSafe(amounts: readonly Amount[]): boolean {
  if (amounts.length === 0) return true;
  const together = new Map<string, number>();
  for (const { parts } of amounts) {
    for (const [code, part] of parts) together.set(code, (together.get(code) ?? 0) + part);
  }
  if (together.size < fewestMunicipalities || !isSpread([...together.values()])) return false;
  return amounts.every((amount) =>
    hasRoom(
      amount,
      amounts.filter((other) => other !== amount),
    ),
  );
}

/** Whether what the others hide leaves room above an amount, whichever municipality looks and knows its own. */
function hasRoom(amount: Amount, others: readonly Amount[]): boolean {
  const hidden = others.reduce((total, other) => total + totalOf(other), 0);
  const own = new Map<string, number>();
  for (const { parts } of others) {
    for (const [code, part] of parts) own.set(code, (own.get(code) ?? 0) + part);
  }
  return hidden - Math.max(0, ...own.values()) > nearness * totalOf(amount);
}

function totalOf({ parts }: Amount): number {
  return [...parts.values()].reduce((total, part) => total + part, 0);
}

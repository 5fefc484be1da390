import type { DataRow } from '../../consolidation/data-set';
import { groupRows } from '../observations';
import { present, sum } from '../statistics';
import { fewestMunicipalities, largestTwo } from './shared-findings';
import type { WithheldBecause } from './shared-findings';

/** What a figure takes from one row; null when the row has nothing to do with it. */
export type Taken = string | number | boolean | null;

/** What each municipality adds to a figure: what it says, letter by letter, and for an amount how much. */
export interface Contributions {
  readonly said: ReadonlyMap<string, string>;
  /** One map for each sum that the figure is made of; none for a figure that is no amount. */
  readonly amounts: readonly ReadonlyMap<string, number>[];
}

/** The contributions to a figure that takes something from each row. */
export function contributionsOf(
  rows: readonly DataRow[],
  takes: (row: DataRow) => Taken,
  amountsOf: readonly ((row: DataRow) => number | null | undefined)[] = [],
): Contributions {
  const taking = rows.filter((row) => takes(row) !== null);
  const groups = [...groupRows(taking, ({ municipality }) => municipality)];
  const amounts = amountsOf.map(
    (amountOf) => new Map(groups.map(([code, its]) => [code, sum(present(its.map(amountOf)))])),
  );
  const said = new Map(
    groups.map(([code, its], place) => {
      const amount = amounts.map((map) => map.get(groups[place]?.[0] ?? '') ?? 0);
      const words = its.map((row) => JSON.stringify(takes(row))).toSorted();
      return [code, [...words, ...amount].join('\n')];
    }),
  );
  return { said, amounts };
}

/**
 * Whether amounts may be shown as their sum: not when they add up to nothing, which tells each of them, nor when the two
 * largest make up more than 85 %.
 */
export function isSpread(amounts: readonly number[]): boolean {
  const [first = 0, second = 0] = amounts.toSorted((one, other) => other - one);
  const total = sum(amounts);
  return total > 0 && first + second <= largestTwo * total;
}

/** Why a figure may not be shown for its own sake; null when it may. */
export function ownReason({ said, amounts }: Contributions): WithheldBecause | null {
  if (said.size < fewestMunicipalities) return 'few';
  return amounts.every((map) => isSpread([...map.values()])) ? null : 'dominated';
}

/** Whether nothing that a figure rests on is different. */
export function isSame(now: Contributions, before: Contributions): boolean {
  return changedBetween(now, before).length === 0;
}

/**
 * Whether the difference of two versions of a figure may be seen: it is one more figure, and holds to the same two
 * rules.
 */
export function mayBeCompared(now: Contributions, before: Contributions): boolean {
  const changed = changedBetween(now, before);
  if (changed.length < fewestMunicipalities) return false;
  return now.amounts.every((map, place) =>
    isSpread(changed.map((code) => Math.abs((map.get(code) ?? 0) - (before.amounts[place]?.get(code) ?? 0)))),
  );
}

function changedBetween(now: Contributions, before: Contributions): readonly string[] {
  return [...new Set([...now.said.keys(), ...before.said.keys()])].filter(
    (code) => now.said.get(code) !== before.said.get(code),
  );
}

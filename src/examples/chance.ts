import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: the same seed and label give the same throws, in the same order, everywhere. */
export interface Chance {
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  /** A number from 0 up to, not including, 1. */
  share(): number;
  /** True in `probability` (0–1) of the throws. */
  happens(probability: number): boolean;
  /** Around 0 with standard deviation 1; never beyond ±6. */
  deviation(): number;
  pick<T>(choices: readonly T[]): T;
  /** Picks with weights; a weight of 2 comes up twice as often as a weight of 1. */
  pickWeighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T;
  shuffled<T>(items: readonly T[]): readonly T[];
  /** A UUID of version 4. */
  uuid(): string;
}

const steps = 1 << 24;

/**
 * @param label what the chance is for: two labels of one seed are independent, so that a change to one part of an
 * example leaves the others as they were
 */
export function chanceOf(seed: number, label: string): Chance {
  const generator = xoroshiro128plus(hash(`${String(seed)}/${label}`));
  const integer = (from: number, to: number): number => uniformInt(generator, from, to);
  const share = (): number => integer(0, steps - 1) / steps;
  const pick = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new Error('There is nothing to pick from');
    return choices[integer(0, choices.length - 1)] as T;
  };
  return {
    integer,
    share,
    pick,
    happens: (probability) => share() < probability,
    // The sum of twelve uniform throws (Irwin–Hall): no logarithm that could differ between machines.
    deviation: () => Array.from({ length: 12 }, share).reduce((sum, part) => sum + part, -6),
    pickWeighted: (choices) => {
      let rest = share() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      return (choices.find(([, weight]) => (rest -= weight) < 0) ?? pick(choices))[0];
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: share() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item),
    uuid: () => uuidOf(Array.from({ length: 32 }, () => integer(0, 15))),
  };
}

/** FNV-1a, 32 bits: spreads neighbouring seeds and labels over the generator's whole range. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value;
}

function uuidOf(nibbles: readonly number[]): string {
  const digits = nibbles.map((nibble, place) => {
    if (place === 12) return '4';
    return (place === 16 ? 8 + (nibble % 4) : nibble).toString(16);
  });
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]] // prettier-ignore
    .map(([from, to]) => digits.slice(from, to).join(''))
    .join('-');
}

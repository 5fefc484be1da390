import { longBeginnings } from './name-likeness';
import type { ComparableName } from './name-likeness';

/** A word that stands in more names than this is a word of the trade and brings no two of them together. */
const mostNamesOfWord = 150;

/**
 * The pairs of names that are worth comparing: those that share a word, a part, initials, a beginning or an end, or
 * differ in a few letters. Names grow by the hundred, and their pairs with the square; nearly all of them share nothing.
 *
 * @param visit is called with the places of two names, the lower first; a pair may come more than once
 */
export function eachCandidate(names: readonly ComparableName[], visit: (a: number, b: number) => void): void {
  const places = new Map<string, number[]>();
  names.forEach((name, place) => {
    for (const token of new Set(tokensOf(name))) {
      const known = places.get(token);
      if (known === undefined) places.set(token, [place]);
      else known.push(place);
    }
  });
  for (const sharing of places.values()) {
    if (sharing.length < 2 || sharing.length > mostNamesOfWord) continue;
    sharing.forEach((a, at) => {
      for (let other = at + 1; other < sharing.length; other += 1) visit(a, sharing[other] ?? a);
    });
  }
  abbreviations(names, visit);
  nearSpellings(names, visit);
}

/** What two names may have in common; each kind of token has its own sign before it. */
function tokensOf(name: ComparableName): readonly string[] {
  const { whole, outside, inside, pieces, initials } = name;
  const parts = [whole, outside, inside, ...pieces].flatMap((part) => (part === undefined ? [] : [part]));
  const plain = whole.own.join('');
  return [
    ...parts.flatMap(({ key, own }) => [`=${key}`, `=${own.join('')}`]),
    `=${whole.unversioned}`,
    ...(initials === '' ? [] : [`=${initials}`]),
    ...[...whole.own, ...whole.words].map((word) => `w${word}`),
    ...longBeginnings(whole).map((beginning) => `l${beginning}`),
    ...(plain.length < 6 ? [] : [`<${plain.slice(0, 6)}`, `>${plain.slice(-6)}`]),
  ];
}

/** One word of a few letters, with every name of several words that begins with its first letter. */
function abbreviations(names: readonly ComparableName[], visit: (a: number, b: number) => void): void {
  const longByLetter = new Map<string, number[]>();
  names.forEach(({ whole: { own } }, place) => {
    if (own.length < 2) return;
    for (const letter of new Set(own.map((word) => word.charAt(0)))) {
      longByLetter.set(letter, [...(longByLetter.get(letter) ?? []), place]);
    }
  });
  names.forEach(({ whole: { words, key } }, place) => {
    if (words.length !== 1 || key.length < 3 || key.length > 6) return;
    for (const other of longByLetter.get(key.charAt(0)) ?? [])
      visit(Math.min(place, other), Math.max(place, other));
  });
}

/** Names of nearly the same length whose letters are nearly the same; a set of letters is a number of 32 bits. */
function nearSpellings(names: readonly ComparableName[], visit: (a: number, b: number) => void): void {
  const sorted = names
    .map(({ whole: { key } }, place) => ({ place, length: key.length, letters: lettersOf(key) }))
    .filter(({ length }) => length >= 5)
    .sort((a, b) => a.length - b.length || a.place - b.place);
  sorted.forEach((one, at) => {
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.length - one.length > 3) break;
      if (bits(one.letters ^ other.letters) <= 6) {
        visit(Math.min(one.place, other.place), Math.max(one.place, other.place));
      }
    }
  });
}

function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bits(set: number): number {
  let rest = set - ((set >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

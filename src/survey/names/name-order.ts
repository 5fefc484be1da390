/**
 * Danish alphabetical order, the same in every browser and in Node: a rule of our own, because browsers differ in theirs.
 * Signs come before digits and digits before letters; numbers are ordered by their size ("svar 2" before "svar 10");
 * æ, ø and å stand last, aa with å, ä with æ, ö with ø. Names that differ in nothing else: capitals first, then by the
 * code units, so that only equal texts are equal.
 */
export function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return compareLetters(one.normalize('NFC'), other.normalize('NFC')) || compareCodes(one, other);
}

/** The order of the code units: for municipality codes, dates and what nobody reads as a name. */
export function compareCodes(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** By letters and numbers; a sign is compared only by being one. */
function compareLetters(one: string, other: string): number {
  let [at, otherAt] = [0, 0];
  while (at < one.length && otherAt < other.length) {
    const [part, otherPart] = [partAt(one, at), partAt(other, otherAt)];
    const difference = part.weight - otherPart.weight || compareNumbers(part.digits, otherPart.digits);
    if (difference !== 0) return difference;
    at += part.length;
    otherAt += otherPart.length;
  }
  return Number(at < one.length) - Number(otherAt < other.length);
}

/** A letter, a sign, or a whole number with its digits; `aa` is one letter. */
interface Part {
  readonly weight: number;
  readonly length: number;
  readonly digits: string;
}

const digitWeight = 1;
const alphabet = 'abcdefghijklmnopqrstuvwxyzæøå';
/** Letters of neighbours' alphabets stand with the Danish letter that sounds like them. */
const neighbours: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', ü: 'y', ð: 'd', þ: 't', ß: 's' };
const weights = new Map<string, number>();

function partAt(text: string, at: number): Part {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) {
    let end = at + 1;
    while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
    return { weight: digitWeight, length: end - at, digits: text.slice(at, end) };
  }
  if ((code | 32) === 97 && (text.charCodeAt(at + 1) | 32) === 97) {
    return { weight: weightOf('å'), length: 2, digits: '' };
  }
  return { weight: weightOf(text.charAt(at)), length: 1, digits: '' };
}

function weightOf(sign: string): number {
  const known = weights.get(sign);
  if (known !== undefined) return known;
  const lower = sign.toLowerCase();
  const letter = alphabet.includes(lower) ? lower : (neighbours[lower] ?? lower.normalize('NFD').charAt(0));
  const place = alphabet.indexOf(letter);
  const weight =
    place >= 0 ? digitWeight + 1 + place : /\p{L}/u.test(sign) ? digitWeight + 1 + alphabet.length : 0;
  weights.set(sign, weight);
  return weight;
}

/** Two numbers of any length by their size; '' for what is no number. */
function compareNumbers(one: string, other: string): number {
  if (one === other) return 0;
  const [bare, otherBare] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')];
  return bare.length - otherBare.length || compareCodes(bare, otherBare);
}

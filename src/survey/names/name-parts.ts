import { nameWords, withoutMarks } from './name-key';

/** What a name says of itself: the name as a whole, and the parts that its writer set off from each other. */
export interface NameParts {
  readonly whole: string;
  /** The name before the brackets; undefined when there are none. */
  readonly outside: string | undefined;
  /** What stands in the brackets at the end. */
  readonly inside: string | undefined;
  /** Parts on either side of a dash with spaces or a slash. */
  readonly pieces: readonly string[];
  /** The abbreviation and the long name, when one part abbreviates the other; else none. */
  readonly abbreviated: readonly [short: string, long: string] | undefined;
  /** The name that it had before: "Datoselskab (tidl. I-Trust)". */
  readonly formerly: string | undefined;
}

const brackets = /^(.+?)\s*\(([^()]+)\)$/u;
const former = /^(?:tidl\.?|tidligere|tidligere kaldt|formerly|før)\s+(.+)$/iu;

/** Takes a name apart at its brackets, dashes and slashes. */
export function partsOf(name: string): NameParts {
  const whole = withoutMarks(name);
  const [, outside, bracketed] = brackets.exec(whole) ?? [];
  const formerly = bracketed === undefined ? undefined : former.exec(bracketed)?.[1];
  const inside = formerly === undefined ? bracketed : undefined;
  const pieces = (outside ?? whole)
    .split(/\s+[-–—]\s+|\s*\/\s*/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1);
  const several = pieces.length > 1 ? pieces : [];
  return {
    whole,
    outside,
    inside,
    pieces: several,
    abbreviated: abbreviatedIn(outside, inside, whole, several),
    formerly,
  };
}

function abbreviatedIn(
  outside: string | undefined,
  inside: string | undefined,
  whole: string,
  pieces: readonly string[],
): readonly [string, string] | undefined {
  const [first, ...rest] = whole.split(/\s+/u);
  const pairs: readonly (readonly [string | undefined, string | undefined])[] = [
    [inside, outside],
    [outside, inside],
    [pieces[0], pieces[1]],
    [pieces[1], pieces[0]],
    [first, outside === undefined && pieces.length === 0 ? rest.join(' ') : undefined],
  ];
  for (const [short, long] of pairs) {
    if (short !== undefined && long !== undefined && isAbbreviation(short, long)) return [short, long];
  }
  return undefined;
}

/** Two to six letters, capitals as abbreviations are written, with a digit at most. */
const abbreviation = /^[\p{Lu}][\p{Lu}\p{Ll}\d]{1,5}$/u;

/**
 * Whether a writer who sets a short and a long name side by side means the one as letters of the other: its letters
 * stand in the long name in that order, the first where a word begins ("SMDB" for "Stofmisbrugsdatabasen").
 */
export function isAbbreviation(short: string, long: string): boolean {
  if (!abbreviation.test(short) || capitals(short) < 2 || long.length <= short.length + 2) return false;
  const letters = Array.from(short.toLowerCase());
  const words = long.toLowerCase().split(/[^\p{L}\d]+/u);
  return words.some(
    (word, place) => word.startsWith(letters[0] ?? '') && holds(words.slice(place).join(''), letters),
  );
}

function capitals(text: string): number {
  return Array.from(text).filter((letter) => /[\p{Lu}\d]/u.test(letter)).length;
}

function holds(text: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

const small = new Set(['og', 'i', 'til', 'for', 'af', 'med', 'den', 'det', 'de', 'the', 'of', 'and']);

/** The initials of a name of three words and more ("kommunernes og regionernes løndatakontor" is "krl"); '' of a shorter. */
export function initialsOf(kind: 'system' | 'vendor', name: string): string {
  const words = nameWords(kind, name).filter((word) => !small.has(word));
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('');
}

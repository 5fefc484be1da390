import { distance } from 'fastest-levenshtein';
import { systems } from '../catalogue';
import { vendors } from '../vendors';
import { nameWords } from './name-key';
import { compareNames } from './name-order';
import { identityOfSystem, identityOfVendor } from './known-names';

/** A name that may be meant. */
export interface FoundName {
  readonly name: string;
  /** The other name of it that was looked for ("KY" for "Kommunernes Ydelsessystem"); undefined when the name itself was. */
  readonly alsoCalled: string | undefined;
}

export interface FoundNames {
  readonly names: readonly FoundName[];
  /** Nothing is written so; these are the nearest. */
  readonly isGuess: boolean;
}

/** A name with every way to write it, made ready to be searched. */
interface Searchable {
  readonly name: string;
  readonly writings: readonly Writing[];
  /** Lower stands first among names that fit alike: the municipality's own, then the list's, last what is no longer in use. */
  readonly turn: number;
}

interface Writing {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
}

const mostFound = 8;

/**
 * Systems that a typed beginning may mean, eight at most: by name, former name or abbreviation; those that begin with it
 * first, then those with a word that does, then those that hold it; when there is none, the nearest in spelling.
 *
 * @param own systems that the municipality has written already
 */
export function searchSystems(typed: string, own: readonly string[]): FoundNames {
  return search('system', typed, own, identityOfSystem);
}

/** Vendors that a typed beginning may mean, as searchSystems finds systems. */
export function searchVendors(typed: string, own: readonly string[]): FoundNames {
  return search('vendor', typed, own, identityOfVendor);
}

type Kind = 'system' | 'vendor';

function search(
  kind: Kind,
  typed: string,
  own: readonly string[],
  identityOf: (name: string) => string,
): FoundNames {
  const known = knownOf(kind);
  const written = distinct(own, identityOf).map((name): Searchable => {
    const listed = known.find((entry) => identityOf(entry.name) === identityOf(name));
    return { name, writings: [writingOf(kind, name), ...(listed?.writings ?? [])], turn: -1 };
  });
  const ownIdentities = new Set(written.map(({ name }) => identityOf(name)));
  const all = [...written, ...known.filter(({ name }) => !ownIdentities.has(identityOf(name)))];
  const wanted = writingOf(kind, typed);
  const exact = ranked(all, (writing) => placeIn(writing, wanted));
  if (exact.length > 0 || wanted.key.length < 4) return { names: exact, isGuess: false };
  return { names: ranked(all, (writing) => slipsFrom(writing, wanted)), isGuess: true };
}

/** The names that fit, the best first; `fit` tells how well a writing does, 0 being best, or undefined. */
function ranked(
  all: readonly Searchable[],
  fit: (writing: Writing) => number | undefined,
): readonly FoundName[] {
  return all
    .flatMap(({ name, writings, turn }) => {
      const fits = writings.flatMap((writing, place) => {
        const found = fit(writing);
        return found === undefined ? [] : [{ rank: found * 2 + Number(place > 0), text: writing.text }];
      });
      const [best] = fits.sort((a, b) => a.rank - b.rank);
      if (best === undefined) return [];
      return [{ name, alsoCalled: best.text === name ? undefined : best.text, rank: best.rank, turn }];
    })
    .sort((a, b) => a.rank - b.rank || a.turn - b.turn || compareNames(a.name, b.name))
    .slice(0, mostFound)
    .map(({ name, alsoCalled }) => ({ name, alsoCalled }));
}

/**
 * 0 when a writing is what is typed, 1 when it begins with it, 2 when its words do, 3 when it holds it; undefined when it does
 * not. An abbreviation that is typed whole goes before every name that happens to begin so.
 */
function placeIn({ key, words }: Writing, wanted: Writing): number | undefined {
  if (wanted.key !== '' && key === wanted.key) return 0;
  if (key.startsWith(wanted.key)) return 1;
  if (wanted.words.every((typed) => words.some((word) => word.startsWith(typed)))) return 2;
  return wanted.key.length > 2 && key.includes(wanted.key) ? 3 : undefined;
}

/**
 * How many letters are wrong, when they are few: in the whole, in a word or its beginning, or in each of several typed
 * words.
 */
function slipsFrom(writing: Writing, wanted: Writing): number | undefined {
  const whole = slipsIn([writing.key, ...writing.words], wanted.key);
  if (whole !== undefined || wanted.words.length < 2) return whole;
  const each = wanted.words.map((typed) =>
    writing.words.some((word) => word.startsWith(typed)) ? 0 : slipsIn(writing.words, typed),
  );
  return each.reduce<number | undefined>(
    (sum, slips) => (sum === undefined || slips === undefined ? undefined : sum + slips),
    0,
  );
}

function slipsIn(texts: readonly string[], typed: string): number | undefined {
  const room = typed.length < 7 ? 1 : 2;
  const near = texts
    .flatMap((text) => [text, text.slice(0, typed.length)])
    .filter((text) => text.length > 3 && Math.abs(text.length - typed.length) <= room)
    .map((text) => slips(text, typed, room));
  const fewest = Math.min(...near);
  return fewest <= room ? fewest : undefined;
}

/** Letters that are wrong, missing or too many; two that have changed places count as one. */
function slips(text: string, typed: string, room: number): number {
  const found = distance(text, typed);
  if (found !== room + 1) return found;
  const turned = Array.from({ length: typed.length - 1 }, (_, at) => {
    const [one = '', other = ''] = typed.slice(at, at + 2);
    return typed.slice(0, at) + other + one + typed.slice(at + 2);
  });
  return Math.min(found, ...turned.map((word) => distance(text, word) + 1));
}

/** A name as it is searched: "lon" finds "løn", as people type without Danish letters. */
function writingOf(kind: Kind, text: string): Writing {
  const words = nameWords(kind, text).map((word) =>
    word.replaceAll('aa', 'a').replaceAll('ae', 'a').replaceAll('oe', 'o'),
  );
  return { text, key: words.join(''), words };
}

const made: Partial<Record<Kind, readonly Searchable[]>> = {};

/** The list made ready to be searched, when somebody first types. */
function knownOf(kind: Kind): readonly Searchable[] {
  made[kind] ??=
    kind === 'system'
      ? systems.map(({ system, formerNames, shortNames, historical }) => ({
          name: system,
          writings: [system, ...shortNames, ...formerNames].map((name) => writingOf(kind, name)),
          turn: Number(historical),
        }))
      : vendors.map(({ vendor, otherNames }) => ({
          name: vendor,
          writings: [vendor, ...otherNames].map((name) => writingOf(kind, name)),
          turn: 0,
        }));
  return made[kind];
}

/** The first spelling of each name. */
function distinct(names: readonly string[], identityOf: (name: string) => string): readonly string[] {
  const byIdentity = new Map<string, string>();
  for (const name of names) {
    const identity = identityOf(name);
    if (identity !== '' && !byIdentity.has(identity)) byIdentity.set(identity, name);
  }
  return [...byIdentity.values()];
}

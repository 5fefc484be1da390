import { distance } from 'fastest-levenshtein';
import { municipalities } from './municipalities';
import type { Municipality } from './municipalities';
import { compareNames } from './names/name-order';
import { visibleText } from './visible-text';

/** A municipality found by its name; `exact` is false when the name was a guess. */
export interface RecognisedMunicipality {
  readonly municipality: Municipality;
  readonly exact: boolean;
}

/**
 * Finds the municipality that a text names. Casing, punctuation, the word Kommune or Regionskommune, a genitive s and
 * aa/å, ae/æ, oe/ø make no difference; otherwise the nearest name is guessed, if it is near and alone in being so.
 *
 * @returns undefined when no name, or more than one, is near enough
 */
export function recogniseMunicipality(text: string): RecognisedMunicipality | undefined {
  const wanted = nameKey(text);
  if (wanted === '') return undefined;
  const exact = keyed.find(({ key }) => isSameName(wanted, key));
  if (exact !== undefined) return { municipality: exact.municipality, exact: true };
  const guess = partOfName(wanted) ?? nearestName(wanted);
  return guess === undefined ? undefined : { municipality: guess, exact: false };
}

/**
 * The municipalities that a typed beginning may mean: names that begin with it first, then names with a word or part
 * like it, else the one that is nearest; all of them, by name, for an empty query. A kommunekode works too.
 */
export function searchMunicipalities(query: string): readonly Municipality[] {
  const wanted = nameKey(query);
  if (wanted === '') return byName;
  const keyOf = ({ name }: Municipality): string => nameKey(name);
  const beginning = byName.filter(
    (municipality) => keyOf(municipality).startsWith(wanted) || municipality.code.startsWith(query.trim()),
  );
  const within = byName.filter(
    (municipality) => keyOf(municipality).includes(wanted) && !beginning.includes(municipality),
  );
  if (beginning.length + within.length > 0) return [...beginning, ...within];
  const recognised = recogniseMunicipality(query);
  return recognised === undefined ? [] : [recognised.municipality];
}

/** A name reduced to what tells it from others: lower-case letters of the basic alphabet and digits. */
function nameKey(name: string): string {
  return letters(name)
    .split(/[^a-z0-9]+/u)
    .filter((word) => !isKommune(word))
    .join('');
}

function letters(text: string): string {
  return visibleText(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’´\u0060]/gu, '')
    .replaceAll('å', 'aa')
    .replace(/[æä]/gu, 'ae')
    .replace(/[øö]/gu, 'oe');
}

/** "Kommune", "kommunes", "Regionskommune", and the same with a slip of the finger. */
function isKommune(word: string): boolean {
  return word.length >= 5 && distance(word.replace(/^regions/u, '').replace(/s$/u, ''), 'kommune') <= 1;
}

/** Two names of the official list carry their own genitive ("Nordfyns"); they are known without it too. */
const genitives = new Set(['nordfyns', 'vesthimmerlands']);

function isSameName(wanted: string, key: string): boolean {
  return wanted === key || wanted === `${key}s` || (genitives.has(key) && `${wanted}s` === key);
}

const keyed = municipalities.map((municipality) => ({ municipality, key: nameKey(municipality.name) }));

const byName = [...municipalities].sort((a, b) => compareNames(a.name, b.name));

/** "Faaborg" is half a name, and half a name points to one municipality or to none. */
function partOfName(wanted: string): Municipality | undefined {
  const matches = municipalities.filter(
    ({ name }) => name.includes('-') && name.split('-').some((part) => isSameName(wanted, nameKey(part))),
  );
  return matches.length === 1 ? matches[0] : undefined;
}

/** How many letters may be wrong: none in the shortest words, where another word is never far. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

function nearestName(wanted: string): Municipality | undefined {
  const [nearest, next] = keyed
    .map(({ municipality, key }) => ({ municipality, away: slips(wanted, key) }))
    .sort((a, b) => a.away - b.away);
  if (nearest === undefined || nearest.away > tolerance(wanted.length)) return undefined;
  return next?.away === nearest.away ? undefined : nearest.municipality;
}

/** How far a text is from a name, æ, ø and å counting as one letter each or as two, whichever is nearer. */
function slips(typed: string, key: string): number {
  return Math.min(slipsBetween(typed, key), slipsBetween(danish(typed), danish(key)));
}

function danish(key: string): string {
  return key.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');
}

/** Letters wrong, missing or too many; two neighbours that have changed places are one slip. */
function slipsBetween(typed: string, key: string): number {
  const first = Array.from(key).findIndex((letter, index) => letter !== typed[index]);
  const swapped = key.slice(0, first) + key.charAt(first + 1) + key.charAt(first) + key.slice(first + 2);
  return first >= 0 && swapped === typed ? 1 : distance(typed, key);
}

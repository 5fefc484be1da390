import { distance } from 'fastest-levenshtein';
import { nameWords } from '../survey/names/name-key';
import type { NameKind } from './data-set';
import { keyOf } from './name-mentions';

/** A name taken apart once, so that it can be compared with many. */
export interface ComparableName {
  readonly key: string;
  readonly digits: string;
  readonly words: readonly string[];
  /** The words of the vendors that are named beside it; they do not tell a system from the vendor's others. */
  readonly vendorWords: ReadonlySet<string>;
}

/** Words that say nothing of which system or vendor it is. */
const generic = new Set([
  'system',
  'systemet',
  'loesning',
  'modul',
  'portal',
  'app',
  'web',
  'it',
  'danmark',
  'kommune',
]);

export function comparableName(
  kind: NameKind,
  name: string,
  vendorWords: ReadonlySet<string>,
): ComparableName {
  const key = keyOf(kind, name);
  return { key, digits: key.replace(/\D+/gu, ' ').trim(), words: nameWords(kind, name), vendorWords };
}

/**
 * How alike two names are, 0–1, when they are alike enough to ask about: the same but for the vendor's name, the words
 * of one within the other, or a slip or two of the finger. Names that differ in their numbers ("Dagpengesystemet 1"
 * and "2") are never a slip.
 */
export function likeness(a: ComparableName, b: ComparableName): number | undefined {
  const best = Math.max(butForTheVendor(a, b), wordsWithin(a, b), slips(a, b));
  return best > 0 ? Math.round(best * 100) / 100 : undefined;
}

function butForTheVendor(a: ComparableName, b: ComparableName): number {
  if (a.key === b.key) return 0;
  const own = ownWords(a, b).join('');
  return own !== '' && own === ownWords(b, a).join('') ? 0.95 : 0;
}

/** A name's words without those of either one's vendors. */
function ownWords(name: ComparableName, other: ComparableName): readonly string[] {
  return name.words.filter((word) => !name.vendorWords.has(word) && !other.vendorWords.has(word));
}

function wordsWithin(a: ComparableName, b: ComparableName): number {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const share = few.words.length / many.words.length;
  if (share === 1 || share * 3 < 1 || !few.words.every((word) => many.words.includes(word))) return 0;
  const telling = ownWords(few, many).some(
    (word) => word.length > 1 && !generic.has(word) && !/^\d+$/.test(word),
  );
  return telling ? 0.6 + 0.3 * share : 0;
}

function slips(a: ComparableName, b: ComparableName): number {
  const length = Math.max(a.key.length, b.key.length);
  const room = length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3;
  if (room === 0 || a.digits !== b.digits || Math.abs(a.key.length - b.key.length) > room) return 0;
  const wrong = distance(a.key, b.key);
  return wrong <= room ? 1 - wrong / length : 0;
}

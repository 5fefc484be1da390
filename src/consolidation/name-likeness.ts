import { distance } from 'fastest-levenshtein';
import { isCommonWord } from '../survey/names/common-words';
import { danishKey, nameWords } from '../survey/names/name-key';
import { knownSystem, knownVendor } from '../survey/names/known-names';
import { initialsOf, isAbbreviation, partsOf } from '../survey/names/name-parts';
import type { NameParts } from '../survey/names/name-parts';
import type { NameEvidence, NameKind } from './data-set';
import { keyOf } from './name-mentions';

/** A name, or a part of it that its writer set off, taken apart once so that it can be compared with many. */
interface Form {
  readonly key: string;
  readonly words: readonly string[];
  /** The words without those of the vendors named beside it: what tells the system from the vendor's others. */
  readonly own: readonly string[];
  /** The own words without a version at their end ("Unik Bolig 4", "View V8i version 8"). */
  readonly unversioned: string;
}

/** A name taken apart once, so that it can be compared with many. */
export interface ComparableName {
  readonly kind: NameKind;
  readonly whole: Form;
  /** What stands outside and inside the brackets, and on either side of a dash or a slash. */
  readonly outside: Form | undefined;
  readonly inside: Form | undefined;
  readonly pieces: readonly Form[];
  readonly numbers: ReadonlySet<string>;
  readonly initials: string;
  /** It is named as its vendor, and no vendor of many systems. */
  readonly isVendorsName: boolean;
  readonly written: string;
  readonly danish: string;
}

/** Why two names may be one, and how likely that makes it. */
export interface Likeness {
  readonly likeness: number;
  readonly evidence: NameEvidence;
}

/** Names of product families: the vendor has several systems that begin with the word, and the word alone is none of them. */
const families = new Set(
  'opus geoenviron netforvaltning sensum vitae notus structura nova columna profile safetynet easyiq firstagenda office dpr schultz navision diaform dbd cisco adobe microsoft google'.split(
    ' ',
  ),
);

export function comparableName(
  kind: NameKind,
  name: string,
  vendorWords: ReadonlySet<string>,
): ComparableName {
  const parts: NameParts = partsOf(name);
  const form = (text: string): Form => formOf(kind, text, vendorWords);
  const whole = form(parts.whole);
  return {
    kind,
    whole,
    outside: parts.outside === undefined ? undefined : form(parts.outside),
    inside: parts.inside === undefined ? undefined : form(parts.inside),
    pieces: parts.pieces.map(form),
    numbers: new Set(whole.key.match(/\d+/gu) ?? []),
    isVendorsName: isVendorsName(whole.words, vendorWords, parts.whole),
    initials: initialsOf(kind, parts.outside ?? parts.whole),
    written: parts.whole,
    danish: danishKey(parts.whole),
  };
}

/** "KMD" alone names no system; "Ondisplay" of Ondisplay ApS does, as "TOPdesk" of the list does. */
function isVendorsName(words: readonly string[], vendorWords: ReadonlySet<string>, name: string): boolean {
  const isVendors = words.length > 0 && words.every((word) => vendorWords.has(word));
  return isVendors && (knownVendor(name) === undefined || knownSystem(name) !== undefined);
}

function formOf(kind: NameKind, text: string, vendorWords: ReadonlySet<string>): Form {
  const words = nameWords(kind, text.replace(domainEnding, ''));
  // A product that is named as its vendor keeps its name.
  const ownOf = (all: readonly string[]): readonly string[] => {
    const without = all.filter((word) => !vendorWords.has(word));
    return kind === 'system' && without.length > 0 ? without : all;
  };
  const unversioned = ownOf(withoutVersion(words)).join('');
  return { key: keyOf(kind, text), words, own: ownOf(words), unversioned };
}

/** "Tjek.net" is "Tjek": the ending of an address on the web says nothing of which system it is. */
const domainEnding = /\.(?:dk|com|net|org|nu|eu)$/iu;

/** "4", "2015", "v8i", "version 8": a word that says which edition it is, at the end of a name that has others. */
function withoutVersion(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const isVersion = /^(?:v|ver)?\d[\d.]*$/u.test(last) || /^(?:version|ver|v)$/u.test(last);
  return words.length > 1 && isVersion ? withoutVersion(words.slice(0, -1)) : words;
}

/**
 * How alike two names are, 0–1, when they are alike enough to ask about, and what tells. Names that each have a number of
 * their own ("Dagpengesystemet 1" and "2"), or words for whom or what each is, are never alike.
 */
export function likenessOf(a: ComparableName, b: ComparableName): Likeness | undefined {
  if (unlikeNumbers(a, b) || unlikeAudiences(a.whole, b.whole)) return undefined;
  for (const rule of rules) {
    const found = rule(a, b);
    if (found !== undefined) return { ...found, likeness: Math.round(found.likeness * 100) / 100 };
  }
  return undefined;
}

type Rule = (a: ComparableName, b: ComparableName) => Likeness | undefined;

/** The strongest first. */
const rules: readonly Rule[] = [
  onlyLetters,
  butForTheVendor,
  inBrackets,
  otherOrder,
  butForTheVersion,
  initials,
  slips,
  wordsWithin,
  lettersWithin,
  firstWord,
  longWord,
];

function unlikeNumbers(a: ComparableName, b: ComparableName): boolean {
  const within = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
    [...few].every((one) => many.has(one));
  return !within(a.numbers, b.numbers) && !within(b.numbers, a.numbers);
}

/** For whom or for which work a system is: names that differ in these are two systems of one family. */
const audiences = new Set(
  'boern unge voksne voksen aeldre elev elever skole klub sfo dagpleje dagtilbud borger virksomhed medarbejder debitor kreditor loen plan personale oekonomi social sundhed miljoe byg jord vand spildevand affald barsel sygedagpenge folkepension tillaegspension indskoling mellemtrin udskoling gymnasium dansk engelsk tysk fransk matematik biologi fysik kemi geografi historie samfundsfag kristendomskundskab musik idraet madkundskab billedkunst stavning indkoeb udbud kontrakt'.split(
    ' ',
  ),
);

function unlikeAudiences({ words: a }: Form, { words: b }: Form): boolean {
  const only = (words: readonly string[], others: readonly string[]): boolean =>
    words.some((word) => audiences.has(word) && !others.includes(word));
  return only(a, b) && only(b, a);
}

/** The same key, but written with å in one and aa in the other, or as one word and two. */
function onlyLetters(a: ComparableName, b: ComparableName): Likeness | undefined {
  const isWrittenOtherwise = a.danish !== b.danish || a.whole.words.join(' ') !== b.whole.words.join(' ');
  return a.whole.key === b.whole.key && isWrittenOtherwise
    ? { likeness: 0.8, evidence: 'letters' }
    : undefined;
}

function butForTheVendor({ whole: a }: ComparableName, { whole: b }: ComparableName): Likeness | undefined {
  const [one, other] = [a.own.join(''), b.own.join('')];
  return one === other && a.key !== b.key ? { likeness: 0.95, evidence: 'vendor-word' } : undefined;
}

/** What stands in brackets, before them, or on one side of a dash or slash, is the other name. */
function inBrackets(a: ComparableName, b: ComparableName): Likeness | undefined {
  const hits = (parts: ComparableName, { whole, outside, inside }: ComparableName): boolean =>
    [parts.outside, parts.inside, ...parts.pieces].some(
      (part) =>
        part !== undefined &&
        part.key.length > 1 &&
        telling(part.own) &&
        [whole, outside, inside].some((other) => other !== undefined && isLike(part, other)),
    );
  return hits(a, b) || hits(b, a) ? { likeness: 0.9, evidence: 'brackets' } : undefined;
}

function isLike(a: Form, b: Form): boolean {
  return a.key === b.key || a.own.join('') === b.own.join('') || isWordSlip(a.key, b.key);
}

function otherOrder({ whole: a }: ComparableName, { whole: b }: ComparableName): Likeness | undefined {
  if (a.own.length < 2 || a.own.length !== b.own.length) return undefined;
  const same = [...a.own].sort().join(' ') === [...b.own].sort().join(' ');
  return same ? { likeness: 0.93, evidence: 'word-order' } : undefined;
}

function butForTheVersion(a: ComparableName, b: ComparableName): Likeness | undefined {
  return a.whole.unversioned !== '' && a.whole.unversioned === b.whole.unversioned
    ? { likeness: 0.88, evidence: 'version' }
    : undefined;
}

/** One is made of the other's initials, or abbreviates it ("FMK", "Fælles Medicinkort"), or is what its brackets say. */
function initials(a: ComparableName, b: ComparableName): Likeness | undefined {
  const abbreviates = (short: ComparableName, long: ComparableName): boolean => {
    const { words, key } = short.whole;
    if (words.length !== 1 || key.length < 2 || long.whole.words.includes(key)) return false;
    return (
      plainLetters(key) === long.initials ||
      key === long.initials ||
      (isAbbreviation(short.written, long.written) && isMadeOf(key, long.whole.own))
    );
  };
  const says = ({ inside }: ComparableName, { whole }: ComparableName): boolean =>
    inside?.words.length === 1 && whole.own.at(-1) === inside.key;
  return abbreviates(a, b) || abbreviates(b, a) || says(a, b) || says(b, a)
    ? { likeness: 0.82, evidence: 'initials' }
    : undefined;
}

/** Every word gives its first letter, in order, and a long last word one more: "F" of fælles, "M" and "K" of medicinkort. */
function isMadeOf(short: string, words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  const first = long.map((word) => word.charAt(0)).join('');
  const letters = plainLetters(short);
  if (long.length < 2 || !letters.startsWith(first)) return false;
  const more = letters.slice(first.length);
  const last = long.at(-1) ?? '';
  return more === '' || (more.length === 1 && last.length >= 10 && last.slice(2).includes(more));
}

/** The key of "KØS" is "koes": a Danish letter is one initial. */
function plainLetters(key: string): string {
  return key.replace(/oe/gu, 'o').replace(/a[ea]/gu, 'a');
}

/** A slip of the finger in one word or two, the words being long enough that another word is far. */
function slips({ whole: a }: ComparableName, { whole: b }: ComparableName): Likeness | undefined {
  const length = Math.max(a.key.length, b.key.length);
  if (Math.abs(a.key.length - b.key.length) > 3 || a.key === b.key) return undefined;
  if (a.words.length === b.words.length) {
    const wrong = a.words.filter((word, place) => word !== b.words[place]);
    const all = a.words.every(
      (word, place) => word === b.words[place] || isWordSlip(word, b.words[place] ?? ''),
    );
    if (!all || wrong.length > 2) return undefined;
  } else if (!isWordSlip(a.key, b.key)) {
    return undefined;
  }
  return { likeness: 1 - distance(a.key, b.key) / length, evidence: 'slip' };
}

/** How many letters may be wrong in a word; in a short one none, for another word is never far. */
function isWordSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const room = length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3;
  if (room === 0 || Math.abs(a.length - b.length) > room || digitsOf(a) !== digitsOf(b)) return false;
  return distance(a, b) <= room || isSwapped(a, b);
}

/** Two neighbours have changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, place) => letter !== b[place]);
  return at >= 0 && b === a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
}

function digitsOf(text: string): string {
  return text.replace(/\D+/gu, ' ');
}

/**
 * The own words of one within the other's, brackets left out; below a third of them only when the first of them tells. A
 * product that is named as its vendor has no words but the vendor's.
 */
function wordsWithin(a: ComparableName, b: ComparableName): Likeness | undefined {
  const [one, other] = [a.outside ?? a.whole, b.outside ?? b.whole];
  const byOwn = shareWithin(one.own, other.own);
  const share =
    byOwn ?? (a.isVendorsName || b.isVendorsName ? shareWithin(one.words, other.words) : undefined);
  return share === undefined ? undefined : { likeness: 0.6 + 0.3 * share, evidence: 'words-within' };
}

function shareWithin(a: readonly string[], b: readonly string[]): number | undefined {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const share = few.length / many.length;
  if (share === 1 || !telling(few)) return undefined;
  if (!few.every((word) => many.some((other) => word === other || isWordSlip(word, other)))) return undefined;
  return share * 3 < 1 && few[0] !== many[0] ? undefined : share;
}

/** Both begin with one word that tells, and go on otherwise; much or little, by how many names do. */
function firstWord({ whole: a }: ComparableName, { whole: b }: ComparableName): Likeness | undefined {
  const first = firstTelling(a.own);
  return first !== undefined && first === firstTelling(b.own)
    ? { likeness: 0.5, evidence: 'first-word' }
    : undefined;
}

/** The word that a name begins with, vendor's words left out, when it tells which system it is. */
export function firstTelling(own: readonly string[]): string | undefined {
  const [first] = own;
  return first !== undefined && first.length > 3 && telling([first]) ? first : undefined;
}

/** How many letters a word has that few names share by chance, and that its grammatical endings do not touch. */
const longLetters = 10;

/** Long words of the trade begin so. */
const commonLong =
  /^(?:administr|registrer|selvbetjen|forvaltnin|informatio|indberetni|dokumentat|management|ressourcest|kvalitetss|tidsregist|undervisni|kommunikat|teknologi|integratio|kommunern|faelleskom|elektronis|planlaegni|medarbejde|ledelsesin|oekonomist|statistik|sagsbehand|loesninger|digitalise|virksomhed|betalings|journalise|overvaagni|styrelsen)/u;

/** A long word that both names have, in any place and with any ending ("grundlag", "grundlaget"), and few others. */
function longWord({ kind, whole: a }: ComparableName, { whole: b }: ComparableName): Likeness | undefined {
  // Companies share the words of their trade.
  if (kind === 'vendor') return undefined;
  const theirs = new Set(longBeginnings(b));
  return longBeginnings(a).some((beginning) => theirs.has(beginning))
    ? { likeness: 0.45, evidence: 'long-word' }
    : undefined;
}

/** The beginnings of the long words of a name, vendor's words left out, that tell which system it is. */
export function longBeginnings({ own }: Pick<Form, 'own'>): readonly string[] {
  return own
    .filter((word) => word.length >= longLetters && !isCommonWord(word) && !commonLong.test(word))
    .map((word) => word.slice(0, longLetters));
}

/** One name begins or ends the other when both are written as one word ("Rygestopbasen", "Stopbasen"). */
function lettersWithin({ whole: a }: ComparableName, { whole: b }: ComparableName): Likeness | undefined {
  const withoutCommon = ({ own }: Form): string => own.filter((word) => !isCommonWord(word)).join('');
  const whole = ({ own }: Form): string => own.join('');
  const isWithin = [whole, withoutCommon].some((letters) => beginsOrEnds(letters(a), letters(b)));
  return isWithin && telling(a.own) && telling(b.own)
    ? { likeness: 0.55, evidence: 'letters-within' }
    : undefined;
}

function beginsOrEnds(one: string, other: string): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const isHalf = few.length >= 6 && few !== many && few.length * 2 >= many.length;
  return isHalf && !families.has(few) && (many.startsWith(few) || many.endsWith(few));
}

/** Whether words say which system it is: one of them is neither a common word, nor a family's, nor a number. */
function telling(words: readonly string[]): boolean {
  return words.some((word) => word.length > 1 && !isCommonWord(word) && !families.has(word));
}

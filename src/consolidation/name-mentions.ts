import { municipalityWithCvr } from '../survey/municipalities';
import { cvrsIn, nameWords, systemKey, vendorKey } from '../survey/names/name-key';
import { knownVendor } from '../survey/names/known-names';
import { compareNames } from '../survey/names/name-order';
import type { Answers } from '../survey/registration';
import type { NameKind } from './data-set';
import type { Submission } from './submission';

/** One spelling of a name, and who wrote it. */
export interface Mention {
  readonly written: string;
  /** The name without the vendor by which it was told apart from others of that name. */
  readonly plain: string;
  readonly key: string;
  readonly municipalities: ReadonlySet<string>;
  readonly rows: number;
  /** The vendor's CVR numbers given beside it or in its brackets; none for systems. */
  readonly cvrs: ReadonlySet<string>;
  /** The vendors named beside a system, as they were written; none for vendors. */
  readonly vendors: ReadonlySet<string>;
}

interface GrowingMention extends Mention {
  plain: string;
  readonly municipalities: Set<string>;
  rows: number;
  readonly cvrs: Set<string>;
  readonly vendors: Set<string>;
}

/** A system's name as written, with the vendor that stands beside it. */
export interface SystemOfVendor {
  readonly system: string;
  readonly vendor: string | undefined;
}

/** What people type to get past a field; it identifies nobody. */
const placeholderCvr = /^(\d)\1{7}$|^12345678$/;

export function keyOf(kind: NameKind, name: string): string {
  return kind === 'vendor' ? vendorKey(name) : systemKey(name);
}

/** Every spelling of the vendors' names in the submissions, in alphabetical order. */
export function vendorMentions(submissions: readonly Submission[]): readonly Mention[] {
  return mentionsOf(submissions, vendorKey, ({ vendor, cvr }, mention) => {
    if (vendor === undefined) return;
    const { cvrs } = mention(vendor);
    const numbers = cvr === undefined ? cvrsIn(vendor) : [cvr, ...cvrsIn(vendor)];
    numbers.filter(identifiesVendor).forEach((number) => cvrs.add(number));
  });
}

/** Every system's name with the vendor beside it, each pair once. */
export function namedSystems(submissions: readonly Submission[]): readonly SystemOfVendor[] {
  const byPair = new Map<string, SystemOfVendor>();
  for (const { registrations } of submissions) {
    for (const { answers } of registrations) {
      const { system, vendor } = answers;
      if (system !== undefined) byPair.set(pairOf(system, vendor), { system, vendor });
    }
  }
  return [...byPair.values()];
}

/** One text for a system's name and its vendor's. */
export function pairOf(system: string, vendor: string | undefined): string {
  return vendor === undefined ? system : `${system}\u0000${vendor}`;
}

/**
 * Every spelling of the systems' names in the submissions, in alphabetical order.
 *
 * @param nameOf the name that a row's system is known by; undefined when it has none
 * @param key what tells two of those names apart
 */
export function systemMentions(
  submissions: readonly Submission[],
  nameOf: (answers: Answers) => string | undefined,
  key: (name: string) => string,
): readonly Mention[] {
  return mentionsOf(submissions, key, (answers, mention) => {
    const name = nameOf(answers);
    if (name === undefined) return;
    const noted = mention(name);
    const { vendors } = noted;
    if (answers.system !== undefined && name !== answers.system) noted.plain = answers.system;
    if (answers.vendor !== undefined) vendors.add(answers.vendor);
  });
}

/** A municipality's own number stands where the vendor's was not at hand, and a placeholder says nothing. */
function identifiesVendor(cvr: string): boolean {
  return !placeholderCvr.test(cvr) && municipalityWithCvr(cvr) === undefined;
}

function mentionsOf(
  submissions: readonly Submission[],
  key: (name: string) => string,
  note: (answers: Answers, mention: (written: string) => GrowingMention) => void,
): readonly Mention[] {
  const mentions = new Map<string, GrowingMention>();
  for (const { municipality, registrations } of submissions) {
    for (const { answers } of registrations) {
      note(answers, (written) => {
        const mention = mentions.get(written) ?? newMention(written, key(written));
        mention.municipalities.add(municipality);
        mention.rows += 1;
        mentions.set(written, mention);
        return mention;
      });
    }
  }
  return [...mentions.values()].sort((a, b) => compareNames(a.written, b.written));
}

function newMention(written: string, key: string): GrowingMention {
  return {
    written,
    plain: written,
    key,
    municipalities: new Set(),
    rows: 0,
    cvrs: new Set(),
    vendors: new Set(),
  };
}

/** The words of a vendor's names, and those that its systems carried before: they do not tell its systems apart. */
export function wordsOfVendor(vendor: string): readonly string[] {
  const known = knownVendor(vendor);
  const names = known === undefined ? [] : [known.vendor, ...known.otherNames, ...known.brands];
  return [vendor, ...names].flatMap((name) => nameWords('vendor', name));
}

/** The most frequent spelling first: by municipalities, then by rows, then by the alphabet. */
export function byFrequency(a: Mention, b: Mention): number {
  return (
    b.municipalities.size - a.municipalities.size || b.rows - a.rows || compareNames(a.written, b.written)
  );
}

/** The municipalities behind several spellings. */
export function municipalitiesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ municipalities }) => [...municipalities]));
}

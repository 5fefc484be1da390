import { nameWords, systemKey, vendorKey } from '../survey/names/name-key';
import { compareNames } from '../survey/names/name-order';
import type { NameKind } from './data-set';
import type { Submission } from './submission';

/** One spelling of a name, and who wrote it. */
export interface Mention {
  readonly written: string;
  readonly key: string;
  readonly municipalities: ReadonlySet<string>;
  readonly rows: number;
  /** The vendor's CVR numbers given beside it; none for systems. */
  readonly cvrs: ReadonlySet<string>;
  /** The words of the vendors named beside a system: they do not tell it from other systems of that vendor. */
  readonly vendorWords: ReadonlySet<string>;
}

interface GrowingMention extends Mention {
  readonly municipalities: Set<string>;
  rows: number;
  readonly cvrs: Set<string>;
  readonly vendorWords: Set<string>;
}

/** What people type to get past a field; it identifies nobody. */
const placeholderCvr = /^(\d)\1{7}$|^12345678$/;

export function keyOf(kind: NameKind, name: string): string {
  return kind === 'vendor' ? vendorKey(name) : systemKey(name);
}

/** Every spelling of the systems' or vendors' names in the submissions, in alphabetical order. */
export function mentionsOf(submissions: readonly Submission[], kind: NameKind): readonly Mention[] {
  const mentions = new Map<string, GrowingMention>();
  for (const { municipality, registrations } of submissions) {
    for (const { answers } of registrations) {
      const written = answers[kind];
      if (written === undefined) continue;
      const mention = mentions.get(written) ?? newMention(kind, written);
      mention.municipalities.add(municipality);
      mention.rows += 1;
      const { cvr, vendor } = answers;
      if (kind === 'vendor' && cvr !== undefined && !placeholderCvr.test(cvr)) mention.cvrs.add(cvr);
      if (kind === 'system')
        nameWords('vendor', vendor ?? '').forEach((word) => mention.vendorWords.add(word));
      mentions.set(written, mention);
    }
  }
  return [...mentions.values()].sort((a, b) => compareNames(a.written, b.written));
}

function newMention(kind: NameKind, written: string): GrowingMention {
  return {
    written,
    key: keyOf(kind, written),
    municipalities: new Set(),
    rows: 0,
    cvrs: new Set(),
    vendorWords: new Set(),
  };
}

/** The most frequent spelling first: by municipalities, then by rows, then by the alphabet. */
export function byFrequency(a: Mention, b: Mention): number {
  return (
    b.municipalities.size - a.municipalities.size || b.rows - a.rows || compareNames(a.written, b.written)
  );
}

/** The municipalities behind several spellings. */
export function municipalitiesOf(mentions: readonly Mention[]): number {
  return new Set(mentions.flatMap(({ municipalities }) => [...municipalities])).size;
}

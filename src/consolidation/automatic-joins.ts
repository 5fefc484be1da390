import type { CatalogueEntry } from '../survey/catalogue';
import { isCommonWord } from '../survey/names/common-words';
import { knownSystem, knownVendor } from '../survey/names/known-names';
import { nameWords } from '../survey/names/name-key';
import { partsOf } from '../survey/names/name-parts';
import type { NameKind, NameReason } from './data-set';
import { likenessOf } from './name-likeness';
import type { ComparableName } from './name-likeness';
import { keyOf, wordsOfVendor } from './name-mentions';
import type { Mention } from './name-mentions';

/** Keys of two names that are one without anybody being asked. */
export interface Join {
  readonly keys: readonly [string, string];
  readonly because: Extract<NameReason, 'listed' | 'stated' | 'vendor-name' | 'word-order' | 'cvr'>;
}

/**
 * Both are names of one system or vendor of the list of public facts.
 *
 * @param knownOf what a spelling is known to mean; undefined when it is not on the list
 */
export function listedJoins(
  mentions: readonly Mention[],
  knownOf: (mention: Mention) => unknown,
): readonly Join[] {
  const first = new Map<unknown, string>();
  return mentions.flatMap((mention): readonly Join[] => {
    const known = knownOf(mention);
    if (known === undefined) return [];
    const other = first.get(known);
    if (other !== undefined) return [{ keys: [other, mention.key], because: 'listed' }];
    first.set(known, mention.key);
    return [];
  });
}

/** The known system that a name means whichever of its vendors stands beside it; undefined when they do not agree. */
export function knownForAll({ written, vendors }: Mention): CatalogueEntry | undefined {
  const [entry, ...others] = new Set(
    vendors.size === 0 ? [knownSystem(written)] : [...vendors].map((vendor) => knownSystem(written, vendor)),
  );
  return others.length === 0 ? entry : undefined;
}

/**
 * A name that says what else it is called: an abbreviation with the long name, or a former name. It is one with either
 * of the two written alone, beside the same vendor; an abbreviation that two names claim for themselves joins neither.
 *
 * @param alike whether two mentions can be of one vendor
 */
export function statedJoins(
  kind: NameKind,
  mentions: readonly Mention[],
  alike: (a: Mention, b: Mention) => boolean,
): readonly Join[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) byKey.set(mention.key, [...(byKey.get(mention.key) ?? []), mention]);
  const stated = mentions.flatMap((mention) => {
    const { abbreviated, formerly } = partsOf(mention.written);
    const key = (name: string): string => keyOf(kind, name);
    if (formerly !== undefined) return [{ mention, long: key(formerly), others: [key(formerly)] }];
    if (abbreviated === undefined || isVendorBeside(mention, abbreviated[0])) return [];
    return [{ mention, long: key(abbreviated[1]), others: abbreviated.map(key) }];
  });
  const claims = new Map<string, Set<string>>();
  for (const { long, others } of stated) {
    for (const other of others) claims.set(other, new Set([...(claims.get(other) ?? []), long]));
  }
  return stated.flatMap(({ mention, long, others }) => [
    ...others
      .filter((other) => other === long || claims.get(other)?.size === 1)
      .flatMap((other) => byKey.get(other) ?? [])
      .filter((other) => alike(mention, other))
      .map((other): Join => ({ keys: [mention.key, other.key], because: 'stated' })),
    ...stated
      .filter(
        (other) => other.mention.key < mention.key && other.long === long && alike(mention, other.mention),
      )
      .map((other): Join => ({ keys: [mention.key, other.mention.key], because: 'stated' })),
  ]);
}

/** "KMD Kommunal Driftsportal" does not say that it is called KMD. */
function isVendorBeside({ vendors }: Mention, short: string): boolean {
  const words = new Set([...vendors].flatMap(wordsOfVendor));
  return knownVendor(short) !== undefined || words.has(keyOf('vendor', short));
}

/**
 * Systems of one vendor that are equal but for the vendor's own name before or behind them ("OPUS Vagtplan", "KMD OPUS
 * Vagtplan"), or that are the same words in another order, when two words and more are left: of one word alone somebody
 * else may have a system. A municipality that has both in its list tells them apart.
 *
 * @param headOf vendors with the same head are one
 */
export function vendorNameJoins(
  mentions: readonly Mention[],
  headOf: (vendor: string) => string,
): readonly Join[] {
  const first = new Map<string, { readonly mention: Mention; readonly own: string }>();
  return mentions.flatMap((mention) =>
    [...mention.vendors].flatMap((vendor): readonly Join[] => {
      const words = withoutVendor(nameWords('system', mention.plain), vendor);
      if (words.length < 2 || words.every(isCommonWord)) return [];
      const own = words.join(' ');
      const bare = [headOf(vendor), ...[...words].sort()].join(' ');
      const other = first.get(bare) ?? { mention, own };
      first.set(bare, other);
      const isInBothLists = [...other.mention.municipalities].some((one) => mention.municipalities.has(one));
      if (isInBothLists) return [];
      return [
        {
          keys: [other.mention.key, mention.key],
          because: other.own === own ? 'vendor-name' : 'word-order',
        },
      ];
    }),
  );
}

/** The words of a system's name without its vendor's name, the first word of it, or a brand of it, at either end. */
function withoutVendor(words: readonly string[], vendor: string): readonly string[] {
  const known = knownVendor(vendor);
  const names = [vendor, ...(known === undefined ? [] : [known.vendor, ...known.otherNames, ...known.brands])]
    .map((name) => nameWords('vendor', name))
    .flatMap((name) => [name, name.slice(0, 1)])
    .filter((name) => name.length > 1 || (name[0] !== undefined && !isCommonWord(name[0])))
    .sort((a, b) => b.length - a.length);
  const begins = names.find((name) => name.every((word, place) => word === words[place]));
  if (begins !== undefined) return words.slice(begins.length);
  const ends = names.find((name) => name.every((word, place) => word === words.at(place - name.length)));
  return ends === undefined ? words : words.slice(0, -ends.length);
}

/** Vendors that share a CVR number, by whether their names are like each other. */
export interface CvrPairs {
  readonly joins: readonly Join[];
  /** Keys of names that are unlike: a slip in a number must not make two vendors one. */
  readonly doubtful: readonly (readonly [string, string])[];
}

/**
 * Vendors that are one by their CVR number, and those that are asked about because their names are unlike. A number
 * beside three unlike names or more is none of theirs.
 *
 * @param headOf names with the same head are one already
 */
export function cvrPairs(
  mentions: readonly Mention[],
  comparable: (mention: Mention) => ComparableName,
  headOf: (key: string) => string,
): CvrPairs {
  const byCvr = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const cvr of mention.cvrs) byCvr.set(cvr, [...(byCvr.get(cvr) ?? []), mention]);
  }
  const found = [...byCvr.values()].map((sharing): CvrPairs => {
    const clusters: Mention[][] = [];
    for (const mention of sharing) {
      const cluster = clusters.find((members) =>
        members.some(
          (member) =>
            headOf(member.key) === headOf(mention.key) || areLike(comparable(member), comparable(mention)),
        ),
      );
      if (cluster === undefined) clusters.push([mention]);
      else cluster.push(mention);
    }
    const heads = clusters.flatMap(([head]) => head ?? []);
    const joins = clusters.flatMap(([head, ...rest]) =>
      rest.map(({ key }): Join => ({ keys: [head?.key ?? key, key], because: 'cvr' })),
    );
    const [one, other] = heads;
    const isDoubtful = heads.length === 2 && one !== undefined && other !== undefined;
    return { joins, doubtful: isDoubtful ? [[one.key, other.key]] : [] };
  });
  return { joins: found.flatMap(({ joins }) => joins), doubtful: found.flatMap(({ doubtful }) => doubtful) };
}

function areLike(a: ComparableName, b: ComparableName): boolean {
  return a.whole.words[0] === b.whole.words[0] || likenessOf(a, b) !== undefined;
}

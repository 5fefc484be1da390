import { danishKey, nameWords, systemKey } from '../survey/names/name-key';
import { isSharedName, knownSystem } from '../survey/names/known-names';
import type { SystemOfVendor } from './name-mentions';
import { onceEach } from './once-each';

/** Systems that have one name and are not one, told apart. */
export interface ToldApart {
  /** The name that a system is known by: as written, or with its vendor when others sell a system of that name. */
  readonly nameOf: (named: SystemOfVendor) => string;
  /** What tells two of those names apart. */
  readonly keyOf: (name: string) => string;
}

/**
 * Tells systems apart that have one name and are not one. A name of common words ("Vagtplan"), or an abbreviation, that
 * unlike vendors sell is a system of each of them. Names that are equal only as far as å is aa are one when a vendor
 * says so; so are names that are equal but for their spaces, unless unlike vendors stand beside them.
 *
 * @param named every system with the vendor beside it, each pair once
 * @param vendorName the name under which a vendor counts
 */
export function tellApart(
  named: readonly SystemOfVendor[],
  vendorName: (written: string) => string,
): ToldApart {
  const keyed = onceEach(systemKey);
  const byKey = new Map<string, Seen>();
  for (const { system, vendor } of named) {
    const seen = byKey.get(keyed(system)) ?? {
      vendors: new Set(),
      spellings: new Set(),
      spacings: new Set(),
      someUnknown: false,
    };
    if (vendor === undefined) seen.someUnknown = true;
    else seen.vendors.add(vendorName(vendor));
    seen.spellings.add(danishKey(system));
    seen.spacings.add(spacedKey(system));
    byKey.set(keyed(system), seen);
  }
  const keysWhere = (is: (seen: Seen) => boolean): ReadonlySet<string> =>
    new Set([...byKey].filter(([, seen]) => is(seen)).map(([key]) => key));
  const several = keysWhere(({ vendors }) => vendors.size > 1);
  const byLetters = keysWhere(
    ({ vendors, spellings, someUnknown }) => spellings.size > 1 && (vendors.size !== 1 || someUnknown),
  );
  const bySpaces = keysWhere(({ vendors, spacings }) => spacings.size > 1 && vendors.size > 1);
  return {
    nameOf: ({ system, vendor }) =>
      vendor !== undefined &&
      several.has(keyed(system)) &&
      isSharedName(system) &&
      knownSystem(system, vendor) === undefined
        ? `${system} (${vendorName(vendor)})`
        : system,
    keyOf: onceEach((name) => {
      const key = systemKey(name);
      if (bySpaces.has(key)) return spacedKey(name);
      return byLetters.has(key) ? danishKey(name) : key;
    }),
  };
}

/** What is known of the names that have one key. */
interface Seen {
  readonly vendors: Set<string>;
  readonly spellings: Set<string>;
  readonly spacings: Set<string>;
  someUnknown: boolean;
}

/** A key in which "Time Plan" is not "TimePlan". */
function spacedKey(name: string): string {
  return nameWords('system', name).join(' ');
}

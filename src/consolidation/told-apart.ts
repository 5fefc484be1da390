import { danishKey, systemKey } from '../survey/names/name-key';
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
 * says so.
 *
 * @param named every system with the vendor beside it, each pair once
 * @param vendorName the name under which a vendor counts
 */
export function tellApart(
  named: readonly SystemOfVendor[],
  vendorName: (written: string) => string,
): ToldApart {
  const keyed = onceEach(systemKey);
  const byKey = new Map<string, { vendors: Set<string>; spellings: Set<string>; someUnknown: boolean }>();
  for (const { system, vendor } of named) {
    const seen = byKey.get(keyed(system)) ?? { vendors: new Set(), spellings: new Set(), someUnknown: false };
    if (vendor === undefined) seen.someUnknown = true;
    else seen.vendors.add(vendorName(vendor));
    seen.spellings.add(danishKey(system));
    byKey.set(keyed(system), seen);
  }
  const keysWhere = (
    is: (seen: { vendors: Set<string>; spellings: Set<string>; someUnknown: boolean }) => boolean,
  ) => new Set([...byKey].filter(([, seen]) => is(seen)).map(([key]) => key));
  const several = keysWhere(({ vendors }) => vendors.size > 1);
  const byLetters = keysWhere(
    ({ vendors, spellings, someUnknown }) => spellings.size > 1 && (vendors.size !== 1 || someUnknown),
  );
  return {
    nameOf: ({ system, vendor }) =>
      vendor !== undefined &&
      several.has(keyed(system)) &&
      isSharedName(system) &&
      knownSystem(system, vendor) === undefined
        ? `${system} (${vendorName(vendor)})`
        : system,
    keyOf: onceEach((name) => (byLetters.has(systemKey(name)) ? danishKey(name) : systemKey(name))),
  };
}

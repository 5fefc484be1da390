import { identityOfVendor, knownSystem } from '../survey/names/known-names';
import type { NameAlias } from './data-set';
import type { NameGroups } from './group-names';
import { pairOf } from './name-mentions';
import type { SystemOfVendor } from './name-mentions';

/**
 * Who counts as the vendor instead of the one that is written, by system and vendor. For a system of the list that the
 * municipalities have from KOMBIT, some write KOMBIT and some the developer; the contract decides, so that the pair does
 * not split a vendor's figures.
 */
export function contractHolders(
  named: readonly SystemOfVendor[],
  groups: NameGroups,
): ReadonlyMap<string, NameAlias> {
  return new Map(
    named.flatMap(({ system, vendor }): readonly (readonly [string, NameAlias])[] => {
      if (vendor === undefined) return [];
      const entry = knownSystem(system, vendor);
      if (entry === undefined || entry.developer === '') return [];
      if (identityOfVendor(vendor) !== identityOfVendor(entry.developer)) return [];
      const name = groups.nameOf(entry.vendor);
      return [
        [
          pairOf(system, vendor),
          { kind: 'vendor', written: `${vendor} (${system})`, name, because: 'contract' },
        ],
      ];
    }),
  );
}

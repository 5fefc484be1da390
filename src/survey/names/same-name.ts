import { identityOfSystem, identityOfVendor, isSharedName, knownSystem } from './known-names';

/** A system as it is named: its name, and the vendor that stands beside it. */
export interface NamedSystem {
  readonly system?: string | undefined;
  readonly vendor?: string | undefined;
}

/**
 * Whether two names are one system's: the one rule, wherever it is asked. Spelling makes no difference, and neither does
 * which of a known system's names was chosen ("KY" is "Kommunernes Ydelsessystem"). A name that several vendors use for a
 * system of their own ("Vagtplan") is one system only beside one vendor, or where a vendor is not given. A blank name is
 * no system.
 */
export function isSameSystem(one: NamedSystem, other: NamedSystem): boolean {
  const identity = identityOf(one);
  return identity !== '' && identity === identityOf(other) && !areUnlike(one, other);
}

/** Whether two names are one vendor's: the one rule, wherever it is asked. A blank name is no vendor. */
export function isSameVendor(one: string, other: string): boolean {
  const identity = identityOfVendor(one);
  return identity !== '' && identity === identityOfVendor(other);
}

/** The places, from 0, of the systems that an earlier place of the list has already. */
export function repeatedSystems(list: readonly NamedSystem[]): ReadonlySet<number> {
  const seen = new Map<string, NamedSystem[]>();
  return new Set(
    list.flatMap((named, place) => {
      const identity = identityOf(named);
      const earlier = seen.get(identity) ?? [];
      const isRepeated = identity !== '' && earlier.some((other) => !areUnlike(named, other));
      seen.set(identity, [...earlier, named]);
      return isRepeated ? [place] : [];
    }),
  );
}

function identityOf({ system, vendor }: NamedSystem): string {
  return identityOfSystem(system ?? '', vendor);
}

/** Whether one shared name stands for a system of each of two vendors. */
function areUnlike(one: NamedSystem, other: NamedSystem): boolean {
  const { system = '', vendor } = one;
  if (vendor === undefined || other.vendor === undefined || isSameVendor(vendor, other.vendor)) return false;
  return isSharedName(system) && knownSystem(system, vendor) === undefined;
}

import { remembered } from '../remembered';
import { systems } from '../catalogue';
import type { CatalogueEntry } from '../catalogue';
import { vendors } from '../vendors';
import type { KnownVendor } from '../vendors';
import { isCommonWord } from './common-words';
import { danishKey, nameWords, systemKey, vendorKey } from './name-key';
import { partsOf } from './name-parts';

/** A name of the catalogue: short ones mean the system only beside one of its vendors, or beside none. */
interface KnownName {
  readonly entry: CatalogueEntry;
  readonly isShort: boolean;
  /** The name with å as å: what is equal only as far as å is aa may be another system. */
  readonly danish: string;
}

const systemsByKey = byKey<KnownName>(
  systems.flatMap((entry) => [
    ...[entry.system, ...entry.formerNames].map((name) => named(name, entry, isShort(name))),
    ...entry.shortNames.map((name) => named(name, entry, true)),
  ]),
);

const vendorsByKey = byKey<KnownVendor>(
  vendors.flatMap((vendor) =>
    [vendor.vendor, ...vendor.otherNames].map((name) => [vendorKey(name), vendor] as const),
  ),
);

const vendorByCvr = new Map(vendors.map((vendor) => [vendor.cvr, vendor]));

/** The known vendor with a CVR number; undefined when none is known to have it. */
export function vendorWithCvr(cvr: string): KnownVendor | undefined {
  return cvr === '' ? undefined : vendorByCvr.get(cvr);
}

/** The known vendor that a name means, by any of its names; undefined when it is not on the list. */
export function knownVendor(name: string): KnownVendor | undefined {
  return vendorsByKey.get(vendorKey(name))?.[0];
}

/**
 * The known system that a name means: by its name, a former name or an abbreviation, in brackets or outside them. A
 * short name counts beside one of the system's own vendors, or when no vendor is given; "KP" from somebody else is
 * another system.
 *
 * @param vendor the vendor that stands beside the name; undefined when none does
 * @returns undefined when the name is not on the list, or may mean several systems
 */
export function knownSystem(name: string, vendor?: string): CatalogueEntry | undefined {
  const whole = oneOf(name, vendor);
  if (whole !== undefined) return whole;
  const { outside, inside, abbreviated } = partsOf(name);
  const parts = abbreviated ?? (outside === undefined || inside === undefined ? [] : [outside, inside]);
  const [one, other] = parts.map((part) => oneOf(part, vendor));
  if (one !== undefined && other !== undefined) return one === other ? one : undefined;
  return abbreviated === undefined ? undefined : (one ?? other);
}

/**
 * Whether systems of several vendors may have a name: it is made of common words ("Vagtplan"), or is an abbreviation of
 * the list.
 */
export function isSharedName(name: string): boolean {
  return (
    nameWords('system', name).every(isCommonWord) ||
    (systemsByKey.get(systemKey(name))?.some((known) => known.isShort) ?? false)
  );
}

/** Whether a vendor is one of a known system's: the one that is contracted with, or the one that develops it. */
export function sellsSystem({ vendor, developer, otherVendors }: CatalogueEntry, name: string): boolean {
  const key = identityOfVendor(name);
  return [vendor, developer, ...otherVendors].some((own) => own !== '' && identityOfVendor(own) === key);
}

/** What a system's name stands for: one text for all names of a known system, else the name's own key; '' for a blank. */
export function identityOfSystem(name: string, vendor?: string): string {
  const entry = knownSystem(name, vendor);
  return systemKey(entry === undefined ? name : entry.system);
}

/** What a vendor's name stands for: one text for all names of a known vendor, else the name's own key; '' for a blank. */
export const identityOfVendor = remembered((name) => vendorKey(knownVendor(name)?.vendor ?? name));

function oneOf(name: string, vendor: string | undefined): CatalogueEntry | undefined {
  const isGiven = vendor !== undefined && vendor !== '';
  const danish = danishKey(name);
  const meant = new Set(
    (systemsByKey.get(systemKey(name)) ?? [])
      .filter((known) => known.danish === danish || (isGiven && sellsSystem(known.entry, vendor)))
      .filter(({ entry, isShort: short }) => !short || !isGiven || sellsSystem(entry, vendor))
      .map(({ entry }) => entry),
  );
  if (meant.size < 2 || !isGiven) return meant.size === 1 ? [...meant][0] : undefined;
  const sold = [...meant].filter((entry) => sellsSystem(entry, vendor));
  return sold.length === 1 ? sold[0] : undefined;
}

/** One word of few letters is an abbreviation or a common word, and other vendors may use it too. */
function isShort(name: string): boolean {
  return systemKey(name).length < 6 && !/\s/u.test(name.trim());
}

function named(name: string, entry: CatalogueEntry, short: boolean): readonly [string, KnownName] {
  return [systemKey(name), { entry, isShort: short, danish: danishKey(name) }];
}

function byKey<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of entries) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}

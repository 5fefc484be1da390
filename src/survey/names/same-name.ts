import { systemKey, vendorKey } from './name-key';

/** Whether two names are spellings of one system: the one rule, wherever it is asked. A blank name is no system. */
export function isSameSystem(one: string, other: string): boolean {
  const key = systemKey(one);
  return key !== '' && key === systemKey(other);
}

/** Whether two names are spellings of one vendor: the one rule, wherever it is asked. A blank name is no vendor. */
export function isSameVendor(one: string, other: string): boolean {
  const key = vendorKey(one);
  return key !== '' && key === vendorKey(other);
}

/** The places, from 0, of the names that stand for a system that an earlier name stands for already. */
export function repeatedSystems(names: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  return new Set(
    names.flatMap((name, place) => {
      const key = systemKey(name);
      if (key === '' || !seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [place];
    }),
  );
}

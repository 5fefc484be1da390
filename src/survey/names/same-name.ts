import { identityOfSystem, identityOfVendor } from './known-names';

/**
 * Whether two names are one system's: the one rule, wherever it is asked. Spelling makes no difference, and neither does
 * which of a known system's names was chosen ("KY" is "Kommunernes Ydelsessystem"). A blank name is no system.
 */
export function isSameSystem(one: string, other: string): boolean {
  const identity = identityOfSystem(one);
  return identity !== '' && identity === identityOfSystem(other);
}

/** Whether two names are one vendor's: the one rule, wherever it is asked. A blank name is no vendor. */
export function isSameVendor(one: string, other: string): boolean {
  const identity = identityOfVendor(one);
  return identity !== '' && identity === identityOfVendor(other);
}

/** The places, from 0, of the systems that an earlier place of the list has already. */
export function repeatedSystems(
  list: readonly { readonly system?: string | undefined; readonly vendor?: string | undefined }[],
): ReadonlySet<number> {
  const seen = new Set<string>();
  return new Set(
    list.flatMap(({ system, vendor }, place) => {
      const identity = identityOfSystem(system ?? '', vendor);
      if (identity === '' || !seen.has(identity)) {
        seen.add(identity);
        return [];
      }
      return [place];
    }),
  );
}

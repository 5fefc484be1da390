import { searchSystems, searchVendors } from '../../survey/names/search-names';
import type { FoundNames } from '../../survey/names/search-names';
import type { Registration } from '../../survey/registration';

/**
 * Names to offer while someone types: what the municipality has written already and the systems or vendors that are
 * known. A system is not offered again as the name that the registration itself has.
 */
export function suggest(
  question: 'system' | 'vendor',
  typed: string,
  registrations: readonly Registration[],
): FoundNames {
  const own = registrations.flatMap(({ answers }) => answers[question] ?? []);
  return question === 'system' ? searchSystems(typed, own) : searchVendors(typed, own);
}

import { searchSystems, searchVendors } from '../../survey/names/search-names';
import type { FoundNames } from '../../survey/names/search-names';
import type { Registration } from '../../survey/registration';

/**
 * Names to offer while someone types: what the municipality has written already and the systems or vendors that are
 * known.
 *
 * @param others the registrations beside the one that is written in: what has been saved of a word while it is being
 *   typed is no name that the municipality uses
 */
export function suggest(
  question: 'system' | 'vendor',
  typed: string,
  others: readonly Registration[],
): FoundNames {
  const own = others.flatMap(({ answers }) => answers[question] ?? []);
  return question === 'system' ? searchSystems(typed, own) : searchVendors(typed, own);
}

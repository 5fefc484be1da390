import type { Pairings } from '../../../inventory/read-list';
import type { ListField } from '../../../inventory/list-fields';
import { prefillableKeys } from '../../../survey/prefilled';
import { keptTextAt } from '../../kept-text';

/** Which column is which, as the user has said once: the same headers are then known. */
const kept = keptTextAt('monopolafdaekning.kolonner');

const fields = new Set<string>(prefillableKeys);

/** What was said before; nothing where the text is somebody else's. */
export function keptPairings(): Pairings {
  try {
    const value: unknown = JSON.parse(kept.read() ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => field === null || fields.has(String(field)))
        .map(([header, field]) => [header, field as ListField | null]),
    );
  } catch {
    return {};
  }
}

/** Remembers beside what was said before. */
export function keepPairings(pairings: Pairings): void {
  kept.write(JSON.stringify({ ...keptPairings(), ...pairings }));
}

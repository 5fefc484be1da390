import { phaseOut } from './catalogue';
import type { PhaseOutEntry } from './catalogue';
import { identityOfSystem } from './names/known-names';

/**
 * The entry of the phase-out list that a system's name means, whatever its casing, spaces and punctuation; undefined
 * when it means none. The whole name must agree: "KMD Sag" is on the list, "KMD Sag EDH" is another system.
 */
export function phaseOutEntry(system: string): PhaseOutEntry | undefined {
  return byName.get(identityOfSystem(system));
}

const byName = new Map(
  phaseOut.flatMap((entry) => namesOf(entry.system).map((name) => [identityOfSystem(name), entry] as const)),
);

/**
 * The ways in which people write a listed name: in full; without an explanation in parentheses; and, for systems that
 * are listed together with slashes, by the first of them — but only when that is more than one word, for a bare
 * abbreviation such as "KSP" may mean something else.
 */
function namesOf(listed: string): readonly string[] {
  const bare = listed.replace(/\s*\([^)]*\)$/u, '');
  const parts = bare.split('/');
  const shorter = parts
    .slice(1)
    .map((_, place) => parts.slice(0, place + 1).join(' '))
    .filter((name) => name.trim().includes(' '));
  return [listed, bare, ...shorter];
}

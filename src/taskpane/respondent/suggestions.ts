import { systems } from '../../survey/catalogue';
import type { Registration } from '../../survey/registration';

const mostShown = 8;

/**
 * Names to offer while someone types: what the municipality has already written, then the catalogue, those no longer
 * in general use last. A name that begins with what is typed comes before one that only holds it.
 */
export function suggest(
  question: 'system' | 'vendor',
  typed: string,
  registrations: readonly Registration[],
): readonly string[] {
  const own = registrations.flatMap(({ answers }) => answers[question] ?? []);
  const known = [...systems]
    .sort((left, right) => Number(left.historical) - Number(right.historical))
    .map((entry) => entry[question]);
  const names = distinct(question === 'vendor' ? [...own, ...known] : known);
  const wanted = plain(typed);
  const begins = names.filter((name) => plain(name).startsWith(wanted));
  const holds = names.filter((name) => !plain(name).startsWith(wanted) && plain(name).includes(wanted));
  return [...begins, ...holds].slice(0, mostShown);
}

function distinct(names: readonly string[]): readonly string[] {
  const byPlain = new Map<string, string>();
  for (const name of names) {
    if (name !== '' && !byPlain.has(plain(name))) byPlain.set(plain(name), name);
  }
  return [...byPlain.values()];
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('da');
}

import type { Municipality } from '../survey/municipalities';
import type { Chance } from './chance';

/**
 * A municipality's name as it gets typed in a hurry: in a long name one letter is dropped or two are swapped, always
 * past the first syllable, so that it still cannot be taken for another; a short name just gets other casing.
 */
export function misspell({ name }: Municipality, chance: Chance): string {
  if (name.length < 8 || name.includes(' ')) return `${name.toLowerCase()} kommune`;
  const place = chance.integer(4, name.length - 3);
  const before = name.slice(0, place);
  const [one = '', other = ''] = name.slice(place);
  const after = name.slice(place + 2);
  const typed = one === other || chance.happens(0.5) ? before + other + after : before + other + one + after;
  return chance.pick([typed, `${typed} Kommune`, `${typed} kommune`]);
}

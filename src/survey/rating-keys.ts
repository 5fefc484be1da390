import type { Rating } from './vocabularies';

const scale = [1, 2, 3, 4, 5] as const;

/** The ratings in the order in which they are offered. */
export const ratings: readonly Rating[] = [...scale, 'dontKnow', 'notRelevant'];

/** How a rating is drawn where there is little room. */
export const ratingSigns: Readonly<Record<Rating, string>> = {
  1: '1',
  2: '2',
  3: '3',
  4: '4',
  5: '5',
  dontKnow: '?',
  notRelevant: '–',
};

/** The keys that rate without a figure: "Ved ikke" and "Ikke relevant". */
const letters = new Map<string, Rating>([
  ['v', 'dontKnow'],
  ['?', 'dontKnow'],
  ['r', 'notRelevant'],
  ['-', 'notRelevant'],
]);

/** The rating that a key stands for; null for a key that takes the rating away, undefined for every other one. */
export function ratingOfKey(pressed: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): Rating | null | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (pressed.key === 'Delete' || pressed.key === 'Backspace') return null;
  return scale.find((step) => String(step) === pressed.key) ?? letters.get(pressed.key.toLowerCase());
}

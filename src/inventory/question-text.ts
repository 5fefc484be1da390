import type { ImportQuestion } from './imported';

/**
 * What an import asks, in words: alike in the pane and on the command line.
 *
 * @param words how each kind of question is put, of what it is about and the names of its systems
 */
export function questionText(
  { kind, about, systems }: ImportQuestion,
  words: Readonly<Record<ImportQuestion['kind'], (about: string, names: string) => string>>,
): string {
  return words[kind](about, systems.map(({ name }) => name).join(', '));
}

import type { Texts } from './da';

/** What a list does not decide, in words. */
export function importQuestionText(
  {
    kind,
    about,
    systems,
  }: {
    readonly kind: keyof Texts['inventory']['question'];
    readonly about: string;
    readonly systems: readonly { readonly name: string }[];
  },
  { inventory: { question } }: Texts,
): string {
  const names = systems.map(({ name }) => name).join(', ');
  return kind === 'several-values' || kind === 'shared-contract'
    ? question[kind](about, names)
    : question[kind](about);
}

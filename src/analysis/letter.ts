/** The letters that go out to municipalities. */
export const letterKinds = ['invitation', 'reminder', 'reply'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** A letter as it is written once for all: words in braces are filled in for each municipality. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

export type Letters = Readonly<Record<LetterKind, Letter>>;

/** The words in braces that each letter knows. */
export const placeholders = {
  invitation: ['kommune', 'skema'],
  reminder: ['kommune', 'skema'],
  reply: ['kommune', 'fil', 'rettelser'],
} as const satisfies Readonly<Record<LetterKind, readonly string[]>>;

/** What the words in braces stand for in one draft. */
export type LetterValues<K extends LetterKind> = Readonly<Record<(typeof placeholders)[K][number], string>>;

const inBraces = /\{([^{}\n]{1,40})\}/gu;

/** A letter to one municipality. What is filled in is text: braces in it are not filled in again. */
export function fillLetter<K extends LetterKind>(letter: Letter, values: LetterValues<K>): Letter {
  const known: Readonly<Record<string, string | undefined>> = values;
  const filled = (text: string): string =>
    text.replace(inBraces, (whole, word: string) => known[wordOf(word)] ?? whole);
  return { subject: filled(letter.subject), text: filled(letter.text) };
}

/** Words in braces that a letter of this kind does not know, as they are written; they would go out as they stand. */
export function unknownPlaceholders(kind: LetterKind, { subject, text }: Letter): readonly string[] {
  const known: readonly string[] = placeholders[kind];
  const found = [...`${subject}\n${text}`.matchAll(inBraces)].map(([whole, word = '']) => ({ whole, word }));
  return [...new Set(found.filter(({ word }) => !known.includes(wordOf(word))).map(({ whole }) => whole))];
}

function wordOf(word: string): string {
  return word.trim().toLowerCase();
}

/**
 * A letter from a text whose first line may be its subject (`Emne: …`).
 *
 * @param usual whose subject is used when the text has none
 * @returns null when there is no text
 */
export function parseLetter(source: string, usual: Letter): Letter | null {
  const clean = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const first = /^\s*(?:emne|subject)\s*:[ \t]*([^\n]*)(?:\n|$)/iu.exec(clean);
  const text = (first === null ? clean : clean.slice(first[0].length)).trim();
  if (text === '') return null;
  const subject = first?.[1]?.trim() ?? '';
  return { subject: subject === '' ? usual.subject : subject, text: `${text}\n` };
}

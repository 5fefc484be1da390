import type { Rating } from './vocabularies';
import { codesOf, labelOf, vocabularies } from './vocabularies';
import type { VocabularyKey } from './vocabularies';

/** The codes of each list by its labels in `plain` form; the whole label goes before one without its parenthesis. */
const codesByLabel = new Map(
  (Object.keys(vocabularies) as VocabularyKey[]).map((vocabulary) => {
    const labels = codesOf(vocabulary).map((code) => [code, labelOf(vocabulary, code) ?? ''] as const);
    return [
      vocabulary,
      new Map([
        ...labels.map(([code, label]) => [plain(label.replace(/ \(.*\)$/, '')), code] as const).reverse(),
        ...labels.map(([code, label]) => [plain(label), code] as const),
      ]),
    ] as const;
  }),
);

/** The code of a list label, whatever its casing, dashes and spaces; also the label without its parenthesis. */
export function codeOfLabel(vocabulary: VocabularyKey, text: string): string | undefined {
  return codesByLabel.get(vocabulary)?.get(plain(text));
}

/** A rating as code from "4", "4 God", "4 - God" or "God"; undefined when it is none of them. */
export function ratingOfLabel(text: string): Rating | undefined {
  const digit = /^([1-5])(?:[,.]0+)?(?:\s|[-–:.=]|$)/u.exec(text)?.[1];
  const byLabel = codeOfLabel('rating', text);
  if (byLabel !== undefined && !/^[1-5]$/.test(byLabel)) return byLabel as Rating;
  const words = plain(text.replace(/^[1-5](?:[,.]0+)?[\s\-–:.=]*/u, ''));
  const byWord = codesOf('rating').find(
    (code) => plain((labelOf('rating', code) ?? '').replace(/^[1-5] /, '')) === words,
  );
  if (digit !== undefined && (words === '' || byWord === digit)) return Number(digit) as Rating;
  return digit === undefined && byWord !== undefined && /^[1-5]$/.test(byWord)
    ? (Number(byWord) as Rating)
    : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-–—/\s\u00a0.]+/gu, ' ')
    .trim();
}

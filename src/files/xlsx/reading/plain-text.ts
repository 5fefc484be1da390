/** White space between two tags, which means nothing in the parts that are read plainly. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** Characters that XML does not allow, and the end of a section that was not begun. */
// eslint-disable-next-line no-control-regex -- the characters that may not stand there
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\]\]>/;

/** Whether a stretch of a part holds what a parser has to judge wherever it stands. */
export function isForbidden(text: string): boolean {
  return forbidden.test(text);
}

const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Text between two tags as it reads; undefined when it holds more than letters and the five named characters. */
export function textBetweenTags(text: string): string | undefined {
  if (text.includes('\r')) return undefined;
  if (!text.includes('&')) return text;
  const entities = text.match(/&[^;&]*;?/g) ?? [];
  if (!entities.every((entity) => entity in named)) return undefined;
  return text.replace(/&[a-z]+;/g, (entity) => named[entity] ?? entity);
}

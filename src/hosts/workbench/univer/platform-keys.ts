/** A key as the texts name it, and as it is called on a Mac. */
const onMac: readonly (readonly [RegExp, string])[] = [[/Ctrl\+/gu, '⌘']];

/** The spreadsheet's words with the keys called as they are on the user's machine. */
export function namedForPlatform<Words>(words: Words, userAgent: string): Words {
  return /Macintosh|Mac OS X|iPad/u.test(userAgent) ? (renamed(words) as Words) : words;
}

function renamed(words: unknown): unknown {
  if (typeof words === 'string') return onMac.reduce((text, [key, name]) => text.replace(key, name), words);
  if (Array.isArray(words)) return words.map(renamed);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, renamed(value)]));
}

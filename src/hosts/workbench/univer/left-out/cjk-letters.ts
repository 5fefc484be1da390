/** Stands in for cjk-regex, whose tables of letters the browser's own regular expressions know by name. */
interface Letters {
  toRegExp: () => RegExp;
}

const scripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}`;
const marks = String.raw`\u3000-\u303f\uff00-\uffef`;

export function letters(): Letters {
  return { toRegExp: () => new RegExp(`[${scripts}]`, 'u') };
}

export function punctuations(): Letters {
  return { toRegExp: () => new RegExp(`[${marks}]`, 'u') };
}

export function all(): Letters {
  return { toRegExp: () => new RegExp(`[${scripts}${marks}]`, 'u') };
}

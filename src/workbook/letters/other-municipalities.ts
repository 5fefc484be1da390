import { municipalities } from '../../survey/municipalities';

const names = municipalities.map(({ code, name }) => ({
  code,
  pattern: new RegExp(`(?<!\\p{L})${name.replaceAll('-', '[-\\s–]+')}s?(?!\\p{L})`, 'iu'),
}));

/**
 * Whether a text names a municipality other than the one with this code, be it as a word of something else ("Silkeborg
 * Data"): what goes to one municipality says nothing of another.
 *
 * @param own the code of the municipality that may be named; null when none may
 */
export function namesAnother(text: string, own: string | null): boolean {
  const said = text.normalize('NFC');
  const ownName = names.find(({ code }) => code === own);
  const rest = ownName === undefined ? said : said.replace(new RegExp(ownName.pattern, 'giu'), ' ');
  return names.some(({ code, pattern }) => code !== own && pattern.test(rest));
}

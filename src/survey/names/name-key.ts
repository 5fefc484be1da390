/**
 * Names reduced to what tells them apart. Two spellings with the same key are one name; nobody is asked.
 */
import { visibleText } from '../visible-text';

/** The forms of company that Danish vendors' names carry, as words at either end of the name. */
const companyForm =
  '(?:a\\s?[/.]\\s?s|as|ap\\.?s|a\\.p\\.s|[pik]\\s?/?\\s?s|ivs|a\\.?m\\.?b\\.?a|f\\.?m\\.?b\\.?a|s\\.?m\\.?b\\.?a|ab|gmbh|ltd|inc)';
const trailingForm = new RegExp(`[\\s,.]+${companyForm}\\.?$`, 'u');
const leadingForm = /^a\/s\s+/u;

/** The key of a system's name: casing, spaces and punctuation make no difference. */
export function systemKey(name: string): string {
  return compact(lower(name));
}

/** The key of a vendor's name: as a system's, and without the form of company ("KMD A/S" is "Kmd as" is "kmd"). */
export function vendorKey(name: string): string {
  const whole = lower(name);
  const bare = whole.replace(leadingForm, '').replace(trailingForm, '');
  return compact(bare) === '' ? compact(whole) : compact(bare);
}

/** The words of a name, in lower case and without punctuation; a vendor's form of company left out. */
export function nameWords(kind: 'system' | 'vendor', name: string): readonly string[] {
  const whole = lower(name);
  const bare = kind === 'vendor' ? whole.replace(leadingForm, '').replace(trailingForm, '') : whole;
  return bare
    .split(/[^\p{L}\p{N}+#]+/u)
    .map(compact)
    .filter((word) => word !== '');
}

function lower(name: string): string {
  return visibleText(name).normalize('NFC').toLowerCase();
}

/** Letters and digits only; a full stop between digits stays, for 3.1 is not 31, and C++ is not C#. */
function compact(name: string): string {
  return name
    .replaceAll('å', 'aa')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/gu, '')
    .replace(/[^\p{L}\p{N}.,+#]+/gu, '')
    .replaceAll(',', '.');
}

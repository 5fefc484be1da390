/** How many UTF-16 units a cell can hold. */
export const longestCellText = 32_767;

/** What no XML document may hold: halves of surrogate pairs and the two non-characters. */
const impossible = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const controls = /[\x00-\x08\x0B-\x1F]/g;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const needsCare = /[&<>"\x00-\x08\x0B-\x1F\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;

const entities: Readonly<Record<string, string>> = {
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text as XML content; characters that XML cannot hold are replaced or left out. */
export function xmlText(text: string): string {
  if (!needsCare.test(text)) return text;
  return escapeMarkup(text.replace(impossible, '\uFFFD').replace(controls, ''));
}

/** A text as an attribute's value between double quotes; line breaks survive. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n]/g, (character) => entities[character] ?? '');
}

/**
 * A text the way spreadsheet files write strings: control characters as `_xHHHH_`, a literal `_xHHHH_` shielded
 * so that it is not read as one, and nothing longer than a cell can hold.
 */
export function cellText(text: string): string {
  const kept = cut(text, longestCellText);
  if (!needsCare.test(kept)) return kept;
  const shielded = kept
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(controls, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(impossible, '\uFFFD');
  return escapeMarkup(shielded);
}

/** The first `length` UTF-16 units of a text, never half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** Whether a string element must ask for its white space to be kept. */
export function spacePreserved(text: string): string {
  return /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

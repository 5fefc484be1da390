/**
 * Names reduced to what tells them apart. Two spellings with the same key are one name; nobody is asked.
 */
import { visibleText } from '../visible-text';

/** What KITOS and careful people put behind a name, and what says nothing of which name it is. */
const status =
  /\s*\((?:ikke (?:længere )?tilgængeligt?|udgået|udgår|udfaset|udfases|under udfasning|lukket|lukkes|nedlagt|nedlægges|ophørt|afviklet|afvikles|inaktivt?)\)/giu;
const trademarks = /[®™©]/gu;
const cvrInBrackets = /\s*\((?:CVR[-. ]*(?:nr\.?)?:?\s*)?(\d{8})\)/giu;
const countryInBrackets = /\s*\(([A-Z]{2})\)\s*$/u;

/** The forms of company that vendors' names carry, as words at either end of the name. */
const companyForm =
  '(?:a\\s?[/.]\\s?s|as|asa|ap\\.?s|a\\.p\\.s|[pik]\\s?/?\\s?s|ivs|a\\.?m\\.?b\\.?a|f\\.?m\\.?b\\.?a|s\\.?m\\.?b\\.?a|ab|oy|ag|nv|n\\.v|bv|b\\.v|gmbh|kg|se|plc|oyj|sarl|srl|spa|ltd|limited|llc|inc|incorporated|corp|corporation|aktieselskab|anpartsselskab|(?:statsautoriseret\\s)?(?:revisions)?partnerselskab|erhvervsdrivende fond)';
const trailingForm = new RegExp(`[\\s,.]+${companyForm}\\.?$`, 'u');
const leadingForm = /^(?:a\/s|foreningen|fonden|ingeniørfirmaet|firmaet)\s+/u;
/** Countries and the regions that companies name their branches by. */
const trailingCountry =
  /(?:[\s,.-]+|\s\()(?:danmark|denmark|dk|sverige|sweden|norge|norway|finland|germany|deutschland|uk|usa|europe|nordics?|scandinavia)\)?$/u;
const branchOf = /[\s,-]+(?:branch )?filial (?:af|of)\s.*$/u;
/** A person's firm carries the person's name, and two companies in one a remainder of the first. */
const ownedBy = /\s+v\/.*$|\s*&\s*co$/u;

/** The key of a system's name: casing, spaces, punctuation and what KITOS puts behind it make no difference. */
export function systemKey(name: string): string {
  return compact(withoutAnd(joint(lower(name))));
}

/**
 * The key of a vendor's name: as a system's, and without the form of company, "Danmark", a country and a CVR number in
 * brackets: "KMD A/S (26911745)" is "Kmd as" is "kmd".
 */
export function vendorKey(name: string): string {
  const bare = compact(withoutAnd(bareVendor(name)));
  return bare === '' ? compact(lower(name)) : bare;
}

/** A name as its writer meant it: without the status that KITOS puts behind it, and without ®. */
export function withoutMarks(name: string): string {
  return visibleText(name).replace(status, '').replace(trademarks, '').trim();
}

/** The CVR numbers that stand in brackets in a vendor's name. */
export function cvrsIn(name: string): readonly string[] {
  return Array.from(name.matchAll(cvrInBrackets), ([, cvr]) => cvr ?? '');
}

/** The words of a name, in lower case and without punctuation; a vendor's form of company and country left out. */
export function nameWords(kind: 'system' | 'vendor', name: string): readonly string[] {
  return (kind === 'vendor' ? bareVendor(name) : joint(lower(name)))
    .split(/[^\p{L}\p{N}+#]+/u)
    .map(compact)
    .filter((word) => word !== '');
}

/**
 * A key in which å is å and not aa: names with one key and two of these are equal only as far as a keyboard without
 * Danish letters can tell.
 */
export function danishKey(name: string): string {
  return withoutAnd(lower(name)).replace(/[^\p{L}\p{N}]+/gu, '');
}

function bareVendor(name: string): string {
  const bare = withoutMarks(name.normalize('NFC'))
    .replace(cvrInBrackets, '')
    .replace(countryInBrackets, '')
    .toLowerCase()
    .replace(branchOf, '');
  const short = withoutForms(bare);
  return compact(short) === '' ? bare : short;
}

/** Forms and countries stand in any order and number: "Dallmeier Electronic GmbH & Co.KG (DE)". */
function withoutForms(name: string): string {
  const shorter = [leadingForm, trailingForm, trailingCountry, ownedBy].reduce(
    (text, form) => text.replace(form, '').trim(),
    name.trim(),
  );
  return shorter === '' || shorter === name ? name : withoutForms(shorter);
}

function lower(name: string): string {
  return withoutMarks(name.normalize('NFC')).toLowerCase();
}

/** "FK Beskedfordeler" is "Fælleskommunal Beskedfordeler": the municipalities' joint infrastructure. */
function joint(name: string): string {
  return name.replace(/^fælleskommunalt?e?\s/u, 'fk ');
}

/** "Løn og Personale" is "Løn & Personale". */
function withoutAnd(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== 'og' && word !== 'and');
  return words.length === 0 ? name : words.join(' ');
}

/** Letters and digits only; a full stop between digits stays, for 3.1 is not 31, and C++ is not C#. */
function compact(name: string): string {
  return name
    .replaceAll('å', 'aa')
    .replace(/[æä]/gu, 'ae')
    .replace(/[øö]/gu, 'oe')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/gu, '')
    .replace(/[^\p{L}\p{N}.,+#]+/gu, '')
    .replaceAll(',', '.');
}

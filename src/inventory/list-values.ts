import type { PrefillableKey } from '../survey/prefilled';
import { questionOf } from '../survey/questionnaire';
import type { Answer } from '../survey/registration';
import { isCvrShape } from '../survey/cvr';
import { cvrsIn, withoutMarks } from '../survey/names/name-key';
import { visibleText } from '../survey/visible-text';
import type { RawValue } from '../workbook/raw-workbook';
import { labelKey } from '../workbook/response/raw-cells';
import { readCell } from '../workbook/response/read-cell';
import type { ListCell } from './read-list';

export type ValueReading =
  | { readonly kind: 'value'; readonly value: Answer }
  | { readonly kind: 'blank' }
  /** It says something that is no answer; shown as it stands. */
  | { readonly kind: 'unknown' };

/** What KITOS' own lists call an answer; municipalities change the lists, so what is not here is shown and left. */
const seedValues: Partial<Record<PrefillableKey, Readonly<Record<string, string>>>> = {
  procurementForm: {
    ski: 'SKI',
    ski0218: 'SKI',
    ski0219: 'SKI',
    skidirektetildeling: 'SKI',
    skiminiudbud: 'SKI',
    euudbud: 'EU-udbud',
    miniudbud: 'Miniudbud',
    udbud: 'Udbud',
    offentligtudbud: 'Udbud',
    direktetildeling: 'Direkte tildeling',
    annoncering: 'Annoncering',
    underhåndsbud: 'Underhåndsbud',
  },
  priceRegulation: {
    tsa: 'Anden indeksering',
    klprisoglønskøn: 'KL pris- og lønskøn',
    klsprisoglønskøn: 'KL pris- og lønskøn',
    nettoprisindeks: 'Nettoprisindeks',
    nettoprisindekset: 'Nettoprisindeks',
  },
  businessCritical: { vedikke: 'Ved ikke', yes: 'Ja', no: 'Nej', dontknow: 'Ved ikke' },
};

/** What stands in a cell that says nothing. */
const nothing = /^(?:[-–—./]|ikke angivet|ikke udfyldt|ikke besluttet|ingen valgt|n\/?a|null|undecided)$/iu;

/** Whether a cell only says that it says nothing. */
export function saysNothing(text: string): boolean {
  const seen = visibleText(text);
  return seen === '' || nothing.test(seen);
}

/**
 * What a cell of a list answers to a question: dates, amounts and lists as they are read everywhere else, and the words
 * of KITOS' own lists. A price of 0 is what KITOS writes where nothing has been entered.
 */
export function readValue(key: PrefillableKey, { value, text }: ListCell, thisYear: number): ValueReading {
  if (saysNothing(text)) return { kind: 'blank' };
  const reading = readCell(questionOf(key), inOurWords(key, value), thisYear);
  if (reading.kind !== 'answer') return { kind: reading.kind === 'blank' ? 'blank' : 'unknown' };
  if (key === 'yearlyPrice' && reading.value === 0) return { kind: 'blank' };
  const { value: answer } = reading;
  return { kind: 'value', value: typeof answer === 'string' ? answer.replace(/\s+/gu, ' ').trim() : answer };
}

function inOurWords(key: PrefillableKey, value: RawValue): RawValue {
  if (value.kind !== 'text') return value;
  const bare = withoutMarks(value.text);
  const seed = seedValues[key]?.[labelKey(bare)];
  return { kind: 'text', text: seed ?? bare };
}

/** A vendor as KITOS writes it: `Navn (CVR)`, with ` (udgået)` behind it when it is disabled. */
export interface WrittenVendor {
  readonly name: string;
  readonly cvr: string | undefined;
}

/** Takes a vendor apart; a name that itself ends in a parenthesis ("Esri (US)") keeps it. Undefined when it names none. */
export function writtenVendor(text: string): WrittenVendor | undefined {
  if (saysNothing(text)) return undefined;
  const bare = withoutMarks(text).replace(/\s+/gu, ' ');
  const cvr = cvrsIn(bare).at(-1);
  const name = bare.replace(/\s*\((?:CVR[-. ]*(?:nr\.?)?:?\s*)?\d{8}\)/giu, '').trim();
  if (name === '') return undefined;
  return {
    name: withoutMarks(name).slice(0, 120),
    cvr: cvr !== undefined && isCvrShape(cvr) ? cvr : undefined,
  };
}

/** Every UUID in a text, in lower case, in its order. */
export function uuidsIn(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu),
    ([uuid]) => uuid.toLowerCase(),
  );
}

/** Every KLE number in a text, each once. */
export function kleNumbersIn({ value, text }: ListCell): readonly string[] {
  if (value.kind === 'number') {
    const reading = readCell(questionOf('kle'), value, 0);
    return reading.kind === 'answer' ? [String(reading.value)] : [];
  }
  return [
    ...new Set(Array.from(text.matchAll(/(?<![\d.])\d{2}(?:\.\d{2}){0,2}(?![\d.]*\d)/gu), ([kle]) => kle)),
  ];
}

/**
 * The names in a cell of several, separated as KITOS does it: by commas. Names have commas of their own, so names that
 * are known go before the comma; a cell that is known to hold one name is that name.
 *
 * @param count how many there are, where the UUIDs beside them tell; 0 when nothing does
 */
export function namesIn(text: string, count: number, isKnown: (name: string) => boolean): readonly string[] {
  if (saysNothing(text)) return [];
  if (count === 1 || isKnown(text.trim())) return [text.trim()];
  const parts = text.split(/[,;\n]/u).map((part) => part.trim());
  const names: string[] = [];
  for (let from = 0; from < parts.length;) {
    let to = parts.length;
    while (to > from + 1 && !isKnown(parts.slice(from, to).join(', '))) to -= 1;
    names.push(parts.slice(from, to).join(', '));
    from = to;
  }
  return names.filter((name) => name !== '');
}

const notInForce =
  /^(?:ikke\s|ugyldig|inaktiv|passiv|nej$|false$|falsk$|udløbet|udfaset|lukket|nedlagt|afviklet)/iu;

/** Whether a status says that something is no longer in force; undefined when it says nothing of it. */
export function isInForce(text: string | undefined): boolean | undefined {
  if (text === undefined || saysNothing(text)) return undefined;
  if (notInForce.test(text)) return false;
  return /^(?:aktiv|gyldig|ja$|true$|sand$|i drift|i brug)/iu.test(text) ? true : undefined;
}

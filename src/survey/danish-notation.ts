import { isIsoDate } from './calendar';
import type { IsoDate } from './calendar';
import { visibleText } from './visible-text';

/**
 * Reads a number as Danes write it: `1.234,56`, `1 234,56`, `kr. 1.200,-`, `12,5 %`, `−3`, `2,5 mio. kr.`. A full stop groups
 * thousands when exactly three digits follow each one (`1.234` is one thousand two hundred and thirty-four, `0.500`
 * is a half); otherwise a single full stop is a decimal point (`12.5`). With both signs the last one is the decimal sign.
 *
 * @returns the number, or undefined when the text is not one number and nothing else
 */
export function parseDanishNumber(text: string): number | undefined {
  const bare = visibleText(text)
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace(/\u2212/gu, '-')
    // "≈" is how the pane itself writes a rounded amount.
    .replace(/^[≈~]/u, '')
    .replace(/^(?:kr\.?|dkk)/iu, '')
    .replace(/(?:,-|kr\.?|dkk|%)+$/iu, '');
  const scaled = /^(.*\d)(t\.?|tusinde?|mio\.?|mill?\.?|million(?:er)?|mia\.?|milliard(?:er)?)$/iu.exec(bare);
  const factor = scaled === null ? 1 : factorOf(scaled[2] ?? '');
  if (scaled !== null) {
    const amount = plainNumber(scaled[1] ?? '');
    // Not 2.3 × 1,000,000 in binary, which is a little less.
    return amount === undefined ? undefined : Math.round(amount * factor * 100) / 100;
  }
  return plainNumber(bare);
}

/** What a word behind a number multiplies it by. */
function factorOf(word: string): number {
  if (/^(?:mia|milliard)/iu.test(word)) return 1e9;
  return /^t/iu.test(word) ? 1e3 : 1e6;
}

function plainNumber(bare: string): number | undefined {
  if (/^[-+]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(bare)) {
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  }
  if (/^[-+]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)\.\d+$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return undefined;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export type DateReading =
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** It is written as a date, but the calendar has no such day. */
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'not-a-date' };

/**
 * Reads a date as Danes write it: `31-12-2026`, `31.12.2026`, `31/12-26`, `31. december 2026`, and the ISO form
 * `2026-12-31` (with or without a time behind it). Day comes before month; two-digit years are 2000–2099.
 */
export function parseDanishDate(text: string): DateReading {
  const whole = visibleText(text);
  const reading = parseBareDate(whole);
  // Only then may the end be a time of day: in "31. 12.26" it is the year.
  return reading.kind === 'not-a-date' ? parseBareDate(whole.replace(timeOfDay, '')) : reading;
}

const timeOfDay = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?Z?$/u;

function parseBareDate(bare: string): DateReading {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(bare);
  if (danish) return dateOf(fullYear(danish[3] ?? ''), Number(danish[2]), Number(danish[1]));
  const named = /^(\d{1,2})\.?\s+([a-zæøå]{3,9})\.?\s+(\d{4})$/iu.exec(bare);
  const unbroken = /^(\d{2})(\d{2})(\d{4})$/.exec(bare);
  if (unbroken) return unbrokenDate(bare, unbroken);
  if (named) {
    const month = monthNames.indexOf((named[2] ?? '').toLowerCase().slice(0, 3)) + 1;
    if (month > 0) return dateOf(Number(named[3]), month, Number(named[1]));
  }
  return { kind: 'not-a-date' };
}

/** Eight digits are day, month and year, `31122026`, or the other way round where only that is a day. */
function unbrokenDate(digits: string, [, day, month, year]: readonly string[]): DateReading {
  const danish = dateOf(Number(year), Number(month), Number(day));
  if (danish.kind === 'date') return danish;
  return dateOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
}

/**
 * Reads a time as Danes write it, in months: `12`, `12 mdr.`, `3 måneder`, `½ år`, `2 år og 6 måneder`, `1,5 år`.
 *
 * @returns undefined when the text is no such time
 */
export function parseDanishMonths(text: string): number | undefined {
  const plain = parseDanishNumber(text);
  if (plain !== undefined) return plain;
  const parts =
    /^(?:([\d,.½]+)\s*år)?\s*(?:og|,)?\s*(?:([\d,.½]+)\s*(?:mdr?s?\.?|mnd\.?|måned(?:er(?:s)?)?))?$/iu.exec(
      text.trim(),
    );
  const [, years, months] = parts ?? [];
  if (years === undefined && months === undefined) return undefined;
  const whole = countOf(years) * 12 + countOf(months);
  return Number.isFinite(whole) ? whole : undefined;
}

function countOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const half = text.endsWith('½') ? 0.5 : 0;
  const rest = text.replace('½', '');
  return (rest === '' ? 0 : (parseDanishNumber(rest) ?? Number.NaN)) + half;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function dateOf(year: number, month: number, day: number): DateReading {
  const date = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  return isIsoDate(date) ? { kind: 'date', date } : { kind: 'no-such-day' };
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** Writes a date the Danish way, `dd-mm-yyyy`. */
export function formatDanishDate(date: IsoDate): string {
  return date.slice(0, 10).split('-').reverse().join('-');
}

/** Making a formatter takes long; one for each number of decimals is enough. */
const formatters = new Map<number, Intl.NumberFormat>();

/** Writes a number the Danish way: full stops between thousands, a comma before at most `decimals` decimals. */
export function formatDanishNumber(value: number, decimals = 2): string {
  const formatter =
    formatters.get(decimals) ?? new Intl.NumberFormat('da-DK', { maximumFractionDigits: decimals });
  formatters.set(decimals, formatter);
  return formatter.format(value);
}

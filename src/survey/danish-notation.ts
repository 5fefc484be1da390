import { isIsoDate } from './calendar';
import type { IsoDate } from './calendar';
import { visibleText } from './visible-text';

/**
 * Reads a number as Danes write it: `1.234,56`, `1 234,56`, `kr. 1.200,-`, `12,5 %`, `25 pct.`, `−3`, `1½`,
 * `ca. 2,5 mio. kr.`, `300 t.kr.`. A full stop groups thousands when exactly three digits follow each one (`1.234` is one
 * thousand two hundred and thirty-four, `0.500` is a half); otherwise a single full stop is a decimal point (`12.5`).
 * With both signs the last one is the decimal sign.
 *
 * @returns the number, or undefined when the text is not one number and nothing else
 */
export function parseDanishNumber(text: string): number | undefined {
  const bare = visibleText(text)
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace(/[\u2212\u2013\u2014]/gu, '-')
    // "≈" is how the pane itself writes a rounded amount.
    .replace(/^(?:[≈~]|ca\.?|cirka|circa|omkring|omtrent)/iu, '')
    .replace(/^(?:kr\.?|dkk)/iu, '')
    .replace(/mkr\.?$/iu, 'mio')
    .replace(/(?:[,.]-{1,2}|kr\.?|kroner|dkk|%|pct\.?|procent)+$/iu, '');
  const scaled =
    /^(.*[\d½¼¾])(t\.?|k|tusinde?|mio\.?|mill?\.?|million(?:er)?|mia\.?|milliard(?:er)?)$/iu.exec(bare);
  if (scaled === null) return plainNumber(bare);
  const amount = plainNumber(scaled[1] ?? '');
  // Not 2.3 × 1,000,000 in binary, which is a little less.
  return amount === undefined ? undefined : Math.round(amount * factorOf(scaled[2] ?? '') * 100) / 100;
}

/** What a word behind a number multiplies it by. */
function factorOf(word: string): number {
  if (/^(?:mia|milliard)/iu.test(word)) return 1e9;
  return /^[tk]/iu.test(word) ? 1e3 : 1e6;
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function plainNumber(bare: string): number | undefined {
  const parts = /^(\d*)([½¼¾])$/u.exec(bare);
  if (parts !== null) return Number(parts[1] ?? 0) + (fractions[parts[2] ?? ''] ?? 0);
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
 * Reads a date as Danes write it: `31-12-2026`, `31.12.2026`, `31/12-26`, `den 31. december 2026`, `31122026`, `311226`, and
 * the ISO form `2026-12-31` (with or without a time behind it). Day comes before month; two-digit years are 2000–2099.
 */
export function parseDanishDate(text: string): DateReading {
  const whole = visibleText(text)
    .replace(/[\u2010-\u2014\u2212]/gu, '-')
    .replace(/^(?:[a-zæøå]+dag,?\s+)?(?:den|d\.)\s*(?=\d)/iu, '');
  const reading = parseBareDate(whole);
  // Only then may the end be a time of day: in "31. 12.26" it is the year.
  return reading.kind === 'not-a-date' ? parseBareDate(whole.replace(timeOfDay, '')) : reading;
}

const timeOfDay = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?Z?$/u;

function parseBareDate(bare: string): DateReading {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2})$/.exec(bare);
  if (danish) return dateOf(fullYear(danish[3] ?? ''), Number(danish[2]), Number(danish[1]));
  const named = /^(\d{1,2})\.?\s*([a-zæøå]{3,9})\.?\s*(\d{4}|\d{2})$/iu.exec(bare);
  if (named) {
    const month = monthNames.indexOf((named[2] ?? '').toLowerCase().slice(0, 3)) + 1;
    if (month > 0) return dateOf(fullYear(named[3] ?? ''), month, Number(named[1]));
  }
  return unbrokenDate(bare);
}

/** Six or eight digits are day, month and year, `31122026`, or the other way round where only that is a day. */
function unbrokenDate(digits: string): DateReading {
  const [, day, month, year = ''] = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(digits) ?? [];
  if (day === undefined) return { kind: 'not-a-date' };
  const danish = dateOf(fullYear(year), Number(month), Number(day));
  if (danish.kind === 'date' || year.length === 2) return danish;
  return dateOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
}

/**
 * The last day of a month or a year that is written without a day: `dec 2026`, `12/2026`, `2026`, `ultimo 2026`.
 *
 * @returns undefined when the text is no month and no year
 */
export function lastDayOf(text: string): IsoDate | undefined {
  const bare = visibleText(text).replace(/^(?:ultimo|ult\.?|udgangen af|slutningen af|i)\s+/iu, '');
  const [, month, year] = /^(?:([a-zæøå]{3,9})\.?\s*|(?:\d{1,2})\s*[-/.]\s*)?(\d{4})$/iu.exec(bare) ?? [];
  if (year === undefined) return undefined;
  const digits = /^\d{1,2}(?=\D)/.exec(bare)?.[0];
  const place = monthNames.indexOf((month ?? '').toLowerCase().slice(0, 3)) + 1;
  const whole = digits !== undefined ? Number(digits) : month === undefined ? 12 : place;
  const day = [31, 30, 29, 28]
    .map((last) => dateOf(Number(year), whole, last))
    .find(({ kind }) => kind === 'date');
  return day?.kind === 'date' ? day.date : undefined;
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
